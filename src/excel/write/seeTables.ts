import type { Rectangle } from "../../sheet/plan";
import type { RawGrid } from "../../tables/cells/raw";
import { readTable } from "../read/readTable";
import { plainFormulas } from "../read/readWorkbook";
import { askAll, type Question } from "../run/askAll";

/** A table as it stands in the midst of a writing. */
export interface SeenTable {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  /** Its header and body; undefined where it is gone. */
  readonly place: Rectangle | undefined;
  /** Header row first. */
  readonly formulas: RawGrid;
  readonly isFiltered: boolean;
}

/**
 * Reads tables in two trips, more only where they outgrow one answer.
 * @param others asked with them
 */
export async function seeTables(
  context: Excel.RequestContext,
  names: readonly string[],
  others: readonly Question[] = [],
): Promise<readonly SeenTable[]> {
  const found = names.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("name,showTotals");
    const range = table.getRange();
    range.load("address,rowCount,columnCount");
    const header = table.getHeaderRowRange();
    header.load("values");
    const sheet = table.worksheet;
    sheet.autoFilter.load("isDataFiltered");
    sheet.tables.load("items/autoFilter/isDataFiltered");
    return { name, table, range, header, sheet };
  });
  if (found.length > 0) await context.sync();
  const reads = found.map((one) => ({
    ...one,
    read: one.table.isNullObject ? undefined : readTable(one),
  }));
  const questions = reads.flatMap(({ read }) => (read ? [read.question] : []));
  await askAll(context, [...questions, ...others]);
  return reads.map(({ name, sheet, read }) => ({
    name,
    sheet,
    place: read?.place,
    formulas: read?.pieces.flatMap(({ range }) => plainFormulas(range.formulas)) ?? [],
    isFiltered: read !== undefined && isFiltered(sheet),
  }));
}

function isFiltered({ autoFilter, tables }: Excel.Worksheet): boolean {
  const filters = [autoFilter, ...tables.items.map((table) => table.autoFilter)];
  return filters.some(({ isDataFiltered }) => isDataFiltered);
}
