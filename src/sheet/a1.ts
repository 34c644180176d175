import type { Rectangle } from "./plan";

/** Excel's last row and column, counted from 0. */
const lastRow = 1_048_575;
const lastColumn = 16_383;

/** 0 is `A`, 26 is `AA`. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return before === 0 ? letter : columnName(before - 1) + letter;
}

/** `A` is 0, `aa` is 26; undefined for anything else, and past Excel's last column. */
function columnNumber(name: string): number | undefined {
  if (!/^[a-z]{1,3}$/i.test(name)) return undefined;
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1 <= lastColumn ? number - 1 : undefined;
}

/** Row 0, column 0 is `A1`. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `B2:D9`; one cell alone is `B2`. */
export function rangeAddress(place: Rectangle): string {
  const first = cellAddress(place.row, place.column);
  if (place.rows === 1 && place.columns === 1) return first;
  return `${first}:${cellAddress(place.row + place.rows - 1, place.column + place.columns - 1)}`;
}

/** `'汇总-正镶白旗'!`; quotes are always right, an apostrophe inside is doubled. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

export interface Reference {
  readonly sheet: string | undefined;
  readonly place: Rectangle;
}

/** Reads `B2`, `$B$2:D9`, `'a''b'!B2`, whole columns `A:C` and rows `2:5`; undefined if it is none. */
export function parseAddress(text: string): Reference | undefined {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!:]+))!)?([^!]+)$/.exec(text.trim());
  if (!parts) return undefined;
  const corners = (parts[3] ?? "").split(":").map(parseCorner);
  const [first, second = first] = corners;
  if (corners.length > 2 || !first || !second) return undefined;
  const isWhole = (axis: "row" | "column"): boolean =>
    first[axis] === undefined && second[axis] === undefined;
  const isHalf = (axis: "row" | "column"): boolean =>
    (first[axis] === undefined) !== (second[axis] === undefined);
  if (isHalf("row") || isHalf("column") || (corners.length === 1 && isLine(first)))
    return undefined;
  const rows = isWhole("row") ? [0, lastRow] : [first.row ?? 0, second.row ?? 0];
  const columns = isWhole("column") ? [0, lastColumn] : [first.column ?? 0, second.column ?? 0];
  return {
    sheet: parts[1]?.replaceAll("''", "'") ?? parts[2],
    place: {
      row: Math.min(...rows),
      column: Math.min(...columns),
      rows: Math.max(...rows) - Math.min(...rows) + 1,
      columns: Math.max(...columns) - Math.min(...columns) + 1,
    },
  };
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function isLine(corner: Corner): boolean {
  return corner.row === undefined || corner.column === undefined;
}

function parseCorner(text: string): Corner | undefined {
  const parts = /^\$?([a-z]{1,3})?\$?([1-9]\d*)?$/i.exec(text);
  if (!parts || (parts[1] === undefined && parts[2] === undefined)) return undefined;
  const column = parts[1] === undefined ? undefined : columnNumber(parts[1]);
  const row = parts[2] === undefined ? undefined : Number(parts[2]) - 1;
  if (parts[1] !== undefined && column === undefined) return undefined;
  return row !== undefined && row > lastRow ? undefined : { row, column };
}
