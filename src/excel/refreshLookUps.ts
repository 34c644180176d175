import { cellRuns } from "../sheet/cellRuns";
import { rawGridFrom } from "../tables/cells/raw";
import { lookUpsIn } from "../sheet/formulas/lookUpsIn";
import { calculateAgain } from "./calculateAgain";
import { readUsedCells } from "./read/usedCells";
import type { SheetContents } from "./read/workbookContents";
import { runExcel } from "./run/runExcel";

/**
 * Calculates every look-up of ours on the given sheets: Excel shows their saved results when a file is opened,
 * though a colleague without the add-in may have edited the ledger. No cell is written.
 */
export function refreshLookUps(sheets: readonly SheetContents[]): Promise<void> {
  return runExcel(async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode");
    await readUsedCells(context, sheets, ["formulas"], ({ range }) => {
      const lookUps = lookUpsIn(rawGridFrom(range.formulas));
      const runs = cellRuns(lookUps.map((cell) => ({ ...cell, value: true })));
      const places = runs.map(({ place: { row, column, rows, columns } }) =>
        range.getCell(row, column).getResizedRange(rows - 1, columns - 1),
      );
      calculateAgain(application, places);
    });
    await context.sync();
  });
}
