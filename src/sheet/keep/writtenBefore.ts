import { groupBy } from "../../core/groupBy";
import { cellOf, cellsOf, fingerprint, rowFingerprint } from "./fingerprint";
import { isInside } from "./planGrid";
import type { Raw, RawGrid } from "../../tables/cells/raw";
import type { SheetRecord } from "./workbookState";

/** What of a sheet's contents stands there by our own hand: by the last build, or by the one before where the last broke off. */
export interface WrittenBefore {
  readonly rows: number;
  readonly columns: number;
  readonly has: (row: number, column: number, value: Raw) => boolean;
  /** Whole rows go by their contents, so that one that moved with an inserted row is still known. */
  readonly hasRow: (row: number) => boolean;
}

/**
 * @param current the sheet's formulas from A1
 * @param personsTexts what stands in the person's blocks: a run that broke off may have left copies of it
 */
export function writtenBefore(
  record: SheetRecord | undefined,
  current: RawGrid,
  personsTexts: ReadonlySet<Raw>,
): WrittenBefore {
  const builds = record ? [record, ...(record.before ?? [])] : [];
  const places = record?.before ? builds.flatMap(({ personsBlocks }) => personsBlocks) : [];
  const columns = Math.max(
    0,
    ...builds.flatMap(({ rows }) => rows.map((row) => cellsOf(row).length)),
  );
  const prints = current.map((row) => rowFingerprint(row.slice(0, columns)));
  const known = new Set(builds.flatMap(({ rows }) => rows));
  const placeOfRow = new Map(builds.flatMap(({ rows }) => [...placesOfSingleRows(rows)]));
  const standing = prints.map((print) => placeOfRow.get(print));
  const near = current.map((_, row) => shiftsAt(standing, row, current, columns));
  // A run that broke off may have left any row half old and half new.
  const shifts = record?.before ? current.map(() => [...new Set([0, ...near.flat()])]) : near;
  return {
    rows: Math.max(0, ...builds.map(({ rows }) => rows.length)),
    columns,
    has: (row, column, value) =>
      value !== "" &&
      ((personsTexts.has(value) && places.some((place) => isInside(place, row, column))) ||
        builds.some(({ rows }) =>
          (shifts[row] ?? [0]).some(
            (shift) => cellOf(rows[row + shift], column) === fingerprint(value),
          ),
        )),
    hasRow: (row) => known.has(prints[row] ?? ""),
  };
}

/** Rows that stand there once: a head that is repeated on every page tells nothing of where it stood. */
function placesOfSingleRows(rows: readonly string[]): ReadonlyMap<string, number> {
  const places = groupBy([...rows.entries()], ([, row]) => row);
  return new Map(
    [...places].flatMap(([row, [first, second]]) => (first && !second ? [[row, first[0]]] : [])),
  );
}

/** By how many rows the neighbours of a row have moved since they were written: as many has the row itself. */
function shiftsAt(
  standing: readonly (number | undefined)[],
  row: number,
  current: RawGrid,
  columns: number,
): readonly number[] {
  const shiftOf = (at: number): number | undefined => {
    const isFilled = current[at]?.slice(0, columns).some((value) => value !== "") === true;
    const place = standing[at];
    return place === undefined || !isFilled ? undefined : place - at;
  };
  const nearest = (step: number): number | undefined => {
    for (let at = row + step; at >= 0 && at < standing.length; at += step) {
      const shift = shiftOf(at);
      if (shift !== undefined) return shift;
    }
    return undefined;
  };
  const found = [nearest(-1), nearest(1)].filter((shift) => shift !== undefined);
  return found.length > 0 ? found : [0];
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
