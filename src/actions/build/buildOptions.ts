import type { AnnexChoice } from "../../core/county";
import type { DateText } from "../../core/model/dataset";
import type { DeedOutcome } from "../../session/deedState";
import type { Mode } from "../../sheet/county";

export interface BuildOptions {
  /** Names or codes of counties; all of them where undefined. */
  readonly areas?: readonly string[] | undefined;
  /** As each sheet stands where undefined; values on one that is new. */
  readonly mode?: Mode | undefined;
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
  /** The day of judgement before, and the one that was asked for. */
  readonly days: { readonly from: DateText | undefined; readonly to: DateText | undefined };
}
