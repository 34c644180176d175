import type { BuildOptions, BuildOutcome } from "../actions/build/buildOptions";
import type { DeedTools } from "../actions/deed/tools";
import { openMade } from "../actions/openPlace";
import { session } from "../session/session";
import { fixedMode, liveMode, type Mode } from "../sheet/county";
import { deeds } from "./deeds";
import { perform } from "./perform";

/** Has county sheets made, and opens the first of them where none is in front. */
export function makeSheets(options: BuildOptions): Promise<void> {
  const { asOf, rules, annex } = options;
  const changesWorkbook = [asOf, rules, annex].some((one) => one !== undefined);
  return perform(makeAndOpen, options, changesWorkbook ? restoring(options) : undefined);
}

async function makeAndOpen(options: BuildOptions, tools: DeedTools): Promise<BuildOutcome> {
  const outcome = await deeds.buildCountySheets(options, tools);
  await openMade([...outcome.written, ...outcome.unchanged], options.areas?.length === 1);
  return outcome;
}

/** What a making that is left halfway asked of the workbook was not kept: made again without it, sheets are as before. */
function restoring({ areas }: BuildOptions): () => void {
  const mode = commonMode();
  return () => void makeSheets({ areas, mode });
}

/** The mode that all sheets have; undefined where they differ or there is none. */
function commonMode(): Mode | undefined {
  const sheets = session.get().standing?.sheets ?? [];
  const [first, ...others] = new Set(sheets.map(({ isLive }) => isLive));
  if (first === undefined || others.length > 0) return undefined;
  return first ? liveMode : fixedMode;
}
