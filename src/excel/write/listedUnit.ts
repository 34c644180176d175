import type { SheetUpdate } from "./sheetUpdate";
import type { Unit } from "./unit";
import type { WatchedCells } from "./watch";

/** Writes nothing, and looks whether a list that was just written still stands: what is written next relies on it. */
export function listedUnit(context: Excel.RequestContext, update: SheetUpdate): Unit {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(update.standing?.sheet.sheetId ?? update.plan.name);
  const cells = update.tables.map(({ plan, contents, merge }): WatchedCells => {
    const [header = [], ...rows] = merge.grid;
    const keyAt = header.indexOf(plan.keyColumns[0] ?? "");
    const { row, column } = contents.place;
    const place = { row: row + 1, column: column + keyAt, rows: rows.length, columns: 1 };
    const keys = rows.map((line) => [line[keyAt] ?? ""]);
    return { place, planned: keys, intended: keys };
  });
  return { sheet, watch: { cells, isFiltered: true }, steps: [] };
}
