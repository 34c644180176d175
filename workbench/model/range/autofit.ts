import type { Rect } from "../data/address";
import type { SheetData } from "../data/sheetData";
import { displayText } from "../displayText";

/** Points that a text takes: an ideograph is as wide as the type is high, a letter half of it. */
function textWidth(text: string, size: number): number {
  let units = 0;
  for (const letter of text) units += (letter.codePointAt(0) ?? 0) > 0x2e80 ? 1 : 0.55;
  return units * size;
}

/** Widths by the longest text; an estimate, as there are no typefaces here. */
export function autofitColumns(sheet: SheetData, rect: Rect): void {
  const widths = new Map<number, number>();
  sheet.eachCell(rect, (cell, row, column) => {
    const text = displayText(cell, sheet.formatAt(row, column));
    const width = Math.max(
      ...text
        .split("\n")
        .map((line) => textWidth(line, Number(sheet.look(row, column, "fontSize")))),
    );
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  });
  for (const [column, width] of widths) {
    if (width > 0) sheet.line(sheet.columns, column).size = Math.min(Math.round(width + 8), 1342);
  }
  sheet.book.changed({ kind: "layout", sheet });
}

/** Heights by the number of lines that wrapped texts take in their columns. */
export function autofitRows(sheet: SheetData, rect: Rect): void {
  const heights = new Map<number, number>();
  sheet.eachCell(rect, (cell, row, column) => {
    const size = Number(sheet.look(row, column, "fontSize"));
    const width = sheet.columnWidth(column) - 4;
    const wraps = sheet.look(row, column, "wrap") === true;
    const lines = displayText(cell, sheet.formatAt(row, column))
      .split("\n")
      .map((line) => (wraps ? Math.max(1, Math.ceil(textWidth(line, size) / width)) : 1))
      .reduce((sum, count) => sum + count, 0);
    heights.set(row, Math.max(heights.get(row) ?? 0, lines * size * 1.36));
  });
  for (const [row, height] of heights) {
    sheet.line(sheet.rows, row).size = Math.min(Math.max(Math.ceil(height), 15), 409.5);
  }
  sheet.book.changed({ kind: "layout", sheet });
}
