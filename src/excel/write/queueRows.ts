import type { Cell } from "../../tables/cells/cell";
import { rawOf, type Raw, type RawGrid } from "../../tables/cells/raw";
import type { TableContents } from "../read/workbookContents";
import { formatOf } from "./writeCells";

/**
 * Queues rows for a standing table: into the blank rows at its end or above its last, else into new ones above the
 * last, so that whatever refers to the table grows with it.
 * @param rows cells by column heading; columns without a cell stay empty
 * @returns row of the sheet where the first one stands, from 0
 */
export function queueRows(
  context: Excel.RequestContext,
  { sheetId, place, formulas }: TableContents,
  rows: readonly ReadonlyMap<string, Cell>[],
): number {
  const header = (formulas[0] ?? []).map(String);
  const last = formulas.length - 1;
  const atEnd = blanksUpTo(last, formulas);
  // An insertion that Excel broke off leaves its row above the last.
  const blanks = atEnd > 0 ? atEnd : blanksUpTo(last - 1, formulas);
  const end = atEnd > 0 ? last + 1 : last;
  const row = place.row + Math.max(1, end - blanks);
  const inserted = Math.max(0, rows.length - blanks);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const lines = (count: number): Excel.Range =>
    sheet.getRangeByIndexes(row, place.column, count, place.columns);
  if (inserted > 0) lines(inserted).insert("Down");
  const planned = rows.map((cells) => header.map((name) => cells.get(name)));
  const range = lines(rows.length);
  range.numberFormat = planned.map((line) => line.map(formatOf));
  range.values = planned.map((line) => line.map((cell): Raw => rawOf(cell?.content)));
  return row;
}

/** How many rows are blank from one upwards, the header apart. */
function blanksUpTo(row: number, formulas: RawGrid): number {
  let blanks = 0;
  while (
    row - blanks > 0 &&
    formulas[row - blanks]?.every((value) => value === "") === true
  ) {
    blanks += 1;
  }
  return blanks;
}
