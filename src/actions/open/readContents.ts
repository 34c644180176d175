import { readWorkbook } from "../../excel/read/readWorkbook";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import type { Waiting } from "../../excel/run/runExcel";
import { rebuiltContents } from "../rebuild/rebuiltContents";
import { workbookTables } from "../deed/workbookLedger";

/** The workbook as it stands, with a state that is damaged or lost made again: no deed writes half of one. */
export async function readContents(
  tables: readonly string[] = workbookTables,
  waiting?: Waiting,
): Promise<WorkbookContents> {
  const contents = await readWorkbook(tables, waiting);
  const { condition } = contents.stateParts;
  if (condition !== "missing" && condition !== "damaged") return contents;
  const isAll = workbookTables.every((name) => tables.includes(name));
  return rebuiltContents(isAll ? contents : await readWorkbook(workbookTables, waiting));
}
