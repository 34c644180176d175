import type { Raw } from "../../tables/cells/raw";
import type { Heading } from "../../tables/tables";
import type { TableContents } from "../read/workbookContents";
import { runExcel } from "../run/runExcel";

/** A cell of a table; its row counts below the header from 0. */
export interface TableCell {
  readonly row: number;
  readonly column: Heading;
  /** Undefined leaves what stands there. */
  readonly value: Raw | undefined;
  /** Number format that the value needs; undefined leaves the cell's own. */
  readonly format?: string | undefined;
}

/** Writes single cells of a table in one round trip. */
export async function writeTableCells(
  table: TableContents,
  cells: readonly TableCell[],
): Promise<void> {
  const header = (table.formulas[0] ?? []).map(String);
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheetId);
    for (const { row, column, value, format } of cells) {
      const place = {
        row: table.place.row + 1 + row,
        column: table.place.column + header.indexOf(column),
      };
      const cell = sheet.getRangeByIndexes(place.row, place.column, 1, 1);
      if (format !== undefined) cell.numberFormat = [[format]];
      if (value !== undefined) cell.values = [[value]];
    }
    await context.sync();
  });
}
