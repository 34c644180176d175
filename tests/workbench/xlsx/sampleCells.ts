import type { SnapshotCell, SnapshotValue } from "../../../workbench/model/snapshot";
import { styleNumber, type Look } from "./countyStyles";

/** One cell: a plain value, or more in detail. */
export type Entry = SnapshotValue | Omit<SnapshotCell, "row" | "column" | "style">;

/** A row of cells beginning in a column, each with its look. */
export function rowOf(
  row: number,
  column: number,
  look: Look | readonly Look[],
  entries: readonly Entry[],
) {
  return entries.map((entry, index): SnapshotCell => {
    const name = typeof look === "string" ? look : (look[index] ?? "text");
    const cell = typeof entry === "object" ? entry : { value: entry };
    return { row, column: column + index, style: styleNumber(name), ...cell };
  });
}
