import { maxColumns, maxRows, type Rect } from "../data/address";
import type { CellStyle, StyleKey } from "../data/cellStyle";
import { defaultStyle } from "../data/cellStyle";
import type { SheetData } from "../data/sheetData";

/** Changes the look of a rectangle; whole rows and columns are remembered as such. */
export function patchStyle(
  sheet: SheetData,
  rect: Rect,
  change: (style: CellStyle) => CellStyle,
): void {
  const patch = sheet.book.styles.patcher(change);
  const isAllRows = rect.rows === maxRows;
  const isAllColumns = rect.columns === maxColumns;
  if (isAllRows || isAllColumns) {
    sheet.eachCell(rect, (cell, row, column) => {
      cell.style = patch(sheet.styleIndex(row, column));
    });
    if (isAllRows && isAllColumns) {
      sheet.style = patch(sheet.style ?? 0);
      for (const line of [...sheet.rows.values(), ...sheet.columns.values()]) {
        if (line.style !== undefined) line.style = patch(line.style);
      }
    } else {
      const lines = isAllRows ? sheet.columns : sheet.rows;
      const first = isAllRows ? rect.column : rect.row;
      const count = isAllRows ? rect.columns : rect.rows;
      for (let index = first; index < first + count; index += 1) {
        const line = sheet.line(lines, index);
        line.style = patch(line.style ?? sheet.style ?? 0);
      }
    }
  } else {
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        const index = patch(sheet.styleIndex(row, column));
        sheet.ensureCell(row, column).style = index;
      }
    }
  }
  sheet.book.changed({ kind: "format", sheet, rect });
}

/** The one value all cells share, or null where they differ. */
export function sharedLook(sheet: SheetData, rect: Rect, key: StyleKey): unknown {
  const seen = new Set<string>();
  let value: unknown;
  const see = (index: number): void => {
    value = sheet.book.styles.at(index)[key] ?? defaultStyle[key];
    seen.add(JSON.stringify([value]));
  };
  if (rect.rows * rect.columns > 200_000) {
    sheet.eachCell(rect, (_, row, column) => {
      see(sheet.styleIndex(row, column));
    });
    if (seen.size === 0) see(sheet.styleIndex(rect.row, rect.column));
  } else {
    for (let row = rect.row; row < rect.row + rect.rows && seen.size < 2; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        see(sheet.styleIndex(row, column));
      }
    }
  }
  return seen.size === 1 ? (value ?? null) : null;
}
