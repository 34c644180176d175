import type { CopiedRows } from "./copiedRows";
import { keyReader } from "../../tables/rowKey";
import { isComputedFormula } from "../../tables/targetFormulas";
import type { Raw, RawGrid } from "../../tables/cells/raw";
import { blankRows, recordOf, rowsByKey } from "./mergedRows";
import { blankRow, columnFormulas, newRowsAbove, type PlannedTable } from "./plannedTable";
import { isWritten, wasThere } from "./tableRecord";
import type { TableRecord } from "./workbookState";

/** A value that a person typed and that stays although the new data say something else. */
export interface KeptEdit {
  readonly key: string;
  readonly column: string;
  /** Row and column in the merged grid, header row included. */
  readonly row: number;
  readonly columnIndex: number;
  readonly persons: Raw;
  readonly ours: Raw;
}

export interface TableMerge {
  /** The table as it shall stand, in the person's own order of rows and columns. */
  readonly grid: RawGrid;
  readonly kept: readonly KeptEdit[];
  /** Edits found in computed columns, which are written anew. */
  readonly overwritten: readonly KeptEdit[];
  /** Keys that the person deleted, and that stay deleted. */
  readonly deleted: readonly string[];
  /** Keys that stand in the workbook and no longer in the data. */
  readonly retired: readonly string[];
  /** The last columns of `grid`, which the table does not have yet. */
  readonly newColumns: readonly string[];
  /** Rows of `grid` that are new, first and last + 1. */
  readonly added: readonly [number, number];
  /** The person's rows that bear the key of one of ours, where they stand in `grid`, counted below its header. */
  readonly copies: CopiedRows;
  /** How many of them need room: the last ones, above the table's last row, so that it grows by inserting. */
  readonly inserted: number;
  readonly record: TableRecord;
}

/**
 * Three-way merge of base (fingerprints of the last writing), the person's table and the new data.
 * In data columns a value that differs from base is the person's and stays; computed columns are always ours;
 * the person's columns, rows (empty key) and order are never touched.
 * @param before what stood there before a writing that did not come to its end: either may stand there now
 */
export function mergeTable(
  planned: PlannedTable,
  current: RawGrid | undefined,
  base: TableRecord | undefined,
  before?: readonly TableRecord[],
): TableMerge {
  const columns = (planned.grid[0] ?? []).map(String);
  const ours = rowsByKey(planned);
  const record = recordOf(planned, columns, base);
  const added = planned.grid.length;
  if (!current) {
    const none = {
      kept: [],
      overwritten: [],
      deleted: [],
      retired: [],
      newColumns: [],
      copies: new Map(),
    };
    return { grid: planned.grid, added: [1, added], inserted: added - 1, record, ...none };
  }
  const bases = [...(base ? [base] : []), ...(before ?? [])];

  const standing = (current[0] ?? []).map(String);
  const newColumns = (planned.newColumns ?? []).filter((name) => !standing.includes(name));
  const header = [...standing, ...newColumns];
  const readKey = keyReader(header, planned.keyColumns);
  const kept: KeptEdit[] = [];
  const overwritten: KeptEdit[] = [];
  const retired: string[] = [];
  const present = new Set<string>();
  let personsRowsSeen = 0;

  const isBlank = blankRow(header, planned);
  const formulas = columnFormulas(planned);
  const keyOf = (row: readonly Raw[], index: number): string =>
    planned.copies.has(index) ? "" : readKey(row);
  const isNobodys = (key: string, column: string, value: Raw): boolean =>
    value === "" ||
    isComputedFormula(value) ||
    planned.isAnswer?.(column, value) === true ||
    isWritten(bases, key, column, value);
  const withOurs = (
    row: readonly Raw[],
    key: string,
    cells: ReadonlyMap<string, Raw>,
  ): readonly Raw[] =>
    row.map((value, at) => {
      const [column = "", cell] = [header[at], cells.get(header[at] ?? "")];
      return cell !== undefined && isNobodys(key, column, value) ? cell : value;
    });
  const widened = current.slice(1).map((row) => [...row, ...newColumns.map(() => "")]);
  const merged = widened.map((row, index) => {
    const key = keyOf(row, index);
    if (isBlank(row)) return row;
    // A second row of one key cannot be read either, and is not the row that is planned.
    const isNoPlanned = key === "" || present.has(key);
    if (isNoPlanned && planned.unreadable.has(index)) return withOurs(row, key, formulas);
    const next = key === "" ? ours.persons[personsRowsSeen++] : ours.byKey.get(key);
    present.add(key);
    if (!next) {
      // A person's row may have a key of its own, which we never wrote.
      const isOurs =
        key !== "" &&
        planned.keyColumns.every((column) =>
          isWritten(bases, key, column, row[header.indexOf(column)] ?? ""),
        );
      if (isOurs) retired.push(key);
      return withOurs(row, key, formulas);
    }
    return row.map((value, columnIndex) => {
      const column = header[columnIndex] ?? "";
      const at = columns.indexOf(column);
      if (columnIndex >= standing.length) return next[at] ?? "";
      if (at < 0 || planned.personsColumns.includes(column)) return value;
      const fresh = next[at] ?? "";
      if (value === fresh) return value;
      const edit = { key, column, row: index + 1, columnIndex, persons: value, ours: fresh };
      if (planned.generatedColumns.includes(column)) {
        if (base && !isNobodys(key, column, value)) overwritten.push(edit);
        return fresh;
      }
      if (key === "") return value;
      if (isWritten(bases, key, column, value)) return fresh;
      if (!planned.remarkColumns.includes(column)) kept.push(edit);
      return value;
    });
  });

  const body = merged.map((row, index) => {
    const notes = planned.unreadable.get(index);
    return notes === undefined ? row : withOurs(row, keyOf(row, index), notes);
  });

  const deleted: string[] = [];
  const rows: Raw[][] = [];
  for (const [key, row] of ours.byKey) {
    if (present.has(key)) continue;
    if (wasThere(key, base, before) && planned.needed?.has(key) !== true) deleted.push(key);
    else {
      const typed = planned.takenOver?.get(key);
      rows.push(header.map((name) => typed?.get(name) ?? row[columns.indexOf(name)] ?? ""));
    }
  }
  // A run that broke off may have inserted rows that it never filled; a table without rows has a blank one.
  const hasRoom = before !== undefined || (body.length === 1 && isBlank(body[0] ?? []));
  const [start, end] = hasRoom ? blankRows(body, isBlank) : [body.length, body.length];
  const first = start < end ? start : newRowsAbove(header, body, rows, planned.weights);
  const reused = Math.min(end - start, rows.length);
  const inserted = rows.length - reused;
  const taken = rows
    .slice(0, reused)
    .map((row, index) =>
      row.map((value, at) =>
        columns.includes(header[at] ?? "") ? value : (body[first + index]?.[at] ?? ""),
      ),
    );
  const shift = (row: number): number => (row >= first ? row + inserted : row);
  const shifted = (edit: KeptEdit): KeptEdit => ({ ...edit, row: 1 + shift(edit.row - 1) });
  return {
    grid: [
      header,
      ...body.slice(0, first),
      ...taken,
      ...rows.slice(reused),
      ...body.slice(first + reused),
    ],
    kept: kept.map(shifted),
    overwritten: overwritten.map(shifted),
    deleted,
    retired,
    newColumns,
    copies: new Map([...planned.copies].map(([row, ours]) => [shift(row), shift(ours)])),
    added: [1 + first, 1 + first + rows.length],
    inserted,
    record,
  };
}
