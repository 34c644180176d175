import { HostError, invalidArgument } from "../hostError";
import { intersection, type Rect } from "./address";
import { toOffice } from "./cell";
import type { SheetData } from "./sheetData";
import type { WorkbookData } from "./workbookData";

export interface TableColumnData {
  readonly id: number;
  name: string;
}

/** A table; `rect` holds header, body and totals. */
export interface TableData {
  readonly id: string;
  readonly sheet: SheetData;
  name: string;
  rect: Rect;
  columns: TableColumnData[];
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  /** Whether its filter has criteria; the rows that it hides are told by their lines. */
  isFiltered: boolean | undefined;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
  nextColumnId: number;
}

export function bodyRect({ rect, showHeaders, showTotals }: TableData): Rect {
  const top = showHeaders ? 1 : 0;
  return { ...rect, row: rect.row + top, rows: rect.rows - top - (showTotals ? 1 : 0) };
}

export function allTables(book: WorkbookData): TableData[] {
  return book.sheets.flatMap((sheet) => sheet.tables);
}

export function findTable(book: WorkbookData, key: string): TableData | undefined {
  const wanted = key.toLowerCase();
  return allTables(book).find(
    (table) => table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted,
  );
}

/** Excel's rule for names of tables and of defined names. */
export function isLegalName(name: string): boolean {
  if (name.length === 0 || name.length > 255) return false;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  if (/^[RrCc]$/.test(name) || /^[Rr]\d*[Cc]\d*$/.test(name)) return false;
  return !/^[A-Za-z]{1,3}\d+$/.test(name);
}

export function checkTableName(book: WorkbookData, name: string, except?: TableData): void {
  if (!isLegalName(name)) throw invalidArgument(`The table name is not legal: ${name}`);
  const taken = findTable(book, name);
  if (taken && taken !== except) {
    throw new HostError("InvalidArgument", `The table name is taken: ${name}`);
  }
  if (book.names.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError("InvalidArgument", `The name is taken by a defined name: ${name}`);
  }
}

/** A table may not touch another one, nor merged cells. */
export function checkTablePlace(sheet: SheetData, rect: Rect, except?: TableData): void {
  const other = sheet.tables.find((table) => table !== except && intersection(table.rect, rect));
  if (other) throw invalidArgument(`A table can't overlap another table: ${other.name}`);
  if (sheet.merges.some((merge) => intersection(merge, rect))) {
    throw new HostError("InvalidOperation", "A table can't lie over merged cells.");
  }
}

/** Header texts as Excel makes them: filled, told apart without regard to case. */
export function headerNames(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const base = text === "" ? `列${index + 1}` : text;
    let name = base;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${base}${copy}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

export function newTable(sheet: SheetData, place: Rect, hasHeaders: boolean): TableData {
  const { book } = sheet;
  const rect = { ...place, rows: Math.max(place.rows, 2) };
  checkTablePlace(sheet, rect);
  if (!hasHeaders) throw invalidArgument("The stand-in makes tables with headers only.");
  const texts = Array.from({ length: rect.columns }, (_, index) =>
    String(toOffice(sheet.cell(rect.row, rect.column + index)?.value)),
  );
  const names = headerNames(texts);
  let number = book.tableCount + 1;
  while (findTable(book, `表${number}`)) number += 1;
  book.tableCount = number;
  const table: TableData = {
    id: book.newId(),
    sheet,
    name: `表${number}`,
    rect,
    columns: names.map((name, index) => ({ id: index + 1, name })),
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    isFiltered: undefined,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleMedium2",
    nextColumnId: names.length + 1,
  };
  sheet.tables.push(table);
  writeHeaders(table);
  book.changed({ kind: "tables", sheet });
  return table;
}

/** Header cells are text that says the column's name. */
export function writeHeaders(table: TableData): void {
  if (!table.showHeaders) return;
  const { sheet, rect } = table;
  table.columns.forEach((column, index) => {
    const cell = sheet.ensureCell(rect.row, rect.column + index);
    cell.value = column.name;
    cell.formula = undefined;
  });
  sheet.book.changed({ kind: "recalculate", sheet, rect: { ...rect, rows: 1 } });
}
