import type { Rect } from "../../model/data/address";
import { hideRows } from "../../model/data/filters";
import type { SheetData } from "../../model/data/sheetData";
import { guardSheet } from "../../model/data/sheetRules";
import { bodyRect, type TableData } from "../../model/data/tableData";
import { displayText } from "../../model/displayText";
import { clearFilter, filterTable } from "../../model/tables/filterTable";
import { sortTable, type SortOrder } from "../../model/tables/sortTable";
import { setTotals } from "../../model/tables/totalsRow";
import { LineGestures } from "./lineGestures";

/** What somebody does to tables and filters. */
export abstract class TableGestures extends LineGestures {
  /** Sorts a table by one of its columns; rows that a filter hides stay where they are. */
  sort(table: string, column: string, order: SortOrder = "ascending"): Promise<void> {
    return this.doesTo(table, (data) => {
      guardSheet(data.sheet, "allowSort");
      sortTable(data, columnOf(data, column), order);
    });
  }

  /**
   * Chooses in the filter of a table's column: rows whose cell there is not kept are hidden.
   * @param keeps of the text that the cell shows
   */
  filter(table: string, column: string, keeps: (text: string) => boolean): Promise<void> {
    return this.doesTo(table, (data) => {
      guardSheet(data.sheet, "allowAutoFilter");
      filterTable(data, columnOf(data, column), keeps);
    });
  }

  clearFilter(table: string): Promise<void> {
    return this.doesTo(table, (data) => {
      guardSheet(data.sheet, "allowAutoFilter");
      clearFilter(data);
    });
  }

  /**
   * Filters a block outside of tables, its first row the heads, by the column of its first cell and `offset`.
   * @param keeps of the text that the cell shows
   */
  filterSheet(
    sheet: string,
    address: string,
    offset: number,
    keeps: (text: string) => boolean,
  ): Promise<void> {
    return this.does(sheet, address, (on, rect) => {
      guardSheet(on, "allowAutoFilter");
      const column = rect.column + offset;
      on.autoFilter = rect;
      on.isFiltered = true;
      hideRows(on, below(rect), (row) => keeps(textAt(on, row, column)));
    });
  }

  clearSheetFilter(sheet: string): Promise<void> {
    return this.does(sheet, "A1", (on) => {
      if (on.autoFilter) hideRows(on, below(on.autoFilter), () => true);
      on.autoFilter = undefined;
      on.isFiltered = undefined;
    });
  }

  /** Shows a row of totals below a table, or takes it away. */
  showTotals(table: string, isShown = true): Promise<void> {
    return this.doesTo(table, (data) => {
      guardSheet(data.sheet);
      setTotals(data, isShown);
    });
  }

  /** Takes a table away and leaves its cells. */
  unlistTable(table: string): Promise<void> {
    return this.doesTo(table, (data) => {
      const { sheet } = data;
      clearFilter(data);
      sheet.tables = sheet.tables.filter((one) => one !== data);
      sheet.book.changed({ kind: "tables", sheet });
    });
  }
}

function columnOf(table: TableData, name: string): number {
  const at = table.columns.findIndex((column) => column.name === name);
  if (at < 0) throw new Error(`${table.name} has no column ${name}.`);
  return bodyRect(table).column + at;
}

function below(rect: Rect): Rect {
  return { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
}

function textAt(sheet: SheetData, row: number, column: number): string {
  return displayText(sheet.cell(row, column) ?? {}, sheet.formatAt(row, column));
}
