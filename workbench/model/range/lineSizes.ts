import { numberArgument } from "../arguments";
import type { Rect } from "../data/address";
import { defaultColumnWidth, type Line, type SheetData } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import { invalidArgument } from "../hostError";

/** Sets the size of rows or columns, in points; undefined is the standard size. */
export function resizeLines(
  sheet: SheetData,
  lines: Map<number, Line>,
  first: number,
  count: number,
  size: number | undefined,
): void {
  if (count > 20_000) {
    if (lines === sheet.columns) sheet.standardWidth = size ?? defaultColumnWidth;
    return;
  }
  for (let index = first; index < first + count; index += 1) sheet.line(lines, index).size = size;
  sheet.book.changed({ kind: "layout", sheet });
}

/** The size that all of a run of rows or columns have, else null. */
export function sharedSize(
  first: number,
  count: number,
  read: (index: number) => number,
): number | null {
  const value = read(first);
  for (let index = first + 1; index < first + Math.min(count, 20_000); index += 1) {
    if (read(index) !== value) return null;
  }
  return value;
}

export function setColumnWidth(sheet: SheetData, rect: Rect, value: unknown): void {
  const width = numberArgument(value, "columnWidth");
  if (width < 0 || width > 1342) throw invalidArgument("columnWidth goes from 0 to 1342 points.");
  guardSheet(sheet, "allowFormatColumns");
  resizeLines(sheet, sheet.columns, rect.column, rect.columns, width);
}

export function setRowHeight(sheet: SheetData, rect: Rect, value: unknown): void {
  const height = numberArgument(value, "rowHeight");
  if (height < 0 || height > 409.5) throw invalidArgument("rowHeight goes from 0 to 409.5 points.");
  guardSheet(sheet, "allowFormatRows");
  resizeLines(sheet, sheet.rows, rect.row, rect.rows, height);
}
