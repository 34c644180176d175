import { cellOf, fingerprint, rowFingerprint } from "./fingerprint";
import type { Raw, RawGrid } from "./raw";
import type { TableRecord } from "./workbookState";

/** A table as we would write it: header row first, columns in our order. */
export interface PlannedTable {
  readonly name: string;
  readonly keyColumn: string;
  readonly personsColumns: readonly string[];
  readonly generatedColumns: readonly string[];
  readonly grid: RawGrid;
  /** Rows of the person's table, counted below its header, that could not be read and so have no planned row. */
  readonly unreadable: ReadonlySet<number>;
}

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
  /** Our columns that the person's table lacks. */
  readonly missingColumns: readonly string[];
  /** Rows of `grid` that are new, first and last + 1: above the last old row, so that the table grows by inserting. */
  readonly added: readonly [number, number];
  readonly record: TableRecord;
}

/**
 * Three-way merge of base (fingerprints of the last writing), the person's table and the new data.
 * In data columns a value that differs from base is the person's and stays; computed columns are always ours;
 * the person's columns, rows (empty key) and order are never touched.
 */
export function mergeTable(
  planned: PlannedTable,
  current: RawGrid | undefined,
  base: TableRecord | undefined,
): TableMerge {
  const columns = (planned.grid[0] ?? []).map(String);
  const ours = rowsByKey(planned);
  const record = recordOf(planned, columns);
  if (!current) {
    const none = { kept: [], overwritten: [], deleted: [], retired: [], missingColumns: [] };
    return { grid: planned.grid, added: [1, planned.grid.length], record, ...none };
  }

  const header = (current[0] ?? []).map(String);
  const missingColumns = columns.filter((name) => !header.includes(name));
  const keyAt = header.indexOf(planned.keyColumn);
  const kept: KeptEdit[] = [];
  const overwritten: KeptEdit[] = [];
  const retired: string[] = [];
  const present = new Set<string>();
  let personsRowsSeen = 0;

  const body = current.slice(1).map((row, index) => {
    const key = String(row[keyAt] ?? "");
    if (key === "" && row.every((value) => value === "")) return row;
    if (key === "" && planned.unreadable.has(index)) return row;
    const next = key === "" ? ours.persons[personsRowsSeen++] : ours.byKey.get(key);
    present.add(key);
    if (!next) {
      if (key !== "") retired.push(key);
      return row;
    }
    return row.map((value, columnIndex) => {
      const column = header[columnIndex] ?? "";
      const at = columns.indexOf(column);
      if (at < 0 || planned.personsColumns.includes(column)) return value;
      const fresh = next[at] ?? "";
      if (value === fresh) return value;
      const written = cellOf(base?.rows[key], base?.columns.indexOf(column) ?? -1);
      const edit = { key, column, row: index + 1, columnIndex, persons: value, ours: fresh };
      if (planned.generatedColumns.includes(column)) {
        if (key !== "" && base && fingerprint(value) !== written) overwritten.push(edit);
        return fresh;
      }
      if (key === "") return value;
      if (fingerprint(value) === written) return fresh;
      kept.push(edit);
      return value;
    });
  });

  const deleted: string[] = [];
  const added: Raw[][] = [];
  for (const [key, row] of ours.byKey) {
    if (present.has(key)) continue;
    if (base && key in base.rows) deleted.push(key);
    else added.push(header.map((name) => row[columns.indexOf(name)] ?? ""));
  }
  const last = Math.max(0, body.length - 1);
  const shifted = (edit: KeptEdit): KeptEdit =>
    edit.row > last ? { ...edit, row: edit.row + added.length } : edit;
  return {
    grid: [header, ...body.slice(0, last), ...added, ...body.slice(last)],
    kept: kept.map(shifted),
    overwritten: overwritten.map(shifted),
    deleted,
    retired,
    missingColumns,
    added: [1 + last, 1 + last + added.length],
    record,
  };
}

function rowsByKey(planned: PlannedTable): {
  byKey: Map<string, readonly Raw[]>;
  persons: (readonly Raw[])[];
} {
  const keyAt = (planned.grid[0] ?? []).indexOf(planned.keyColumn);
  const byKey = new Map<string, readonly Raw[]>();
  const persons: (readonly Raw[])[] = [];
  for (const row of planned.grid.slice(1)) {
    const key = String(row[keyAt] ?? "");
    if (key === "") persons.push(row);
    else byKey.set(key, row);
  }
  return { byKey, persons };
}

function recordOf(planned: PlannedTable, columns: readonly string[]): TableRecord {
  const keyAt = columns.indexOf(planned.keyColumn);
  const rows: Record<string, string> = {};
  for (const row of planned.grid.slice(1)) {
    const key = String(row[keyAt] ?? "");
    if (key !== "") rows[key] = rowFingerprint(row);
  }
  return { name: planned.name, columns, rows };
}
