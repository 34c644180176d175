import { deeds } from "./deeds";
import { makeSheets } from "./makeSheets";
import { perform } from "./perform";
import { reportDefect } from "../actions/deed/reportDefect";
import { fixedMode } from "../sheet/county";

/** What the buttons of manifest.xml do, by the ids that stand there. */
const buttons: Readonly<Record<string, () => Promise<void>>> = {
  openPane: showPane,
  loadDataset: () => inSight(() => perform(deeds.loadDataset, {})),
  buildAllSheets: () => inSight(() => makeSheets({ mode: fixedMode })),
};

/** Ties the buttons to their deeds; every command tells Office that it has ended, however it ended. */
export function associateButtons(): void {
  for (const [id, deed] of Object.entries(buttons)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void deed().finally(() => {
        event.completed();
      });
    });
  }
}

/** The pane shows progress and outcome, so it opens first; a host that cannot open it does the deed all the same. */
async function inSight(deed: () => Promise<void>): Promise<void> {
  await showPane();
  await deed();
}

async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    reportDefect(error);
  }
}
