import { textArgument } from "../arguments";
import type { Rect } from "../data/address";
import { enterMatrix } from "../data/contents";
import { deleteCells, insertCells } from "../data/moves/shift";
import { guardContent, guardSheet } from "../data/sheetRules";
import { bodyRect, type TableColumnData, type TableData } from "../data/tableData";
import { invalidArgument, itemNotFound } from "../hostError";
import { OfficeCollection, OfficeObject } from "../officeObject";
import { Range } from "../range/range";
import { noteEdit, type RangeContents } from "../range/rangeContents";
import { ColumnFilter } from "./tableFilter";

export class TableColumns extends OfficeCollection<OfficeObject> {
  constructor(readonly table: TableData) {
    super("TableColumnCollection");
  }

  get items(): readonly OfficeObject[] {
    return this.table.columns.map((column) => new TableColumn(this.table, column));
  }

  get count(): unknown {
    return this.table.columns.length;
  }

  getCount(): unknown {
    return this.table.columns.length;
  }

  getItem(key: unknown): OfficeObject {
    const column = this.getItemOrNullObject(key);
    if (!column) throw itemNotFound(`the column ${String(key)}`);
    return column;
  }

  getItemOrNullObject(key: unknown): OfficeObject | null {
    const wanted = String(key).toLowerCase();
    const column = this.table.columns.find((one) =>
      typeof key === "number" ? one.id === key : one.name.toLowerCase() === wanted,
    );
    return column ? new TableColumn(this.table, column) : null;
  }

  getItemAt(index: unknown): OfficeObject {
    const column = this.table.columns[Number(index)];
    if (!column) throw invalidArgument(`There is no column ${String(index)}.`);
    return new TableColumn(this.table, column);
  }

  add(index: unknown, values: unknown, name: unknown): OfficeObject {
    const { table } = this;
    const { sheet, rect } = table;
    guardSheet(sheet, "allowInsertColumns");
    const at = typeof index === "number" && index >= 0 ? index : table.columns.length;
    const place: Rect = { ...rect, column: rect.column + at, columns: 1 };
    insertCells(sheet, place, "Right");
    // Cells inserted at either edge leave the table as wide as it was.
    if (at === 0 || at >= table.columns.length) {
      table.nextColumnId += 1;
      table.columns.splice(at, 0, { id: table.nextColumnId, name: `列${table.nextColumnId}` });
      table.rect = { ...rect, columns: rect.columns + 1 };
    }
    if (Array.isArray(values)) {
      const lines = values as unknown[][];
      enterMatrix(sheet, place, (row) => lines[row]?.[0]);
    }
    if (typeof name === "string") enterMatrix(sheet, { ...place, rows: 1 }, () => name);
    const column = table.columns[at];
    if (!column) throw itemNotFound("the new column");
    if (sheet.cell(place.row, place.column)?.value === undefined) {
      sheet.ensureCell(place.row, place.column).value = column.name;
    }
    noteEdit(sheet, place, undefined);
    sheet.book.changed({ kind: "tables", sheet });
    return new TableColumn(table, column);
  }
}

class TableColumn extends OfficeObject {
  constructor(
    readonly table: TableData,
    readonly data: TableColumnData,
  ) {
    super("TableColumn", { Id: data.id });
  }

  get id(): unknown {
    return this.data.id;
  }

  get index(): unknown {
    return this.table.columns.indexOf(this.data);
  }

  get name(): unknown {
    return this.data.name;
  }

  set name(value: unknown) {
    const { sheet } = this.table;
    const header = { ...columnRect(this), rows: 1 };
    guardContent(sheet, header);
    const text = textArgument(value, "name");
    enterMatrix(sheet, header, () => text);
    noteEdit(sheet, header, undefined);
  }

  get values(): unknown {
    return cells(this).values;
  }

  set values(values: unknown) {
    cells(this).values = values;
  }

  get filter(): OfficeObject {
    return new ColumnFilter(this.table, columnRect(this).column);
  }

  getRange(): OfficeObject {
    return new Range(this.table.sheet, columnRect(this));
  }

  getHeaderRowRange(): OfficeObject {
    return new Range(this.table.sheet, { ...columnRect(this), rows: 1 });
  }

  getDataBodyRange(): OfficeObject {
    const body = bodyRect(this.table);
    return new Range(this.table.sheet, { ...columnRect(this), row: body.row, rows: body.rows });
  }

  delete(): void {
    const { sheet } = this.table;
    if (this.table.columns.length === 1)
      throw invalidArgument("A table keeps one column at least.");
    deleteCells(sheet, columnRect(this), "Left");
    sheet.book.undoCleared.push("TableColumn.delete");
    sheet.book.changed({ kind: "tables", sheet });
  }
}

function columnRect({ table, data }: TableColumn): Rect {
  const column = table.rect.column + table.columns.indexOf(data);
  return { ...table.rect, column, columns: 1 };
}

function cells(column: TableColumn): RangeContents {
  return new Range(column.table.sheet, columnRect(column));
}
