import { createRoot } from "react-dom/client";
import { lookAround, lookAtSheets } from "../actions/lookAround";
import { lookAtLedger, openWorkbook } from "../actions/openWorkbook";
import { offerAutomation } from "../commands/automation";
import { associateButtons } from "../commands/ribbon";
import { App } from "./App";
import { panels } from "./components/frame/panels";
import { homePanels } from "./components/home/homePanels";
import { fetchInIdleTime } from "./loading/fetchEverything";
import { speakAsChosen } from "./language/speakAsChosen";

const place = document.getElementById("root");
if (place === null) throw new Error("taskpane.html has no element with id root");
const root = createRoot(place);

associateButtons();
offerAutomation();

void Office.onReady().then(async ({ host }) => {
  const isInExcel = host === Office.HostType.Excel;
  const opening = isInExcel ? openWorkbook() : Promise.resolve();
  // The pane tells of a failure, as soon as it can speak.
  opening.catch(() => undefined);
  if (isInExcel) {
    void opening.then(lookAround, () => undefined);
    window.addEventListener("focus", lookAgain);
  }
  await speakAsChosen();
  root.render(<App isInExcel={isInExcel} opening={opening} />);
  if (isInExcel) void opening.catch(() => undefined).then(fetchTheRest);
});

function fetchTheRest(): void {
  fetchInIdleTime([...Object.values(panels), ...Object.values(homePanels)]);
}

/** Whoever turns to the pane may have edited, renamed or deleted something. */
function lookAgain(): void {
  lookAtLedger();
  void lookAtSheets();
}
