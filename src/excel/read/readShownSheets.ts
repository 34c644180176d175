import { parseAddress } from "../../sheet/a1";
import type { CellAt, ShownSheet } from "../../sheet/formulas/finaliseGrid";
import { rawGridFrom } from "../../tables/cells/raw";
import type { Rectangle } from "../../sheet/plan";
import { readExcel, type Waiting } from "../run/runExcel";
import { askAll } from "../run/askAll";
import { onceCalculated } from "./onceCalculated";
import { formulasFromA1, fromA1 } from "./readWorkbook";
import { usedGrids, type UsedGrid } from "./usedGrids";
import type { SheetContents } from "./workbookContents";

/** Formulas and what they show, sheet by sheet, in the order asked, once Excel had time to calculate them. */
export function readShownSheets(
  sheets: readonly SheetContents[],
  waiting: Waiting = {},
): Promise<readonly ShownSheet[]> {
  return onceCalculated(
    () => readOnce(sheets, waiting),
    (shown) => shown.flatMap(({ values }) => values.flat()),
  );
}

function readOnce(
  sheets: readonly SheetContents[],
  waiting: Waiting,
): Promise<readonly ShownSheet[]> {
  return readExcel(async (context) => {
    const { questions, grids } = usedGrids(context, sheets, ["formulas", "values", "valueTypes"]);
    await askAll(context, questions, waiting);
    return sheets.map(({ id }) => shownSheet(grids.get(id)));
  }, waiting);
}

function shownSheet(grid: UsedGrid | undefined): ShownSheet {
  if (!grid) return { formulas: [], values: [], isError: () => false };
  const { place } = grid;
  const types = grid.rows("valueTypes");
  return {
    formulas: formulasFromA1(grid),
    values: fromA1(place, rawGridFrom(grid.rows("values"))),
    isError: (row, column) => types[row - place.row]?.[column - place.column] === "Error",
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
