import { parseAddress, rangeAddress } from "../sheet/a1";
import { rawGridFrom } from "../tables/cells/raw";
import { isErrorText } from "../tables/cells/errorText";
import { calculateAgain } from "./calculateAgain";
import { emptyFilled, mayBeFilled, type EnteredColumn } from "./emptyFilled";
import { runExcel } from "./run/runExcel";

interface Place {
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

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
    worksheets.load("items/name,items/protection/protected,items/tables/items/name");
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
    const isEntered = ({ range, sheet }: Place): boolean =>
      !sheet.protection.protected && range.values.some((row) => row.some(isErrorText));
    const entered = places.filter(isEntered);
    const columns = await tableColumns(context, entered);
    for (const { range } of entered) range.formulas = range.formulas;
    calculateAgain(
      application,
      places.filter((place) => !isEntered(place)).map(({ range }) => range),
    );
    await context.sync();
    await emptyFilled(context, columns);
  });
}

/** The columns of tables above and below cells, which Excel may fill when one of their formulas is entered. */
async function tableColumns(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<readonly EnteredColumn[]> {
  const columns = places.flatMap(({ range, sheet }) =>
    sheet.tables.items.map((table) =>
      table.getDataBodyRange().getIntersectionOrNullObject(range.getEntireColumn()),
    ),
  );
  if (columns.length === 0) return [];
  for (const column of columns) column.load("formulas");
  await context.sync();
  return columns
    .filter(({ isNullObject }) => !isNullObject)
    .map((column) => ({ column, before: rawGridFrom(column.formulas) }))
    .filter(({ before }) => mayBeFilled(before));
}
