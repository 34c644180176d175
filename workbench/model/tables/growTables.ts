import type { Rect } from "../data/address";
import type { SheetData } from "../data/sheetData";
import { bodyRect, writeHeaders, type TableData } from "../data/tableData";

/** Whoever types right below a table lengthens it; columns of one formula go on. */
export function growTables(sheet: SheetData, typed: Rect): void {
  for (const table of sheet.tables) {
    const { rect } = table;
    const isBelow = typed.row === rect.row + rect.rows;
    const isWithin =
      typed.column >= rect.column && typed.column + typed.columns <= rect.column + rect.columns;
    if (!isBelow || !isWithin || typed.rows !== 1 || table.showTotals) continue;
    table.rect = { ...rect, rows: rect.rows + 1 };
    fillRow(table, typed.row);
    writeHeaders(table);
    sheet.book.changed({ kind: "tables", sheet });
    sheet.book.changed({ kind: "recalculate", sheet, rect: { ...rect, row: typed.row, rows: 1 } });
  }
}

function fillRow(table: TableData, row: number): void {
  const { sheet } = table;
  const body = bodyRect(table);
  for (let column = body.column; column < body.column + body.columns; column += 1) {
    const above = sheet.cell(row - 1, column);
    const cell = sheet.ensureCell(row, column);
    if (above?.style !== undefined && cell.style === undefined) cell.style = above.style;
    const isEmpty = cell.value === undefined && cell.formula === undefined;
    if (isEmpty && above?.formula !== undefined && isCalculated(table, column, above.formula)) {
      cell.formula = above.formula;
    }
  }
}

/** All cells above hold the same formula, as structured references make them. */
function isCalculated(table: TableData, column: number, formula: string): boolean {
  const body = bodyRect(table);
  for (let row = body.row; row < body.row + body.rows - 1; row += 1) {
    if (table.sheet.cell(row, column)?.formula !== formula) return false;
  }
  return true;
}
