import type { Rect } from "../data/address";
import { calculatedColumns, fillRows } from "../data/calculatedColumns";
import type { SheetData } from "../data/sheetData";
import { writeHeaders, type TableData } from "../data/tableData";

/** Whoever types or pastes right below a table lengthens it; calculated columns go on. */
export function growTables(sheet: SheetData, typed: Rect): void {
  for (const table of sheet.tables) {
    const { rect } = table;
    const isBelow = typed.row === rect.row + rect.rows;
    const isWithin =
      typed.column >= rect.column && typed.column + typed.columns <= rect.column + rect.columns;
    if (!isBelow || !isWithin || table.showTotals) continue;
    const rows = { ...rect, row: typed.row, rows: typed.rows };
    const columns = calculatedColumns(table);
    table.rect = { ...rect, rows: rect.rows + typed.rows };
    copyLooks(table, rows);
    fillRows(table, columns, rows);
    writeHeaders(table);
    sheet.book.changed({ kind: "tables", sheet });
    sheet.book.changed({ kind: "recalculate", sheet, rect: rows });
  }
}

function copyLooks({ sheet }: TableData, rows: Rect): void {
  for (let column = rows.column; column < rows.column + rows.columns; column += 1) {
    const above = sheet.cell(rows.row - 1, column);
    for (let row = rows.row; row < rows.row + rows.rows; row += 1) {
      const cell = sheet.ensureCell(row, column);
      if (above?.style !== undefined && cell.style === undefined) cell.style = above.style;
    }
  }
}
