import { createRoot } from "react-dom/client";
import { lookAtLedger, openWorkbook } from "../actions/openWorkbook";
import { offerAutomation } from "../commands/automation";
import { associateButtons } from "../commands/ribbon";
import { App } from "./App";
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
  if (isInExcel) window.addEventListener("focus", lookAtLedger);
  await speakAsChosen();
  root.render(<App isInExcel={isInExcel} opening={opening} />);
});
