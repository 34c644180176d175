import type { SheetData } from "../data/sheetData";
import type { TableData } from "../data/tableData";
import { OfficeObject } from "../officeObject";

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
