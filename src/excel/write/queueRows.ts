import type { Cell } from "../../tables/cells/cell";
import { rawOf, type Raw } from "../../tables/cells/raw";
import type { TableContents } from "../read/workbookContents";
import { formatOf } from "./writeCells";

/**
 * Queues rows for a standing table: into the blank rows at its end, else into new ones above the last, so that
 * whatever refers to the table grows with it. Under a filter cells cannot be shifted: there one comes in at the end.
 * @param rows cells by column heading; other columns are the person's, and come filled where they are calculated
 * @returns row of the sheet where the first one stands, from 0
 */
export function queueRows(
  context: Excel.RequestContext,
  { name, sheetId, place, formulas, isFiltered }: TableContents,
  rows: readonly ReadonlyMap<string, Cell>[],
): number {
  const header = (formulas[0] ?? []).map(String);
  const last = formulas.length - 1;
  let blanks = 0;
  while (blanks < last && formulas[last - blanks]?.every(isBlank) === true) blanks += 1;
  const inserted = Math.max(0, rows.length - blanks);
  const isAtEnd = inserted > 0 && isFiltered;
  const first = blanks > 0 ? last - blanks + 1 : isAtEnd ? last + 1 : last;
  const row = place.row + Math.max(1, first);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const lines = (count: number): Excel.Range =>
    sheet.getRangeByIndexes(row, place.column, count, place.columns);
  if (isAtEnd) context.workbook.tables.getItem(name).rows.add();
  else if (inserted > 0) lines(inserted).insert("Down");
  const planned = rows.map((cells) => header.map((heading) => cells.get(heading)));
  const range = lines(rows.length);
  range.numberFormat = planned.map((line) => line.map((cell) => (cell ? formatOf(cell) : null)));
  range.values = planned.map((line) => line.map((cell) => (cell ? rawOf(cell.content) : null)));
  return row;
}

/** Empty, but for what Excel fills by itself. */
function isBlank(value: Raw): boolean {
  return value === "" || (typeof value === "string" && value.startsWith("="));
}
