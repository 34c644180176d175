import type { Raw, RawGrid } from "../../tables/cells/raw";
import { keyReader } from "../../tables/rowKey";
import { rowFingerprint } from "./fingerprint";
import type { PlannedTable } from "./plannedTable";
import { rowsInOrder } from "./tableRecord";
import type { TableRecord } from "./workbookState";

/** The empty rows at the end of a table's body or right above its last row, first and last + 1. */
export function blankRows(
  body: RawGrid,
  isBlank: (row: readonly Raw[]) => boolean,
): readonly [number, number] {
  const isBlankAt = (row: number): boolean => isBlank(body[row] ?? ["?"]);
  const end = isBlankAt(body.length - 1) ? body.length : Math.max(0, body.length - 1);
  let start = end;
  while (start > 0 && isBlankAt(start - 1)) start -= 1;
  return [start, end];
}

/** The planned rows by their keys, and those without one, which are the person's. */
export function rowsByKey(planned: PlannedTable): {
  byKey: Map<string, readonly Raw[]>;
  persons: (readonly Raw[])[];
} {
  const readKey = keyReader(planned.grid[0] ?? [], planned.keyColumns);
  const byKey = new Map<string, readonly Raw[]>();
  const persons: (readonly Raw[])[] = [];
  for (const row of planned.grid.slice(1)) {
    const key = readKey(row);
    if (key === "") persons.push(row);
    else byKey.set(key, row);
  }
  return { byKey, persons };
}

/** Rows that the new data lack keep their base: they stay in the workbook, or may come back. */
export function recordOf(
  planned: PlannedTable,
  columns: readonly string[],
  base: TableRecord | undefined,
): TableRecord {
  const readKey = keyReader(columns, planned.keyColumns);
  const rows = base ? rowsInOrder(base, columns) : {};
  const keyless: string[] = [];
  for (const row of planned.grid.slice(1)) {
    const key = readKey(row);
    if (key !== "") rows[key] = rowFingerprint(row);
    else if (planned.generatedColumns.length > 0) keyless.push(rowFingerprint(row));
  }
  return { name: planned.name, columns, rows, ...(keyless.length > 0 ? { keyless } : {}) };
}
