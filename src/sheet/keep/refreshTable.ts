import { cellsOf } from "./fingerprint";
import { mergeTable, type TableMerge } from "./mergeTable";
import type { PlannedTable } from "./plannedTable";
import type { RawGrid } from "../../tables/cells/raw";
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
    record: { ...merge.record, rows: refreshed(merge, base, isGenerated) },
  };
}

/** The base of the data columns, and the new prints of the computed ones. */
function refreshed(
  { record: fresh, newColumns }: TableMerge,
  base: TableRecord | undefined,
  isGenerated: (column: string) => boolean,
): TableRecord["rows"] {
  const old = base ? rowsInOrder(base, fresh.columns) : {};
  const rows: Record<string, string> = {};
  for (const [key, row] of Object.entries({ ...old, ...fresh.rows })) {
    const [before, now] = [cellsOf(old[key] ?? ""), cellsOf(row)];
    const cells = fresh.columns.map(
      (column, at) =>
        (isGenerated(column) || newColumns.includes(column) ? now[at] : before[at]) ?? ".",
    );
    rows[key] = cells.join("").replace(/\.+$/, "");
  }
  return rows;
}
