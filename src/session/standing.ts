import type { DateText } from "../core/model/dataset";

/** A county sheet or the overview as it stands in the workbook. */
export interface StandingSheet {
  /** Excel's own id: survives renaming. */
  readonly id: string;
  readonly name: string;
  /** Code of its county; undefined for the overview. */
  readonly area: string | undefined;
  /** With formulas that follow the ledger, until it is finalised. */
  readonly isLive: boolean;
  /** The day of judgement under its title; undefined where it cannot be read there. */
  readonly asOf: DateText | undefined;
  /** Fingerprints of the rows that it was made of; undefined where an earlier version made it. */
  readonly madeOf: string | undefined;
}

/** What the workbook holds besides its ledger, as it was last looked at. */
export interface Standing {
  /** Of all its sheets, a person's own among them. */
  readonly names: readonly string[];
  /** County sheets and the overview, in the workbook's order. */
  readonly sheets: readonly StandingSheet[];
  /** The as-of date that a person set; undefined where it follows the ledger. */
  readonly daySet: DateText | undefined;
  /** 核对事项, with how many of its lines wait for somebody. */
  readonly review: { readonly id: string; readonly open: number } | undefined;
}
