import { isErrorText } from "../sheet/repair/errorText";
import { runExcel } from "./runExcel";

/** A cell by its sheet's name and its own address. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/**
 * Brings the formulas of single cells up to date, in one request that names exactly these cells.
 * Cells in error are entered again, because a calculation passes them over, unless their sheet is protected;
 * cells whose sheet is gone are left out.
 */
export function recalculate(cells: readonly CellPlace[]): Promise<void> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    await context.sync();
    const sheets = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
    const places = cells.flatMap(({ sheet: name, address }) => {
      const sheet = sheets.get(name);
      return sheet ? [{ range: sheet.getRange(address), sheet }] : [];
    });
    for (const { range } of places) range.load("formulas,values");
    await context.sync();
    for (const { range, sheet } of places) {
      const isInError = range.values.some((row) => row.some(isErrorText));
      if (isInError && !sheet.protection.protected) range.formulas = range.formulas;
      else range.calculate();
    }
    await context.sync();
  });
}
