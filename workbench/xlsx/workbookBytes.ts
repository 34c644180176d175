import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { SnapshotSheet, WorkbookSnapshot } from "../model/snapshot";
import { finishParts } from "./parts/finishParts";
import { putCells } from "./fileCells";
import { putCharts } from "./fileCharts";
import { putConditionalFormats } from "./fileConditionalFormats";
import { putNames } from "./fileNames";
import { putLayout, putPage } from "./filePage";
import { putTables } from "./fileTables";
import { rectangleAddress } from "./addresses";

/** Options of a file that are no part of the workbook itself. */
export interface FileOptions {
  /** Shown among the file's properties; without it the same snapshot always gives the same bytes. */
  readonly created?: Date;
}

const neutralDate = new Date(Date.UTC(2024, 0, 1));

/** The snapshot as the bytes of an .xlsx file. */
export async function workbookBytes(
  snapshot: WorkbookSnapshot,
  { created = neutralDate }: FileOptions = {},
): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  workbook.creator = "京蒙协作台账";
  workbook.lastModifiedBy = workbook.creator;
  workbook.created = created;
  workbook.modified = created;
  workbook.defaultFont = { name: "宋体", size: 11, family: 3, charset: 134, scheme: "minor" };
  workbook.views = [viewOf(snapshot)];
  for (const sheet of snapshot.sheets) await addSheet(workbook, sheet);
  putNames(workbook, snapshot);
  const bytes = await workbook.xlsx.writeBuffer();
  return finishParts(bytes, snapshot, created);
}

async function addSheet(workbook: Workbook, snapshot: SnapshotSheet): Promise<void> {
  const sheet = workbook.addWorksheet(snapshot.name);
  putLayout(sheet, snapshot);
  putTables(sheet, snapshot);
  putCells(sheet, snapshot);
  for (const merge of snapshot.merges) sheet.mergeCellsWithoutStyle(rectangleAddress(merge));
  putConditionalFormats(sheet, snapshot);
  putPage(sheet, snapshot);
  putCharts(sheet, snapshot.charts);
  if (snapshot.protected) await sheet.protect();
}

function viewOf({ sheets, activeSheet }: WorkbookSnapshot): Workbook["views"][number] {
  const active = Math.max(
    0,
    sheets.findIndex(({ name }) => name === activeSheet),
  );
  const window = { x: 0, y: 0, width: 28800, height: 15000 };
  return { ...window, firstSheet: 0, activeTab: active, visibility: "visible" };
}
