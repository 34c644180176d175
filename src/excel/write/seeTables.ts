import type { Rectangle } from "../../sheet/plan";
import type { RawGrid } from "../../tables/cells/raw";
import { readTable, type TableRead } from "../read/readTable";
import { plainFormulas } from "../read/readWorkbook";
import { askAll, type Question } from "../run/askAll";

/** A table as it stands in the midst of a writing. */
export interface SeenTable {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly place: Rectangle;
  /** Header row first. */
  readonly formulas: RawGrid;
  readonly isFiltered: boolean;
}

/**
 * Reads tables in two trips, more only where they outgrow one answer; those that are gone are left out.
 * @param others asked with them
 */
export async function seeTables(
  context: Excel.RequestContext,
  names: readonly string[],
  others: readonly Question[] = [],
): Promise<readonly SeenTable[]> {
  const reads = names.length > 0 ? await findTables(context, names) : [];
  await askAll(context, [...reads.map(({ question }) => question), ...others]);
  return reads.map(({ table, place, pieces }) => ({
    name: table.name,
    sheet: table.worksheet,
    place,
    formulas: pieces.flatMap(({ range }) => plainFormulas(range.formulas)),
    isFiltered: isFiltered(table.worksheet),
  }));
}

async function findTables(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly TableRead[]> {
  const candidates = names.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("name,showTotals");
    const range = table.getRange();
    range.load("address,rowCount,columnCount");
    const header = table.getHeaderRowRange();
    header.load("values");
    table.worksheet.autoFilter.load("isDataFiltered");
    table.worksheet.tables.load("items/autoFilter/isDataFiltered");
    return { table, range, header };
  });
  await context.sync();
  return candidates.filter(({ table }) => !table.isNullObject).map(readTable);
}

function isFiltered({ autoFilter, tables }: Excel.Worksheet): boolean {
  const filters = [autoFilter, ...tables.items.map((table) => table.autoFilter)];
  return filters.some(({ isDataFiltered }) => isDataFiltered);
}
