import { rawGridFrom, type RawGrid } from "../tables/cells/raw";

/** A column into which formulas are entered again, as it stood before. */
export interface EnteredColumn {
  readonly column: Excel.Range;
  readonly before: RawGrid;
}

/** Whether Excel may fill the column of a table by itself: blanks stand next to formulas. */
export function mayBeFilled(before: RawGrid): boolean {
  return before.some(([cell], row) => {
    const next = before[row + 1]?.[0];
    return (isFormula(cell) && next === "") || (cell === "" && isFormula(next));
  });
}

/**
 * Empties again what Excel filled beside formulas that were entered: in a table it spreads one over a column that
 * holds nothing else, and the blanks in it are the person's.
 */
export async function emptyFilled(
  context: Excel.RequestContext,
  entered: readonly EnteredColumn[],
): Promise<void> {
  if (entered.length === 0) return;
  for (const { column } of entered) column.load("formulas");
  await context.sync();
  for (const { column, before } of entered) {
    rawGridFrom(column.formulas).forEach(([now], row) => {
      // Cell by cell: under a filter a block would be emptied only where it is shown.
      if (before[row]?.[0] === "" && isFormula(now)) column.getCell(row, 0).clear("Contents");
    });
  }
  await context.sync();
}

function isFormula(cell: unknown): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}
