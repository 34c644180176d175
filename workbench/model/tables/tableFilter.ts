import type { SheetData } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import type { TableData } from "../data/tableData";
import { invalidArgument } from "../hostError";
import { OfficeObject } from "../officeObject";
import { clearFilter, filterTable } from "./filterTable";

/** The filter of a table, as far as one can see whether it has criteria. */
export class TableFilter extends OfficeObject {
  constructor(private readonly table: TableData) {
    super("AutoFilter");
  }

  get enabled(): unknown {
    return this.table.showFilterButton;
  }

  get isDataFiltered(): unknown {
    return this.table.isFiltered === true;
  }
}

/** The filter that a sheet has outside of its tables. */
export class SheetFilter extends OfficeObject {
  constructor(private readonly sheet: SheetData) {
    super("AutoFilter");
  }

  get enabled(): unknown {
    return this.sheet.autoFilter !== undefined;
  }

  get isDataFiltered(): unknown {
    return this.sheet.isFiltered === true;
  }
}

/** The choice in the filter of a table's column. */
export class ColumnFilter extends OfficeObject {
  constructor(
    private readonly table: TableData,
    /** Of the sheet. */
    private readonly column: number,
  ) {
    super("Filter");
  }

  applyValuesFilter(values: unknown): void {
    guardSheet(this.table.sheet, "allowAutoFilter");
    if (!Array.isArray(values)) throw invalidArgument("values is a list of texts.");
    filterTable(this.table, this.column, (text) => values.includes(text));
  }

  clear(): void {
    guardSheet(this.table.sheet, "allowAutoFilter");
    clearFilter(this.table);
  }
}
