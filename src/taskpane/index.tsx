import { createRoot } from "react-dom/client";
import "../commands/automation";
import "../commands/ribbon";
import { App } from "./App";

const place = document.getElementById("root");
if (place === null) throw new Error("taskpane.html has no element with id root");
const root = createRoot(place);

void Office.onReady().then(({ host }) => {
  root.render(<App isInExcel={host === Office.HostType.Excel} />);
});
