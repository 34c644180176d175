import type { UnresolvedCell } from "../../excel/read/readUnresolved";
import type { RecordedJob } from "../../excel/write/writeSheets";
import type { SheetJob } from "../../excel/write/sheetJob";

/** Whether jobs write a cell anew, so that what it shows now says nothing of what it will show. */
export function isRewritten(cell: UnresolvedCell, jobs: readonly RecordedJob[]): boolean {
  return jobs.some(({ job }) => job.replaces === cell.sheetId || isWrittenBy(job, cell));
}

function isWrittenBy(
  { standing, tables }: SheetJob,
  { sheetId, row, column }: UnresolvedCell,
): boolean {
  if (standing?.sheet.sheetId !== sheetId) return false;
  const { before, after, extent, isLayoutChanged } = standing;
  const isRedrawn = isLayoutChanged && row < extent.rows && column < extent.columns;
  const isOverwritten = tables.some(({ contents: { place }, merge }) =>
    merge.overwritten.some(
      (edit) => place.row + edit.row === row && place.column + edit.columnIndex === column,
    ),
  );
  return (
    isRedrawn || isOverwritten || (before[row]?.[column] ?? "") !== (after[row]?.[column] ?? "")
  );
}
