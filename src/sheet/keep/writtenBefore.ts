import { columnMoves, type ColumnMoves, type Prints } from "./columnMoves";
import { cellOf, cellsOf, emptyPrint, fingerprint, rowFingerprint } from "./fingerprint";
import { isInside } from "./planGrid";
import { rowShifts } from "./rowShifts";
import type { Raw, RawGrid } from "../../tables/cells/raw";
import type { SheetRecord, Written } from "./workbookState";

/** What of a sheet's contents stands there by our own hand: by the last build, or by the one before where the last broke off. */
export interface WrittenBefore {
  readonly rows: number;
  /** Columns of the sheet up to the last of ours. */
  readonly columns: number;
  /** A person inserted or deleted columns. */
  readonly isMoved: boolean;
  /** Whether a column is one of ours, wherever it stands now. */
  readonly covers: (column: number) => boolean;
  readonly has: (row: number, column: number, value: Raw) => boolean;
  /** Whole rows go by their contents, so that one that moved with an inserted row is still known. */
  readonly hasRow: (row: number) => boolean;
}

/** The record of a sheet; of one of which only marks are known with the versions in which it may have been written. */
export interface StandingRecord extends SheetRecord {
  /** The sheet was written as the record says or as one of these, never half as one and half as another. */
  readonly assumed?: readonly Written[];
}

/**
 * @param current the sheet's formulas from A1
 * @param personsTexts what stands in the person's blocks: a run that broke off may have left copies of it
 */
export function writtenBefore(
  record: StandingRecord | undefined,
  current: RawGrid,
  personsTexts: ReadonlySet<Raw>,
): WrittenBefore {
  const builds = record ? [record, ...(record.before ?? []), ...(record.assumed ?? [])] : [];
  const places = record?.before ? builds.flatMap(({ personsBlocks }) => personsBlocks) : [];
  const { columns, moves, prints, written } = columnsBefore(builds, current);
  const known = new Set(written.flat());
  const writtenAt = new Map(
    moves.standing.flatMap((place, column) => (place === undefined ? [] : [[place, column]])),
  );
  const shifts = record?.before
    ? halfWritten(written, prints)
    : written.map((rows) => rowShifts([rows], prints));
  return {
    rows: Math.max(0, ...builds.map(({ rows }) => rows.length)),
    columns: Math.max(columns, ...moves.standing.map((place) => (place ?? -1) + 1)),
    isMoved: moves.isMoved,
    covers: (column) => writtenAt.has(column),
    has: (row, column, value) => {
      if (value === "") return false;
      if (personsTexts.has(value) && places.some((place) => isInside(place, row, column))) {
        return true;
      }
      const [at, print] = [writtenAt.get(column) ?? -1, fingerprint(value)];
      return builds.some(({ rows }, build) =>
        (shifts[build]?.[row] ?? [0]).some((shift) => cellOf(rows[row + shift], at) === print),
      );
    },
    hasRow: (row) => known.has(prints[row] ?? ""),
  };
}

/** By how many rows each row has moved, for each build. */
type Shifts = readonly ReturnType<typeof rowShifts>[];

/** A run that broke off may have left any row half old and half new. */
function halfWritten(written: Prints, prints: readonly string[]): Shifts {
  const all = [...new Set([0, ...rowShifts(written, prints).flat()])];
  return written.map(() => prints.map(() => all));
}

interface ColumnsBefore {
  /** How many were written. */
  readonly columns: number;
  readonly moves: ColumnMoves;
  /** Each row of the sheet as it was written, a person's columns taken out. */
  readonly prints: readonly string[];
  /** The rows of each build, without what stood in columns that were deleted. */
  readonly written: readonly (readonly string[])[];
}

function columnsBefore(builds: readonly Written[], current: RawGrid): ColumnsBefore {
  const written = builds.map(({ rows }) => rows);
  const cells = written.map((rows) => rows.map(cellsOf));
  const columns = Math.max(0, ...cells.flatMap((rows) => rows.map(({ length }) => length)));
  const standing = current.map((row) => row.map(fingerprint));
  const stay = Array.from({ length: columns }, (_, column) => column);
  const asWritten = { isMoved: false, standing: stay };
  const known = new Set(written.flat());
  const inPlace = standing.map((row) => joined(stay, row));
  // Looking for columns costs, and where every row is known none has moved.
  const isKnown = inPlace.every((print) => print === "" || known.has(print));
  const moves = isKnown ? asWritten : columnMoves(cells.flat(), standing, columns);
  if (!moves.isMoved) return { columns, moves, prints: inPlace, written };
  const left = moves.standing.map((place, column) => (place === undefined ? -1 : column));
  return {
    columns,
    moves,
    prints: standing.map((row) => joined(moves.standing, row)),
    written: cells.map((rows) => rows.map((row) => joined(left, row))),
  };
}

/** A row's fingerprint from the prints of some columns, in their order. */
function joined(columns: readonly (number | undefined)[], row: readonly string[]): string {
  return columns
    .map((column) => row[column ?? -1] ?? emptyPrint)
    .join("")
    .replace(/\.+$/, "");
}

/** Whether a sheet holds nothing but what the add-in itself wrote there, in whole rows or not at all. */
export function isOnlyOurs(current: RawGrid, record: SheetRecord): boolean {
  const known = new Set(
    [record, ...(record.before ?? [])].flatMap(({ rows, tables }) => [
      ...rows,
      ...tables.flatMap((table) => [rowFingerprint(table.columns), ...Object.values(table.rows)]),
    ]),
  );
  return current.every((row) => {
    const print = rowFingerprint(row);
    return print === "" || known.has(print);
  });
}

/** Whether anything on a sheet is known to be ours; an empty sheet may as well be. */
export function isRecognised(current: RawGrid, record: SheetRecord): boolean {
  const known = new Set([record, ...(record.before ?? [])].flatMap(({ rows }) => rows));
  const prints = current.map(rowFingerprint).filter((print) => print !== "");
  return prints.length === 0 || prints.some((print) => known.has(print));
}
