import { cellsOf } from "./fingerprint";
import { mergeTable, type TableMerge } from "./mergeTable";
import type { PlannedTable } from "./plannedTable";
import type { RawGrid } from "../../tables/cells/raw";
import { keyReader } from "../../tables/rowKey";
import { rowsInOrder } from "./tableRecord";
import type { TableRecord } from "./workbookState";

/**
 * Writes only the computed columns of a standing table anew: data columns, rows and their base stay as they are.
 * @param planned the table as the workbook's own ledger makes it, the person's rows in their order
 */
export function refreshTable(
  planned: PlannedTable,
  current: RawGrid,
  base: TableRecord | undefined,
  before?: readonly TableRecord[],
): TableMerge {
  const columns = (planned.grid[0] ?? []).map(String);
  const isGenerated = (column: string): boolean => planned.generatedColumns.includes(column);
  const others = columns.filter((column) => !isGenerated(column));
  const merge = mergeTable({ ...planned, personsColumns: others }, current, base, before);
  return {
    ...merge,
    record: { ...merge.record, rows: refreshed(merge, base, planned.keyColumns, isGenerated) },
  };
}

/** The base of the data columns, and the new prints of the computed ones. */
function refreshed(
  { record: fresh, newColumns, ...merge }: TableMerge,
  base: TableRecord | undefined,
  keyColumns: readonly string[],
  isGenerated: (column: string) => boolean,
): TableRecord["rows"] {
  const readKey = keyReader(merge.grid[0] ?? [], keyColumns);
  const added = new Set(merge.grid.slice(...merge.added).map(readKey));
  const old = base ? rowsInOrder(base, fresh.columns) : {};
  const rows: Record<string, string> = {};
  for (const [key, row] of Object.entries({ ...old, ...fresh.rows })) {
    // A row that comes in is written whole.
    const before = cellsOf(added.has(key) ? row : (old[key] ?? ""));
    const now = cellsOf(row);
    const cells = fresh.columns.map(
      (column, at) =>
        (isGenerated(column) || newColumns.includes(column) ? now[at] : before[at]) ?? ".",
    );
    rows[key] = cells.join("").replace(/\.+$/, "");
  }
  return rows;
}
