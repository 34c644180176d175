import { textArgument } from "../arguments";
import { parseRect, splitReference, type Rect } from "../data/address";
import { clearContents } from "../data/contents";
import { guardSheet } from "../data/sheetRules";
import { bodyRect, checkTableName, type TableData } from "../data/tableData";
import { renameInFormulas } from "../data/moves/renames";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import { OfficeObject } from "../officeObject";
import { Range } from "../range/range";
import { RangeGeometry } from "../range/rangeGeometry";
import { Worksheet } from "../book/worksheet";
import { patchStyle } from "../range/patchStyle";
import { clearFilter } from "./filterTable";
import { resizeTable } from "./resizeTable";
import { TableColumns } from "./tableColumns";
import { TableFilter } from "./tableFilter";
import { TableRows } from "./tableRows";
import { TableSort } from "./tableSort";
import { setTotals } from "./totalsRow";

type Flag =
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

/** A table on a sheet. */
export class Table extends OfficeObject {
  constructor(readonly data: TableData) {
    super("Table", { Id: data.id });
  }

  get id(): unknown {
    return this.data.id;
  }

  get legacyId(): unknown {
    return this.data.id;
  }

  get name(): unknown {
    return this.data.name;
  }

  set name(value: unknown) {
    const name = textArgument(value, "name");
    guardSheet(this.data.sheet);
    checkTableName(this.data.sheet.book, name, this.data);
    renameInFormulas(this.data.sheet.book, this.data.name, name);
    this.data.name = name;
    this.data.sheet.book.changed({ kind: "tables", sheet: this.data.sheet });
  }

  get style(): unknown {
    return this.data.style;
  }

  set style(value: unknown) {
    guardSheet(this.data.sheet, "allowFormatCells");
    this.data.style = textArgument(value, "style");
  }

  get showHeaders(): unknown {
    return this.data.showHeaders;
  }

  set showHeaders(value: unknown) {
    if (value !== true) throw new HostError("NotImplemented", "Tables keep their header here.");
  }

  get showTotals(): unknown {
    return this.data.showTotals;
  }

  set showTotals(value: unknown) {
    if (typeof value !== "boolean") throw invalidArgument("showTotals is true or false.");
    guardSheet(this.data.sheet);
    setTotals(this.data, value);
  }

  get showBandedRows(): unknown {
    return this.data.showBandedRows;
  }

  set showBandedRows(value: unknown) {
    setFlag(this.data, "showBandedRows", value);
  }

  get showBandedColumns(): unknown {
    return this.data.showBandedColumns;
  }

  set showBandedColumns(value: unknown) {
    setFlag(this.data, "showBandedColumns", value);
  }

  get showFilterButton(): unknown {
    return this.data.showFilterButton;
  }

  set showFilterButton(value: unknown) {
    setFlag(this.data, "showFilterButton", value);
  }

  get highlightFirstColumn(): unknown {
    return this.data.highlightFirstColumn;
  }

  set highlightFirstColumn(value: unknown) {
    setFlag(this.data, "highlightFirstColumn", value);
  }

  get highlightLastColumn(): unknown {
    return this.data.highlightLastColumn;
  }

  set highlightLastColumn(value: unknown) {
    setFlag(this.data, "highlightLastColumn", value);
  }

  get worksheet(): OfficeObject {
    return new Worksheet(this.data.sheet);
  }

  get columns(): OfficeObject {
    return new TableColumns(this.data);
  }

  get rows(): OfficeObject {
    return new TableRows(this.data);
  }

  getRange(): OfficeObject {
    return new Range(this.data.sheet, this.data.rect);
  }

  getHeaderRowRange(): OfficeObject {
    return new Range(this.data.sheet, { ...this.data.rect, rows: 1 });
  }

  getDataBodyRange(): OfficeObject {
    return new Range(this.data.sheet, bodyRect(this.data));
  }

  getTotalRowRange(): OfficeObject {
    const { rect, sheet, showTotals } = this.data;
    if (!showTotals) throw itemNotFound(`the totals of ${this.data.name}`);
    return new Range(sheet, { ...rect, row: rect.row + rect.rows - 1, rows: 1 });
  }

  resize(place: unknown): void {
    guardSheet(this.data.sheet);
    resizeTable(this.data, placeOf(this.data, place));
  }

  /** Takes the table and its cells away. */
  delete(): void {
    const { sheet, rect } = this.data;
    guardSheet(sheet);
    drop(this.data);
    clearContents(sheet, rect);
    patchStyle(sheet, rect, () => ({}));
    sheet.book.undoCleared.push("Table.delete");
    sheet.book.changed({ kind: "cells", sheet, rect, changeType: "CellDeleted" });
  }

  /** Leaves the cells and takes the table away. */
  convertToRange(): OfficeObject {
    guardSheet(this.data.sheet);
    drop(this.data);
    return new Range(this.data.sheet, this.data.rect);
  }

  get autoFilter(): OfficeObject {
    return new TableFilter(this.data);
  }

  get sort(): OfficeObject {
    return new TableSort(this.data);
  }

  clearFilters(): void {
    guardSheet(this.data.sheet, "allowAutoFilter");
    clearFilter(this.data);
  }

  reapplyFilters(): void {
    guardSheet(this.data.sheet, "allowAutoFilter");
  }
}

function setFlag(table: TableData, flag: Flag, value: unknown): void {
  if (typeof value !== "boolean") throw invalidArgument(`${flag} is true or false.`);
  guardSheet(table.sheet, "allowFormatCells");
  table[flag] = value;
  table.sheet.book.changed({ kind: "layout", sheet: table.sheet });
}

function drop(table: TableData): void {
  const { sheet } = table;
  sheet.tables = sheet.tables.filter((one) => one !== table);
  sheet.book.changed({ kind: "tables", sheet });
  sheet.book.changed({ kind: "tableDeleted", sheet, table });
}

function placeOf(table: TableData, place: unknown): Rect {
  if (place instanceof RangeGeometry) {
    if (place.sheet !== table.sheet) throw invalidArgument("A table stays on its sheet.");
    return place.rect;
  }
  const rect = parseRect(splitReference(textArgument(place, "newRange")).address);
  if (!rect) throw invalidArgument(`There is no range ${String(place)}.`);
  return rect;
}
