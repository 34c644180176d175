import type { Pillar } from "./enumerations";

/** What a row of 倍增台账 says of a county's doubling. */
export interface Doubling {
  readonly area: string;
  readonly pillar: Pillar;
  /** Undefined where a cell of the row cannot be read: the row then answers nothing. */
  readonly entry: DoublingEntry | undefined;
}

/** By which figure a doubling is measured, from where and to what. */
export interface DoublingEntry {
  readonly indicator: string;
  readonly item: string;
  /** As stored; empty where the ledger's earliest figure is the base. */
  readonly basePeriod: string;
  /** In the indicator's base unit; it goes before the ledger's own figure of that period. */
  readonly baseValue: number | undefined;
  readonly goalYear: number | undefined;
  /** How many times the base is to be reached. */
  readonly multiple: number | undefined;
}
