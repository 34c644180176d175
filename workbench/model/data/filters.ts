import type { Rect } from "./address";
import type { SheetData } from "./sheetData";

/** Whether a filter, of a table or the sheet's own, hides some of these rows. */
export function hidesRows(sheet: SheetData, { row, rows }: Rect): boolean {
  for (const [index, { filtered }] of sheet.rows) {
    if (filtered === true && index >= row && index < row + rows) return true;
  }
  return false;
}

/** The rows that no filter hides, from the first on. */
export function shownRows(sheet: SheetData, { row, rows }: Rect): readonly number[] {
  return Array.from({ length: rows }, (_, index) => row + index).filter(
    (index) => sheet.rows.get(index)?.filtered !== true,
  );
}

/** Hides the rows that are not kept; a row stays as it is until the filter is applied again. */
export function hideRows(
  sheet: SheetData,
  { row, rows }: Rect,
  isKept: (row: number) => boolean,
): void {
  for (let index = row; index < row + rows; index += 1) {
    if (!isKept(index)) sheet.line(sheet.rows, index).filtered = true;
    else if (sheet.rows.get(index)?.filtered) sheet.line(sheet.rows, index).filtered = undefined;
  }
  sheet.book.changed({ kind: "layout", sheet });
}
