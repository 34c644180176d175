import { stateFromText, type FoundState } from "../../sheet/keep/readState";
import { stateToText, type WorkbookState } from "../../sheet/keep/workbookState";

/** Namespace of the one custom XML part in which the workbook carries the add-in's state. */
export const stateNamespace = "urn:jingmeng-ledger:state:1";

export function stateToXml(state: WorkbookState): string {
  const text = stateToText(state)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `<state xmlns="${stateNamespace}">${text}</state>`;
}

/** What a part holds, whatever another program made of it. */
export function stateFromXml(xml: string): FoundState {
  const { documentElement } = new DOMParser().parseFromString(xml, "application/xml");
  return stateFromText(documentElement.textContent);
}
