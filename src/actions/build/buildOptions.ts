import type { AnnexChoice } from "../../core/county";
import type { DeedOutcome } from "../../session/deedState";
import type { Mode } from "../../sheet/county";

export interface BuildOptions {
  /** Names or codes of counties; all of them where undefined. */
  readonly areas?: readonly string[] | undefined;
  readonly mode: Mode;
  /** The workbook's as-of date from now on, as a day is typed; null follows the ledger again; unchanged where undefined. */
  readonly asOf?: string | null | undefined;
  /** Name or id of the rule set that judges the workbook's targets from now on; unchanged where undefined. */
  readonly rules?: string | undefined;
  /** Which annexes the county sheets have from now on; unchanged where undefined. */
  readonly annex?: AnnexChoice | undefined;
}

export interface BuildOutcome extends DeedOutcome {
  /** Sheets written, in their order. */
  readonly written: readonly string[];
  /** Sheets that already were as they should be. */
  readonly unchanged: readonly string[];
  readonly isCancelled: boolean;
}
