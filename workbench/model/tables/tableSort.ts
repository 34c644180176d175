import { isRecord, wholeArgument } from "../arguments";
import { guardSheet } from "../data/sheetRules";
import { bodyRect, type TableData } from "../data/tableData";
import { HostError, invalidArgument } from "../hostError";
import { OfficeObject } from "../officeObject";
import { sortTable } from "./sortTable";

/** Sorts a table by the value of one column; what Excel has besides is `NotImplemented` here. */
export class TableSort extends OfficeObject {
  constructor(private readonly table: TableData) {
    super("TableSort");
  }

  apply(fields: unknown): void {
    const [field, ...more] = Array.isArray(fields) ? (fields as readonly unknown[]) : [];
    if (!isRecord(field)) throw invalidArgument("fields is a list of columns.");
    if (more.length > 0 || (field["sortOn"] ?? "Value") !== "Value") {
      throw new HostError("NotImplemented", "Tables are sorted by one value here.");
    }
    const key = wholeArgument(field["key"], "key");
    if (key >= this.table.columns.length) throw invalidArgument(`There is no column ${key}.`);
    guardSheet(this.table.sheet, "allowSort");
    const order = field["ascending"] === false ? "descending" : "ascending";
    sortTable(this.table, bodyRect(this.table).column + key, order);
  }
}
