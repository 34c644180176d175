import type { UnitRow } from "../units/unitTable";
import type { Numeral } from "./numeral";

/** What a dash directly before a number says: a minus, or nobody can tell. */
export type Sign = "minus" | "unclear";

/** A figure in folded text. */
export interface FigureToken {
  readonly sort: "figure";
  readonly start: number;
  readonly end: number;
  /** A share is 四分之一, times 翻一番; both come with their value worked out. */
  readonly shape: "amount" | "share" | "rank" | "times";
  readonly numeral: Numeral;
  /** Second number of a range. */
  readonly upper?: Numeral | undefined;
  readonly unit?: UnitRow | undefined;
  /** Of the dash before the number, which the token leaves out; for a range that of each end. */
  readonly sign?: Sign | undefined;
  readonly upperSign?: Sign | undefined;
}

/**
 * Something with a number in it that is no quantity: a day, the number of an edition, a telephone;
 * or numerals that give no number of their own (十四五, 数百).
 */
export interface OtherToken {
  readonly sort: "date" | "ordinal" | "code" | "words";
  readonly start: number;
  readonly end: number;
}

export type Token = FigureToken | OtherToken;
