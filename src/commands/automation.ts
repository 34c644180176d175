import { buildCountySheets } from "../actions/buildCountySheets";
import { enterFact, previewEntry } from "../actions/enterFact";
import { fillTargets } from "../actions/fillTargets";
import { freezeAllSheets, freezeSheet } from "../actions/freezeSheet";
import { inTurn } from "../session/inTurn";
import { findForFormula, insertFormula, previewLookup } from "../actions/insertFormula";
import { listCounties } from "../actions/listCounties";
import { loadDataset } from "../actions/loadDataset";
import { editsFollowed, openWorkbook } from "../actions/openWorkbook";
import { repairFormulas } from "../actions/repairFormulas";
import { switchCards } from "../actions/switchCards";

/** The deeds of the add-in for a script in the same page, which presses no buttons. */
export const automation = {
  openWorkbook,
  editsFollowed,
  loadDataset: turned(loadDataset),
  buildCountySheets: turned(buildCountySheets),
  fillTargets: turned(fillTargets),
  freezeSheet: turned(freezeSheet),
  freezeAllSheets: turned(freezeAllSheets),
  enterFact: turned(enterFact),
  previewEntry,
  findForFormula,
  previewLookup,
  insertFormula: turned(insertFormula),
  repairFormulas: turned(repairFormulas),
  switchCards: turned(switchCards),
  listCounties,
} as const;

export type Automation = typeof automation;

/** Puts the deeds where a script finds them: `globalThis.JM`. */
export function offerAutomation(): void {
  Object.assign(globalThis, { JM: automation });
}

/** A deed that waits until the one before has ended. */
function turned<Given extends unknown[], Outcome>(
  deed: (...given: Given) => Promise<Outcome>,
): (...given: Given) => Promise<Outcome> {
  return (...given) => inTurn(() => deed(...given));
}
