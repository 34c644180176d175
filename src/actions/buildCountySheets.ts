import type { BuildOptions, BuildOutcome } from "./build/buildOptions";
import { mergeBuild } from "./build/mergeBuild";
import { planBuild } from "./build/planBuild";
import { readBuild } from "./build/readBuild";
import { joinBuilds, writeBuild } from "./build/writeBuild";
import { planAnew, type Attempt } from "./deed/planAnew";
import type { DeedTools } from "./deed/tools";
import { message } from "./deed/words";

/**
 * Makes the summary sheet of each county and the overview, or makes them again in place; verdicts in
 * 目标台账 are made again with them. 核对事项 lists formulas as they stood before: what is written here has
 * not been calculated yet.
 * @throws UserError for an unknown county, where no ledger is loaded, or where Excel refuses
 */
export function buildCountySheets(
  options: BuildOptions,
  tools: DeedTools = {},
): Promise<BuildOutcome> {
  const attempt = async (): Promise<Attempt<BuildOutcome>> => {
    tools.progress?.({ done: 0, total: 1, step: message("readingWorkbook") });
    const input = await readBuild(options, tools);
    const plans = planBuild(input, options.mode);
    const sheets = mergeBuild(input, plans);
    return writeBuild(input, sheets, tools);
  };
  return planAnew(attempt, joinBuilds);
}
