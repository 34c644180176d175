import { defaultColumnWidth, type Line, type SheetData } from "../data/sheetData";

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
