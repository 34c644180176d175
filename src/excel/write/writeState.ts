import { nextSave, type WorkbookState } from "../../sheet/keep/workbookState";
import { stateToXml } from "../read/stateXml";
import type { StateParts } from "../read/workbookContents";
import { runExcel } from "../run/runExcel";

/** Saves the state, and what is queued ahead of it, in one round trip; answers the part's id. */
export function saveState(
  state: WorkbookState,
  ids: readonly string[],
  queueFirst?: (context: Excel.RequestContext) => void,
): Promise<string> {
  return runExcel(async (context) => {
    queueFirst?.(context);
    const part = writeState(context, state, { ids });
    part.load("id");
    await context.sync();
    return part.id;
  });
}

/**
 * Queues the state as a new part and takes away the parts that held it before: Excel gives a part another id when its
 * text is set, and other programs when they save, so that one may be gone, or another be there unknown. Of several
 * parts the newest is read.
 */
export function writeState(
  context: Excel.RequestContext,
  state: WorkbookState,
  { ids }: Pick<StateParts, "ids">,
): Excel.CustomXmlPart {
  const { customXmlParts } = context.workbook;
  const part = customXmlParts.add(stateToXml(nextSave(state)));
  for (const id of ids) customXmlParts.getItemOrNullObject(id).delete();
  return part;
}
