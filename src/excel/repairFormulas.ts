import { cellRuns } from "../sheet/cellRuns";
import { rawGridFrom } from "../tables/cells/raw";
import { repairsIn, type Repair } from "../sheet/formulas/repairsIn";
import { readUsedCells, type UsedCells, type UsedCellsTools } from "./read/usedCells";
import type { SheetContents } from "./read/workbookContents";
import { runExcel } from "./run/runExcel";

export interface Repaired {
  /** Formulas entered again, by the name of their sheet. */
  readonly counts: ReadonlyMap<string, number>;
  /** Formulas left as they are on protected sheets, by the name of their sheet. */
  readonly skipped: ReadonlyMap<string, number>;
}

/**
 * Enters stuck formulas of ours again, batch by batch: what one batch needs is written with the request that
 * reads the next.
 */
export function repairFormulas(
  sheets: readonly SheetContents[],
  tools: UsedCellsTools,
): Promise<Repaired> {
  return runExcel(async (context) => {
    const counts = new Map<string, number>();
    const skipped = new Map<string, number>();
    const repair = ({ sheet, range }: UsedCells): void => {
      const repairs = repairsIn(rawGridFrom(range.formulas), rawGridFrom(range.values));
      if (repairs.length === 0) return;
      const told = sheet.isProtected ? skipped : counts;
      told.set(sheet.name, (told.get(sheet.name) ?? 0) + repairs.length);
      if (!sheet.isProtected) enter(range, repairs);
    };
    await readUsedCells(context, sheets, ["formulas", "values", "numberFormat"], repair, tools);
    await context.sync();
    return { counts, skipped };
  });
}

/** A formula in a text cell would show its own letters. */
function enter(range: Excel.Range, repairs: readonly Repair[]): void {
  const formats: readonly (readonly unknown[])[] = range.numberFormat;
  const runs = cellRuns(
    repairs.map(({ row, column }) => ({ row, column, value: formats[row]?.[column] === "@" })),
  );
  const formulas = new Map(repairs.map((one) => [`${one.row},${one.column}`, one.formula]));
  for (const { place, value: isText } of runs) {
    const { row, column, rows, columns } = place;
    const cells = range.getCell(row, column).getResizedRange(rows - 1, columns - 1);
    if (isText) cells.numberFormat = grid(place, () => "General");
    cells.formulas = grid(place, (i, j) => formulas.get(`${row + i},${column + j}`) ?? "");
  }
}

function grid(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  cell: (row: number, column: number) => string,
): string[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => cell(i, j)),
  );
}
