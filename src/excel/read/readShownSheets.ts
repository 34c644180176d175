import { parseAddress } from "../../sheet/a1";
import type { CellAt, ShownSheet } from "../../sheet/formulas/finaliseGrid";
import { rawGridFrom } from "../../tables/cells/raw";
import type { Rectangle } from "../../sheet/plan";
import { readExcel, type Waiting } from "../run/runExcel";
import { syncEach } from "../run/syncEach";
import { fromA1, plainFormulas } from "./readWorkbook";

/** Sheets whose cells are asked for in one round trip. */
const sheetsPerSync = 10;

/** Formulas and what they show, sheet by sheet, in the order asked. */
export function readShownSheets(
  sheetIds: readonly string[],
  waiting: Waiting = {},
): Promise<readonly ShownSheet[]> {
  return readExcel(async (context) => {
    const ranges = sheetIds.map((id) =>
      context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true),
    );
    const batches: Excel.Range[][] = [];
    for (let i = 0; i < ranges.length; i += sheetsPerSync)
      batches.push(ranges.slice(i, i + sheetsPerSync));
    await syncEach(context, batches, (batch) => {
      for (const range of batch) range.load("address,formulas,values,valueTypes");
    });
    return ranges.map(shownSheet);
  }, waiting);
}

function shownSheet(range: Excel.Range): ShownSheet {
  if (range.isNullObject) return { formulas: [], values: [], isError: () => false };
  const types: readonly (readonly unknown[])[] = range.valueTypes;
  const corner = parseAddress(range.address)?.place ?? { row: 0, column: 0 };
  return {
    formulas: fromA1(range.address, plainFormulas(range.formulas)),
    values: fromA1(range.address, rawGridFrom(range.values)),
    isError: (row, column) => types[row - corner.row]?.[column - corner.column] === "Error",
  };
}

/** Id and name of the sheet in front. */
export function readActiveSheet(
  waiting: Waiting = {},
): Promise<{ readonly id: string; readonly name: string }> {
  return readExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id,name");
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  }, waiting);
}

/** The areas that formulas in single cells fill beyond their own cell; older Excel knows none. */
export async function readSpills(
  sheetId: string,
  cells: readonly CellAt[],
): Promise<readonly Rectangle[]> {
  if (cells.length === 0 || !Office.context.requirements.isSetSupported("ExcelApi", "1.12")) {
    return [];
  }
  return readExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const ranges = cells.map(({ row, column }) => {
      const range = sheet.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
      range.load("address");
      return range;
    });
    await context.sync();
    return ranges.flatMap((range) => {
      const place = range.isNullObject ? undefined : parseAddress(range.address)?.place;
      return place ? [place] : [];
    });
  }, {});
}
