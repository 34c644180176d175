import type { WorkbookContents } from "../../excel/read/workbookContents";
import { session } from "../../session/session";
import { adoptLedger } from "../deed/adoptLedger";
import { brokenTables } from "../deed/wholeTables";
import { workbookLedger, type WorkbookLedger } from "../deed/workbookLedger";

/** Lets what a workbook was read to hold answer from now on; undefined where that is no ledger, or a broken one. */
export async function adoptWorkbook(
  contents: WorkbookContents,
): Promise<WorkbookLedger | undefined> {
  const refusal = brokenTables(contents);
  const own = refusal ? undefined : await workbookLedger(contents);
  const move = await adoptLedger(refusal ?? own?.ledger);
  if (move !== undefined) session.set({ asOfMove: move });
  return own;
}
