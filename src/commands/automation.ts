import { buildCountySheets } from "../actions/buildCountySheets";
import { fillTargets } from "../actions/fillTargets";
import { listCounties } from "../actions/listCounties";
import { loadDataset } from "../actions/loadDataset";
import { openWorkbook } from "../actions/openWorkbook";

/** The deeds of the add-in for a script in the same page, which presses no buttons. */
export const automation = {
  openWorkbook,
  loadDataset,
  buildCountySheets,
  fillTargets,
  listCounties,
} as const;

export type Automation = typeof automation;

/** Puts the deeds where a script finds them: `globalThis.JM`. */
export function offerAutomation(): void {
  Object.assign(globalThis, { JM: automation });
}
