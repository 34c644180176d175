import type { DateText } from "../core/model/dataset";
import type { DeedOutcome } from "../session/deedState";
import type { Mode } from "../sheet/county";
import { mergeBuild } from "./build/mergeBuild";
import { planBuild } from "./build/planBuild";
import { readBuild } from "./build/readBuild";
import { writeBuild } from "./build/writeBuild";
import type { DeedTools } from "./tools";
import { message } from "./words";

export interface BuildOptions {
  /** Names or codes of counties; all of them where undefined. */
  readonly areas?: readonly string[] | undefined;
  readonly mode: Mode;
  /** The workbook's as-of date from now on; null follows the ledger again; unchanged where undefined. */
  readonly asOf?: DateText | null | undefined;
  /** Name or id of the rule set that judges the workbook's targets from now on; unchanged where undefined. */
  readonly rules?: string | undefined;
}

export interface BuildOutcome extends DeedOutcome {
  /** Sheets written, in their order. */
  readonly written: readonly string[];
  /** Sheets that already were as they should be. */
  readonly unchanged: readonly string[];
  readonly isCancelled: boolean;
}

/**
 * Makes the summary sheet of each county and the overview, or makes them again in place; verdicts in
 * 目标台账 are made again with them. 核对事项 lists formulas as they stood before: what is written here has
 * not been calculated yet.
 * @throws UserError for an unknown county, where no ledger is loaded, or where Excel refuses
 */
export async function buildCountySheets(
  options: BuildOptions,
  tools: DeedTools = {},
): Promise<BuildOutcome> {
  tools.progress?.({ done: 0, total: 1, step: message("readingWorkbook") });
  const input = await readBuild(options, tools);
  const plans = planBuild(input, options.mode);
  const sheets = mergeBuild(input, plans);
  return writeBuild(input, sheets, tools);
}
