import { buildCountySheets } from "../actions/buildCountySheets";
import { enterFact } from "../actions/enterFact";
import { fillTargets } from "../actions/fillTargets";
import { finaliseAllSheets, finaliseSheet } from "../actions/finaliseSheet";
import { insertFormula } from "../actions/insertFormula";
import { loadDataset, type LoadOutcome } from "../actions/loadDataset";
import { listenToLedger } from "../actions/openWorkbook";
import { repairFormulas } from "../actions/repairFormulas";
import { switchCards } from "../actions/switchCards";
import type { DeedTools, NothingAsked } from "../actions/deed/tools";
import { openWithWorkbook } from "../excel/openWithWorkbook";
import type { DeedOutcome } from "../session/deedState";

/** What is asked, and how to tell of the doing: every deed is given these two. */
export type Deed<Asked> = (asked: Asked, tools: DeedTools) => Promise<DeedOutcome>;

/** Loads the shipped data, then follows the tables that now exist, also when the workbook is opened again. */
async function loadAndFollow(asked?: NothingAsked, tools: DeedTools = {}): Promise<LoadOutcome> {
  const outcome = await loadDataset(asked, tools);
  await listenToLedger();
  openWithWorkbook();
  return outcome;
}

/** Everything that a person can have done: pane, ribbon and scripts all take it from here. */
export const deeds = {
  loadDataset: loadAndFollow,
  buildCountySheets,
  fillTargets,
  finaliseSheet,
  finaliseAllSheets,
  enterFact,
  insertFormula,
  repairFormulas,
  switchCards,
} as const satisfies Readonly<Record<string, Deed<never>>>;
