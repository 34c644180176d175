import type { TableData } from "../data/tableData";
import { OfficeObject } from "../officeObject";

/** The filter of a table, as far as one can see whether it hides rows. */
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
