import type { Automation } from "../../../src/commands/automation";
import type { ReopenedWorkbook } from "../../../workbench/node/reopenWorkbook";
import type { SavedWorkbook } from "../../../workbench/saved/savedWorkbook";
import { quiet } from "./quiet";

/** As somebody saves it whose Excel has no such add-in, which drops what the pane had set. */
export function withoutAddin(saved: SavedWorkbook): SavedWorkbook {
  return { ...saved, documentSettings: {} };
}

/** Opens the pane where it is not open, and waits until the add-in has read the workbook and answered all it found. */
export async function awake(reopened: ReopenedWorkbook): Promise<Automation> {
  const { window } = await reopened.wake();
  const deeds = window["JM"] as Automation;
  // A deed waits its turn behind the opening, and this one finds nothing to repair.
  await deeds.repairFormulas();
  await quiet({ host: reopened.host, deeds });
  return deeds;
}
