import type { WorkbookState } from "../../sheet/keep/workbookState";
import { stateToXml } from "../read/stateXml";

/** Queues the state into the part it stands in, or into a new one; answers the part. */
export function writeState(
  context: Excel.RequestContext,
  state: WorkbookState,
  partId: string | undefined,
): Excel.CustomXmlPart {
  const xml = stateToXml(state);
  const { customXmlParts } = context.workbook;
  if (partId === undefined) return customXmlParts.add(xml);
  const part = customXmlParts.getItem(partId);
  part.setXml(xml);
  return part;
}
