import { parseAddress, rangeAddress } from "../sheet/a1";
import { isErrorText } from "../tables/cells/errorText";
import { calculateAgain } from "./calculateAgain";
import { runExcel } from "./run/runExcel";

/**
 * Brings the formulas of single cells up to date, and all that follows from them, in one request that names exactly
 * these cells.
 * Cells in error are entered again, because a calculation passes them over, unless their sheet is protected;
 * cells whose sheet is gone are left out.
 * @param cells addresses with their sheets, `Sheet1!B2`
 */
export function recalculate(cells: readonly string[]): Promise<void> {
  if (cells.length === 0) return Promise.resolve();
  return runExcel(async (context) => {
    const { worksheets, application } = context.workbook;
    application.load("calculationMode");
    worksheets.load("items/name,items/protection/protected");
    await context.sync();
    const sheets = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
    const places = cells.flatMap((cell) => {
      const reference = parseAddress(cell);
      const sheet = sheets.get(reference?.sheet ?? "");
      if (!reference || !sheet) return [];
      return [{ range: sheet.getRange(rangeAddress(reference.place)), sheet }];
    });
    for (const { range } of places) range.load("formulas,values");
    await context.sync();
    const others: Excel.Range[] = [];
    for (const { range, sheet } of places) {
      const isInError = range.values.some((row) => row.some(isErrorText));
      if (isInError && !sheet.protection.protected) range.formulas = range.formulas;
      else others.push(range);
    }
    calculateAgain(application, others);
    await context.sync();
  });
}
