import type { UnresolvedCell } from "../../excel/read/readUnresolved";
import type { SheetUpdate } from "../../excel/write/sheetUpdate";

/** Whether a cell is written anew, so that what it shows now says nothing of what it will show. */
export function isRewritten(cell: UnresolvedCell, updates: readonly SheetUpdate[]): boolean {
  return updates.some((update) => update.replaces === cell.sheetId || isWrittenBy(update, cell));
}

function isWrittenBy(
  { standing, tables }: SheetUpdate,
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
