import { hideRows } from "../data/filters";
import { bodyRect, type TableData } from "../data/tableData";
import { displayText } from "../displayText";

/** Gives one column of a table's filter its choice; choices in other columns are forgotten. */
export function filterTable(
  table: TableData,
  column: number,
  keeps: (text: string) => boolean,
): void {
  const { sheet } = table;
  table.isFiltered = true;
  hideRows(sheet, bodyRect(table), (row) =>
    keeps(displayText(sheet.cell(row, column) ?? {}, sheet.formatAt(row, column))),
  );
}

export function clearFilter(table: TableData): void {
  table.isFiltered = undefined;
  hideRows(table.sheet, table.rect, () => true);
}
