import { rawGridFrom } from "../tables/cells/raw";
import { lookUpsIn } from "../sheet/formulas/lookUpsIn";
import { readUsedCells } from "./read/usedCells";
import type { SheetContents } from "./read/workbookContents";
import { runExcel } from "./run/runExcel";

/**
 * Calculates every look-up of ours on the given sheets: Excel shows their saved results when a file is opened,
 * though a colleague without the add-in may have edited the ledger. No cell is written.
 */
export function refreshLookUps(sheets: readonly SheetContents[]): Promise<void> {
  return runExcel(async (context) => {
    await readUsedCells(context, sheets, ["formulas"], ({ range }) => {
      const lookUps = lookUpsIn(rawGridFrom(range.formulas));
      for (const { row, column } of lookUps) range.getCell(row, column).calculate();
    });
    await context.sync();
  });
}
