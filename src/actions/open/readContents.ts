import { readWorkbook } from "../../excel/read/readWorkbook";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import type { Waiting } from "../../excel/run/runExcel";
import { fetchPart } from "../../session/fetchPart";
import { facts } from "../../tables/facts";
import { brokenTables, ourTable } from "../deed/wholeTables";
import { workbookTables } from "../deed/workbookLedger";

/**
 * The workbook as it stands, with a state that is damaged or lost made again: no deed writes half of one. A workbook
 * without a ledger of ours, or one that is refused, stays as it was read.
 */
export async function readContents(
  tables: readonly string[] = workbookTables,
  waiting?: Waiting,
): Promise<WorkbookContents> {
  const contents = await readWorkbook(tables, waiting);
  const { condition } = contents.stateParts;
  if (condition !== "missing" && condition !== "damaged") return contents;
  const isAll = workbookTables.every((name) => tables.includes(name));
  const whole = isAll ? contents : await readWorkbook(workbookTables, waiting);
  if (!ourTable(whole, facts.name) || brokenTables(whole)) return whole;
  const { rebuiltContents } = await fetchPart(
    () => import(/* webpackChunkName: "deeds" */ "../rebuild/rebuiltContents"),
  );
  return rebuiltContents(whole);
}
