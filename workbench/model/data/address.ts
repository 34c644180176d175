import type { SnapshotRectangle } from "../snapshot";

/** A rectangle of cells; rows and columns count from 0. */
export type Rect = SnapshotRectangle;

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** `0` is A, `26` is AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (let place = 0; place < letters.length; place += 1) {
    // Without its sixth bit a small letter is the capital.
    number = number * 26 + (letters.charCodeAt(place) & ~32) - 64;
  }
  return number - 1;
}

/** `B3`, `B3:C9`, `B:C` for whole columns, `3:9` for whole rows. */
export function rectAddress(rect: Rect, absolute = false): string {
  const mark = absolute ? "$" : "";
  const lastRow = rect.row + rect.rows;
  const right = columnName(rect.column + rect.columns - 1);
  const left = columnName(rect.column);
  if (rect.columns === maxColumns) return `${mark}${rect.row + 1}:${mark}${lastRow}`;
  if (rect.rows === maxRows) return `${mark}${left}:${mark}${right}`;
  const first = `${mark}${left}${mark}${rect.row + 1}`;
  return rect.rows === 1 && rect.columns === 1
    ? first
    : `${first}:${mark}${right}${mark}${lastRow}`;
}

/** A sheet's name as it stands before `!`. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function splitReference(text: string): { sheet: string | undefined; address: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: quoted[1]?.replaceAll("''", "'"), address: quoted[2] ?? "" };
  const mark = text.lastIndexOf("!");
  return mark < 0
    ? { sheet: undefined, address: text }
    : { sheet: text.slice(0, mark), address: text.slice(mark + 1) };
}

/** Reads `A1`, `A1:B2`, `A:C`, `1:3`, each with or without `$`; undefined for anything else. */
export function parseRect(text: string): Rect | undefined {
  const plain = text.includes("$") ? text.replaceAll("$", "").trim() : text.trim();
  const corners = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(plain);
  if (corners) {
    const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = corners;
    return between(
      Number(row1) - 1,
      columnNumber(column1),
      Number(row2) - 1,
      columnNumber(column2),
    );
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) {
    const [, from = "", to = ""] = columns;
    return between(0, columnNumber(from), maxRows - 1, columnNumber(to));
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, maxColumns - 1) : undefined;
}

function between(row1: number, column1: number, row2: number, column2: number): Rect | undefined {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const rect = {
    row,
    column,
    rows: Math.max(row1, row2) - row + 1,
    columns: Math.max(column1, column2) - column + 1,
  };
  return isInside(rect) ? rect : undefined;
}

/** Whether the rectangle lies on a sheet at all. */
export function isInside(rect: Rect): boolean {
  return (
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows >= 1 &&
    rect.columns >= 1 &&
    rect.row + rect.rows <= maxRows &&
    rect.column + rect.columns <= maxColumns
  );
}

export function intersection(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Whether there is an intersection. */
export function overlaps(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function contains(rect: Rect, row: number, column: number): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns
  );
}

export function isSameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export const wholeSheet: Rect = { row: 0, column: 0, rows: maxRows, columns: maxColumns };
