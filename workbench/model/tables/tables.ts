import { textArgument } from "../arguments";
import { contains, intersection, parseRect, splitReference, type Rect } from "../data/address";
import type { SheetData } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import { allTables, findTable, newTable, type TableData } from "../data/tableData";
import type { WorkbookData } from "../data/workbookData";
import { invalidArgument, itemNotFound } from "../hostError";
import { OfficeCollection, type OfficeObject } from "../officeObject";
import { RangeGeometry } from "../range/rangeGeometry";
import { Table } from "./table";

/** The tables of a sheet, or of the workbook where `sheet` is undefined. */
export class Tables extends OfficeCollection<OfficeObject> {
  constructor(
    readonly book: WorkbookData,
    readonly sheet: SheetData | undefined,
  ) {
    super("TableCollection");
  }

  get items(): readonly OfficeObject[] {
    return tablesOf(this).map((table) => new Table(table));
  }

  get count(): unknown {
    return tablesOf(this).length;
  }

  getCount(): unknown {
    return tablesOf(this).length;
  }

  getItem(key: unknown): OfficeObject {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound(`the table ${String(key)}`);
    return table;
  }

  getItemOrNullObject(key: unknown): OfficeObject | null {
    const table = findTable(this.book, textArgument(key, "key"));
    return table && tablesOf(this).includes(table) ? new Table(table) : null;
  }

  getItemAt(index: unknown): OfficeObject {
    const table = tablesOf(this)[Number(index)];
    if (!table) throw invalidArgument(`There is no table ${String(index)}.`);
    return new Table(table);
  }

  add(address: unknown, hasHeaders: unknown): OfficeObject {
    const { sheet, rect } = placeOf(this, address);
    guardSheet(sheet);
    const table = newTable(sheet, rect, hasHeaders === true);
    sheet.book.changed({ kind: "tableAdded", sheet, table });
    return new Table(table);
  }
}

function tablesOf({ book, sheet }: Tables): readonly TableData[] {
  return sheet ? sheet.tables : allTables(book);
}

function placeOf({ book }: Tables, address: unknown): { sheet: SheetData; rect: Rect } {
  if (address instanceof RangeGeometry) return { sheet: address.sheet, rect: address.rect };
  const { sheet: name, address: cells } = splitReference(textArgument(address, "address"));
  // A bare address means the sheet in front, whatever sheet's tables are asked (#17, reference of TableCollection.add).
  const on = name === undefined ? book.activeSheet : book.findSheet(name);
  const rect = parseRect(cells);
  if (!on || !rect) throw invalidArgument(`There is no range ${String(address)}.`);
  return { sheet: on, rect };
}

/** The tables that touch a range (`TableScopedCollection`). */
export class RangeTables extends OfficeCollection<OfficeObject> {
  constructor(
    readonly sheet: SheetData,
    readonly rect: Rect,
    readonly fullyContained: boolean,
  ) {
    super("TableScopedCollection");
  }

  get items(): readonly OfficeObject[] {
    return this.sheet.tables
      .filter((table) => isTouched(table.rect, this.rect, this.fullyContained))
      .map((table) => new Table(table));
  }

  getCount(): unknown {
    return this.items.length;
  }

  getFirst(): OfficeObject {
    const [first] = this.items;
    if (!first) throw itemNotFound("no table touches the range");
    return first;
  }

  getItem(key: unknown): OfficeObject {
    const wanted = textArgument(key, "key").toLowerCase();
    const table = this.sheet.tables.find(
      (one) =>
        [one.name.toLowerCase(), one.id.toLowerCase()].includes(wanted) &&
        isTouched(one.rect, this.rect, this.fullyContained),
    );
    if (!table) throw itemNotFound(`the table ${String(key)}`);
    return new Table(table);
  }
}

function isTouched(table: Rect, rect: Rect, fullyContained: boolean): boolean {
  if (!fullyContained) return intersection(table, rect) !== undefined;
  const last = { row: table.row + table.rows - 1, column: table.column + table.columns - 1 };
  return contains(rect, table.row, table.column) && contains(rect, last.row, last.column);
}
