import {
  emptyState,
  stateFromText,
  stateToText,
  type WorkbookState,
} from "../../sheet/keep/workbookState";

/** Namespace of the one custom XML part in which the workbook carries the add-in's state. */
export const stateNamespace = "urn:jingmeng-ledger:state:1";

export function stateToXml(state: WorkbookState): string {
  const text = stateToText(state)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `<state xmlns="${stateNamespace}">${text}</state>`;
}

/** Undefined for a part that another program damaged. */
export function stateFromXml(xml: string): WorkbookState | undefined {
  const text = new DOMParser().parseFromString(xml, "application/xml").documentElement.textContent;
  return text === "" ? emptyState : stateFromText(text);
}
