import type { Heading } from "../../tables/tables";
import type { TableMerge } from "./mergeTable";
import type { Raw, RawGrid } from "../../tables/cells/raw";
import { keyReader } from "../../tables/rowKey";
import type { CopiedRows } from "./copiedRows";
import type { PlannedTable } from "./plannedTable";

/** A cell of a row that stood before and that a newer dataset corrected. */
export interface TableChange {
  readonly key: string;
  readonly column: string;
  readonly before: Raw;
  readonly now: Raw;
  /** The row as it stands now, and by column. */
  readonly row: readonly Raw[];
  readonly cellOf: (column: Heading) => Raw;
}

/** What a merge changed in rows that stood before; computed columns follow from others and are left out. */
export function tableChanges(
  merge: TableMerge,
  { formulas: current, copies }: { readonly formulas: RawGrid; readonly copies: CopiedRows },
  { keyColumns, generatedColumns }: Pick<PlannedTable, "keyColumns" | "generatedColumns">,
): readonly TableChange[] {
  const header = (current[0] ?? []).map(String);
  const readKey = keyReader(header, keyColumns);
  const standing = new Map(
    current.slice(1).flatMap((row, index) => (copies.has(index) ? [] : [[readKey(row), row]])),
  );
  return merge.grid.slice(1).flatMap((row, index) => {
    const key = merge.copies.has(index) ? "" : readKey(row);
    const old = key === "" ? undefined : standing.get(key);
    if (!old) return [];
    const cellOf = (column: Heading): Raw => row[header.indexOf(column)] ?? "";
    return header.flatMap((column, at): TableChange[] => {
      const [before, now] = [old[at] ?? "", row[at] ?? ""];
      if (before === now || generatedColumns.includes(column)) return [];
      return [{ key, column, before, now, row, cellOf }];
    });
  });
}
