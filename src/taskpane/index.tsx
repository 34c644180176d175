import { createRoot } from "react-dom/client";
import { lookAtLedger, openWorkbook } from "../actions/openWorkbook";
import { offerAutomation } from "../commands/automation";
import { associateButtons } from "../commands/ribbon";
import { App } from "./App";
import { textsFor } from "./texts/texts";

const place = document.getElementById("root");
if (place === null) throw new Error("taskpane.html has no element with id root");
const root = createRoot(place);

associateButtons();
offerAutomation();

void Office.onReady().then(({ host }) => {
  const isInExcel = host === Office.HostType.Excel;
  const language = isInExcel ? Office.context.displayLanguage : navigator.language;
  document.documentElement.lang = language.startsWith("en") ? "en-US" : "zh-CN";
  const opening = isInExcel ? openWorkbook() : Promise.resolve();
  if (isInExcel) window.addEventListener("focus", lookAtLedger);
  root.render(<App isInExcel={isInExcel} texts={textsFor(language)} opening={opening} />);
});
