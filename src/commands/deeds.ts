import type { LoadOutcome } from "../actions/loadDataset";
import { listenToLedger } from "../actions/openWorkbook";
import type { DeedTools, NothingAsked } from "../actions/deed/tools";
import { openWithWorkbook } from "../excel/openWithWorkbook";
import type { DeedOutcome } from "../session/deedState";
import { fetched } from "./fetched";

/** What is asked, and how to tell of the doing: every deed is given these two. */
export type Deed<Asked> = (asked: Asked, tools: DeedTools) => Promise<DeedOutcome>;

/** Loads the shipped data, then follows the tables that now exist, also when the workbook is opened again. */
async function loadAndFollow(asked?: NothingAsked, tools: DeedTools = {}): Promise<LoadOutcome> {
  const outcome = await fetched("loadDataset")(asked, tools);
  await listenToLedger();
  openWithWorkbook();
  return outcome;
}

/** Everything that a person can have done: pane, ribbon and scripts all take it from here. */
export const deeds = {
  loadDataset: loadAndFollow,
  buildCountySheets: fetched("buildCountySheets"),
  fillTargets: fetched("fillTargets"),
  finaliseSheet: fetched("finaliseSheet"),
  finaliseAllSheets: fetched("finaliseAllSheets"),
  enterFact: fetched("enterFact"),
  insertFormula: fetched("insertFormula"),
  repairFormulas: fetched("repairFormulas"),
  switchCards: fetched("switchCards"),
} as const satisfies Readonly<Record<string, Deed<never>>>;
