import { groupBy } from "../core/groupBy";
import { cellRuns } from "../sheet/cellRuns";
import { rawGridFrom, type RawGrid } from "../tables/cells/raw";
import { repairsIn, type Repair } from "../sheet/formulas/repairsIn";
import { emptyFilled, mayBeFilled, type EnteredColumn } from "./emptyFilled";
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
    const { tables } = context.workbook;
    tables.load("items/worksheet/id");
    const entered: EnteredColumn[] = [];
    const repair = ({ sheet, range }: UsedCells): void => {
      const formulas = rawGridFrom(range.formulas);
      const repairs = repairsIn(formulas, rawGridFrom(range.values));
      if (repairs.length === 0) return;
      const told = sheet.isProtected ? skipped : counts;
      told.set(sheet.name, (told.get(sheet.name) ?? 0) + repairs.length);
      if (sheet.isProtected) return;
      // Under a filter a block would land in other rows.
      for (const part of sheet.isFiltered ? byRow(repairs) : [repairs]) enter(range, part);
      const hasTable = tables.items.some(({ worksheet }) => worksheet.id === sheet.id);
      if (hasTable) entered.push(...columnsOf(range, formulas, repairs));
    };
    await readUsedCells(context, sheets, ["formulas", "values", "numberFormat"], repair, tools);
    await context.sync();
    await emptyFilled(context, entered);
    return { counts, skipped };
  });
}

function columnsOf(
  range: Excel.Range,
  formulas: RawGrid,
  repairs: readonly Repair[],
): readonly EnteredColumn[] {
  return [...new Set(repairs.map(({ column }) => column))]
    .map((at) => ({ column: range.getColumn(at), before: formulas.map((row) => [row[at] ?? ""]) }))
    .filter(({ before }) => mayBeFilled(before));
}

function byRow(repairs: readonly Repair[]): readonly (readonly Repair[])[] {
  return [...groupBy(repairs, ({ row }) => row).values()];
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
