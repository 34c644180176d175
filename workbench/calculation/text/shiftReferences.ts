import { columnName, columnNumber, maxColumns, maxRows } from "../../model/data/address";
import { tokensOf } from "./tokens";

/** One side of a reference: which row or column, and whether `$` holds it. */
interface Part {
  readonly index: number | undefined;
  readonly isFixed: boolean;
}

export interface Corner {
  readonly row: Part;
  readonly column: Part;
}

/** Moves relative references, as copying a formula does; what leaves the sheet is `#REF!`. */
export function moveReferences(formula: string, rows: number, columns: number): string {
  const move = ({ index, isFixed }: Part, by: number): Part => ({
    index: index === undefined || isFixed ? index : index + by,
    isFixed,
  });
  return mapReferences(formula, (corners) =>
    corners.map(({ row, column }) => ({ row: move(row, rows), column: move(column, columns) })),
  );
}

/** A place where rows or columns come in (`count` above 0) or go. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly start: number;
  readonly count: number;
  /** Across the other axis only references wholly inside are moved. */
  readonly from: number;
  readonly to: number;
}

/**
 * Rewrites the references of a formula after cells were inserted or deleted on `target`;
 * `home` is the sheet the formula stands on.
 */
export function shiftReferences(
  formula: string,
  home: string,
  target: string,
  shift: Shift,
): string {
  return mapReferences(formula, (corners, sheet) => {
    const named = sheet ?? home;
    if (named.toLowerCase() !== target.toLowerCase()) return corners;
    return shiftCorners(corners, shift);
  });
}

function shiftCorners(corners: readonly Corner[], shift: Shift): readonly Corner[] | undefined {
  const { axis, start, count, from, to } = shift;
  const across = axis === "row" ? "column" : "row";
  const isInside = corners.every(({ [across]: part }) =>
    part.index === undefined ? from === 0 : part.index >= from && part.index <= to,
  );
  const first = corners[0];
  const last = corners.at(-1);
  if (!isInside || !first || !last) return corners;
  const low = first[axis].index;
  const high = last[axis].index;
  if (low === undefined || high === undefined) return corners;
  const moved = moveSpan(low, high, start, count);
  if (!moved) return undefined;
  return corners.map((corner, place) => ({
    ...corner,
    [axis]: { ...corner[axis], index: place === 0 ? moved[0] : moved[1] },
  }));
}

/** Where a run of rows or columns lies afterwards; undefined where all of it was deleted. */
export function moveSpan(
  low: number,
  high: number,
  start: number,
  count: number,
): [number, number] | undefined {
  if (count > 0) {
    return [low >= start ? low + count : low, high >= start ? high + count : high];
  }
  const end = start - count;
  if (low >= start && high < end) return undefined;
  const newLow = low >= end ? low + count : Math.min(low, start);
  const newHigh = high >= end ? high + count : Math.min(high, start - 1);
  return [newLow, newHigh];
}

/** Renames a sheet in a formula. */
export function renameSheet(formula: string, before: string, after: string): string {
  return tokensOf(formula)
    .map(({ kind, text }) =>
      kind === "sheet" && sheetOf(text).toLowerCase() === before.toLowerCase() ? after : text,
    )
    .join("");
}

export function sheetOf(token: string): string {
  const name = token.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function mapReferences(
  formula: string,
  change: (corners: readonly Corner[], sheet: string | undefined) => readonly Corner[] | undefined,
): string {
  let sheet: string | undefined;
  return tokensOf(formula)
    .map(({ kind, text }) => {
      if (kind === "sheet") {
        sheet = sheetOf(text);
        return text;
      }
      const named = sheet;
      sheet = undefined;
      if (kind !== "reference") return text;
      const corners = text.split(":").map(readCorner);
      const changed = change(corners, named);
      if (!changed || !changed.every(isOnSheet)) return "#REF!";
      return changed === corners ? text : changed.map(cornerText).join(":");
    })
    .join("");
}

export function readCorner(text: string): Corner {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const isRowOnly = letters === "";
  return {
    column: {
      index: letters ? columnNumber(letters) : undefined,
      isFixed: !isRowOnly && fixedColumn === "$",
    },
    row: {
      index: digits ? Number(digits) - 1 : undefined,
      isFixed: fixedRow === "$" || (isRowOnly && fixedColumn === "$"),
    },
  };
}

function isOnSheet({ row, column }: Corner): boolean {
  const isRow = row.index === undefined || (row.index >= 0 && row.index < maxRows);
  return isRow && (column.index === undefined || (column.index >= 0 && column.index < maxColumns));
}

export function cornerText({ row, column }: Corner): string {
  const letters =
    column.index === undefined ? "" : `${column.isFixed ? "$" : ""}${columnName(column.index)}`;
  const digits = row.index === undefined ? "" : `${row.isFixed ? "$" : ""}${row.index + 1}`;
  return letters + digits;
}
