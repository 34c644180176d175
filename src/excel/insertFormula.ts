import { parseAddress, rangeAddress } from "../sheet/a1";
import { rawFrom } from "../tables/cells/raw";
import { runExcel } from "./run/runExcel";
import { refuse } from "./run/words";

/**
 * Enters a formula at the active cell, in two round trips.
 * @returns the cell's address, `'汇总'!B2`
 * @throws UserError where the sheet is protected, or the cell holds something and `replaces` is false
 */
export function insertFormula(formula: string, replaces: boolean): Promise<string> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas,numberFormat");
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name,protection/protected");
    await context.sync();
    const { name, protection } = sheet;
    const { address: whole } = cell;
    const place = parseAddress(whole)?.place;
    const address = place ? rangeAddress(place) : whole;
    const standing = rawFrom((cell.formulas as unknown[][])[0]?.[0]);
    if (protection.protected) {
      throw refuse("frontSheetProtected", { sheet: name });
    }
    if (standing !== "" && !replaces) {
      throw refuse("cellOccupied", { sheet: name, address, content: String(standing) });
    }
    // A formula in a text cell would show its own letters.
    if ((cell.numberFormat as unknown[][])[0]?.[0] === "@") cell.numberFormat = [["General"]];
    cell.formulas = [[formula]];
    await context.sync();
    return `${name}!${address}`;
  });
}
