import { moveReferences } from "../../calculation/text/shiftReferences";
import type { Cell, CellValue } from "../data/cell";
import { shownRows } from "../data/filters";
import { cellKey } from "../data/sheetData";
import { bodyRect, type TableData } from "../data/tableData";

export type SortOrder = "ascending" | "descending";

/**
 * Sorts the body of a table by a column of the sheet, as Excel does: cells go with their looks, relative references
 * count from the new row, what refers to the cells from elsewhere stays. Rows that a filter hides stay.
 */
export function sortTable(table: TableData, column: number, order: SortOrder): void {
  const { sheet } = table;
  const body = bodyRect(table);
  const rows = shownRows(sheet, body);
  const valueAt = (row: number): CellValue => sheet.cell(row, column)?.value;
  const sorted = [...rows].sort((one, other) => compare(valueAt(one), valueAt(other), order));
  const taken = new Map<number, ReadonlyMap<number, Cell>>();
  for (const row of rows) {
    const line = new Map<number, Cell>();
    for (let at = body.column; at < body.column + body.columns; at += 1) {
      const cell = sheet.cell(row, at);
      if (cell) line.set(at, cell);
      sheet.cells.delete(cellKey(row, at));
    }
    taken.set(row, line);
  }
  sorted.forEach((from, index) => {
    const to = rows[index] ?? from;
    for (const [at, cell] of taken.get(from) ?? []) {
      const { formula } = cell;
      if (formula !== undefined) cell.formula = moveReferences(formula, to - from, 0);
      sheet.cells.set(cellKey(to, at), cell);
    }
  });
  sheet.book.changed({ kind: "recalculate", sheet, rect: body });
  sheet.book.changed({ kind: "sorted", sheet, rect: body });
}

/** Numbers before texts before true and false before errors; blanks last in either order. */
function compare(one: CellValue, other: CellValue, order: SortOrder): number {
  if (one === undefined || other === undefined) {
    return Number(one === undefined) - Number(other === undefined);
  }
  const sign = order === "ascending" ? 1 : -1;
  if (typeof one === "string" && typeof other === "string") {
    return sign * one.localeCompare(other, "zh-CN");
  }
  if (typeof one !== typeof other || typeof one === "object") {
    return sign * (rank(one) - rank(other));
  }
  return sign * (Number(one) - Number(other));
}

function rank(value: CellValue): number {
  return ["number", "string", "boolean", "object"].indexOf(typeof value);
}
