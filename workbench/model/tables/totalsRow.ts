import { setContent } from "../data/cellContent";
import { insertCells, deleteCells } from "../data/moves/shift";
import type { TableData } from "../data/tableData";

/** Shows a row of totals, with a word in its first cell and a total in its last, or takes it away. */
export function setTotals(table: TableData, isShown: boolean): void {
  if (table.showTotals === isShown) return;
  const { sheet, rect } = table;
  const row = isShown ? rect.row + rect.rows : rect.row + rect.rows - 1;
  const place = { ...rect, row, rows: 1 };
  if (!isShown) {
    deleteCells(sheet, place, "Up");
    table.showTotals = false;
  } else {
    // Below the table the cells make room as for any other row.
    insertCells(sheet, place, "Down");
    table.rect = { ...rect, rows: rect.rows + 1 };
    table.showTotals = true;
    setContent(sheet.ensureCell(row, rect.column), "汇总", undefined);
    const last = rect.column + rect.columns - 1;
    const column = table.columns.at(-1);
    const total = isOfNumbers(table) ? 109 : 103;
    const formula = `=SUBTOTAL(${total},${table.name}[${column?.name ?? ""}])`;
    setContent(sheet.ensureCell(row, last), undefined, formula);
  }
  sheet.book.changed({ kind: "tables", sheet });
  sheet.book.changed({ kind: "recalculate", sheet, rect: place });
}

function isOfNumbers({ sheet, rect }: TableData): boolean {
  const column = rect.column + rect.columns - 1;
  return typeof sheet.cell(rect.row + 1, column)?.value === "number";
}
