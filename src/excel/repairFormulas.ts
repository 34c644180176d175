import { parseAddress } from "../sheet/a1";
import { cellRuns } from "../sheet/cellRuns";
import { rawFrom } from "../sheet/keep/raw";
import { repairsIn, type Repair } from "../sheet/repair/repairsIn";
import { batchesOf, piecesOf, type Piece } from "./read/pieces";
import { readExcel, type Waiting } from "./runExcel";

export interface Repaired {
  /** Formulas entered again, by the name of their sheet. */
  readonly counts: ReadonlyMap<string, number>;
  /** Formulas left as they are on protected sheets, by the name of their sheet. */
  readonly skipped: ReadonlyMap<string, number>;
}

/**
 * Enters stuck formulas of ours again, anywhere in the workbook: a look at the sheets' sizes, then one round
 * trip to read and one to write for each batch of cells that fits into one answer.
 */
export function repairFormulas(
  waiting: Waiting & { readonly onBatch?: (done: number, total: number) => void },
): Promise<Repaired> {
  return readExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/protection/protected");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address,rowCount,columnCount");
      return { sheet, used };
    });
    await context.sync();
    const pieces = sheets.flatMap(({ used }, owner) =>
      used.isNullObject ? [] : piecesOf(used, owner),
    );
    const counts = new Map<string, number>();
    const skipped = new Map<string, number>();
    const repairBatch = async (batches: readonly (readonly Piece[])[], at: number) => {
      const batch = batches[at];
      if (!batch) return;
      waiting.signal?.throwIfAborted();
      for (const { range } of batch) range.load("address,formulas,values,numberFormat");
      await context.sync();
      for (const { range, owner } of batch) {
        const sheet = sheets[owner]?.sheet;
        const repairs = repairsIn(plain(range.formulas), plain(range.values));
        if (!sheet || repairs.length === 0) continue;
        const isSkipped = sheet.protection.protected;
        const told = isSkipped ? skipped : counts;
        told.set(sheet.name, (told.get(sheet.name) ?? 0) + repairs.length);
        if (!isSkipped) enter(sheet, range, repairs);
      }
      await context.sync();
      waiting.onBatch?.(at + 1, batches.length);
      await repairBatch(batches, at + 1);
    };
    await repairBatch(batchesOf(pieces), 0);
    return { counts, skipped };
  }, waiting);
}

/** A formula in a text cell would show its own letters. */
function enter(sheet: Excel.Worksheet, range: Excel.Range, repairs: readonly Repair[]): void {
  const corner = parseAddress(range.address)?.place ?? { row: 0, column: 0 };
  const formats: readonly (readonly unknown[])[] = range.numberFormat;
  const runs = cellRuns(
    repairs.map(({ row, column }) => ({ row, column, value: formats[row]?.[column] === "@" })),
  );
  const formulas = new Map(repairs.map((one) => [`${one.row},${one.column}`, one.formula]));
  for (const { place, value: isText } of runs) {
    const { row, column, rows, columns } = place;
    const cells = sheet.getRangeByIndexes(corner.row + row, corner.column + column, rows, columns);
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

function plain(cells: readonly (readonly unknown[])[]) {
  return cells.map((row) => row.map(rawFrom));
}
