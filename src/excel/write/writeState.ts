import type { WorkbookState } from "../../sheet/keep/workbookState";
import { stateToXml } from "../read/stateXml";
import { runExcel } from "../run/runExcel";

/** Saves the state, and what is queued ahead of it, in one round trip; answers the part's id. */
export function saveState(
  state: WorkbookState,
  partId: string | undefined,
  queueFirst?: (context: Excel.RequestContext) => void,
): Promise<string> {
  return runExcel(async (context) => {
    queueFirst?.(context);
    const part = writeState(context, state, partId);
    part.load("id");
    await context.sync();
    return part.id;
  });
}

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
