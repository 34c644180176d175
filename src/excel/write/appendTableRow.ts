import type { Raw } from "../../tables/cells/raw";
import type { Cell } from "../../tables/cells/cell";
import { rawOf } from "../../tables/cells/raw";
import type { TableContents } from "../read/workbookContents";
import { runExcel } from "../run/runExcel";
import { formatOf } from "./writeCells";

/**
 * Puts a row into a standing table in one round trip: into its blank last row, else into a new one above the last,
 * so that whatever refers to the table grows with it.
 * @param cells by column heading; columns without a cell stay empty
 * @returns row of the sheet where it stands, from 0
 */
export function appendTableRow(
  table: TableContents,
  cells: ReadonlyMap<string, Cell>,
): Promise<number> {
  const { row: top, column: left, columns } = table.place;
  const header = (table.formulas[0] ?? []).map(String);
  const last = table.formulas.length - 1;
  const isBlank = last > 0 && table.formulas[last]?.every((value) => value === "") === true;
  const row = top + Math.max(1, last);
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheetId);
    const line = (): Excel.Range => sheet.getRangeByIndexes(row, left, 1, columns);
    if (!isBlank) line().insert("Down");
    const planned = header.map((name) => cells.get(name));
    const range = line();
    range.numberFormat = [planned.map(formatOf)];
    range.values = [planned.map((cell): Raw => rawOf(cell?.content))];
    await context.sync();
    return row;
  });
}
