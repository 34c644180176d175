/** The page of `npm run dev`: a host with its workbook as lists, and the pane, which follows the builds. */
import type { DevState } from "../../../tools/dev/devState";
import { Host } from "../../host/host";
import { byId } from "./elements";
import { offerEntryLine } from "./entryLine";
import { Pane } from "./pane";
import { WorkbookView } from "./workbookView";

const fault = byId("fault", HTMLPreElement);
let shown: DevState | undefined;
let pane: Promise<Pane> | undefined;

new EventSource("/state").addEventListener("message", ({ data }: MessageEvent<string>) => {
  void follow(JSON.parse(data) as DevState);
});

async function follow(state: DevState): Promise<void> {
  fault.textContent = state.fault;
  const before = shown;
  shown = state;
  if (before && (before.session !== state.session || before.page !== state.page)) {
    location.reload();
    return;
  }
  if (state.pane === 0) return;
  if (pane === undefined) {
    pane = open();
    await pane;
  } else if (before?.pane !== state.pane) {
    (await pane).reload();
  }
}

async function open(): Promise<Pane> {
  const answer = await fetch("/addin/functions.json");
  const functions: unknown = await answer.json();
  const host = new Host({ functions });
  offerEntryLine(host, new WorkbookView(host));
  return new Pane(host);
}
