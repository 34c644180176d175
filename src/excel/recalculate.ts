import { runExcel } from "./runExcel";

/** A cell by its sheet's name and its own address. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/**
 * Brings the formulas of single cells up to date, in one request that names exactly these cells.
 * Cells in error are entered again, because a calculation passes them over; cells whose sheet is gone are left out.
 */
export function recalculate(cells: readonly CellPlace[]): Promise<void> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const names = new Set(worksheets.items.map(({ name }) => name));
    const ranges = cells
      .filter(({ sheet }) => names.has(sheet))
      .map(({ sheet, address }) => worksheets.getItem(sheet).getRange(address));
    for (const range of ranges) range.load("formulas,values");
    await context.sync();
    for (const range of ranges) {
      const isInError = range.values.some((row) => row.some(isErrorText));
      if (isInError) range.formulas = range.formulas;
      else range.calculate();
    }
    await context.sync();
  });
}

function isErrorText(value: unknown): boolean {
  return (
    typeof value === "string" && /^#(N\/A|VALUE!|NAME\?|BUSY!|REF!|NUM!|DIV\/0!|CALC!)/.test(value)
  );
}
