import { rawFrom } from "../sheet/keep/raw";
import { lookUpsIn } from "../sheet/repair/lookUpsIn";
import { batchesOf, piecesOf, type Piece } from "./read/pieces";
import { runExcel } from "./runExcel";
import { syncEach } from "./syncEach";

/**
 * Calculates every look-up of ours on sheets that hold no ledger table: Excel shows their saved results when a
 * file is opened, though a colleague without the add-in may have edited the ledger. No cell is written.
 * @param ledgerSheets ids of the sheets that hold the ledger itself
 */
export function refreshLookUps(ledgerSheets: readonly string[]): Promise<void> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const used = worksheets.items
      .filter(({ id }) => !ledgerSheets.includes(id))
      .map((sheet) => {
        const range = sheet.getUsedRangeOrNullObject(true);
        range.load("rowCount,columnCount");
        return range;
      });
    await context.sync();
    const pieces = used.flatMap((range, owner) =>
      range.isNullObject ? [] : piecesOf(range, owner),
    );
    const read: Piece[] = [];
    await syncEach(context, batchesOf(pieces), (batch) => {
      for (const piece of batch) piece.range.load("formulas");
      read.push(...batch);
    });
    for (const { range } of read) {
      const formulas = range.formulas.map((row: readonly unknown[]) => row.map(rawFrom));
      for (const { row, column } of lookUpsIn(formulas)) range.getCell(row, column).calculate();
    }
    await context.sync();
  });
}
