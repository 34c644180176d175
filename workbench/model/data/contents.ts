import { invalidArgument } from "../hostError";
import { intersection, type Rect } from "./address";
import { alikeColumns, fillColumn } from "./calculatedColumns";
import { setContent } from "./cellContent";
import { readEntry, type Entry } from "./entry";
import { hidesRows, shownRows } from "./filters";
import type { SheetData } from "./sheetData";
import { isHiddenByMerge } from "./sheetRules";
import { headerNames } from "./tableData";
import { toOffice } from "./cell";

/** Excel's longest text in a cell. */
const maxTextLength = 32_767;

/**
 * Writes a matrix the size of the rectangle; the caller has checked size and protection.
 * @param rawAt a value as it comes from Office.js; null leaves the cell alone, `""` clears it
 */
export function enterMatrix(
  sheet: SheetData,
  rect: Rect,
  rawAt: (row: number, column: number) => unknown,
): void {
  const merges = sheet.merges.some((merge) => intersection(merge, rect));
  const columns = alikeColumns(sheet, rect);
  // A single row is written where it is said; a block fills the rows that no filter hides, from its first line on.
  const rows = rect.rows > 1 && hidesRows(sheet, rect) ? shownRows(sheet, rect) : undefined;
  for (let r = 0; r < (rows?.length ?? rect.rows); r += 1) {
    const row = rows?.[r] ?? rect.row + r;
    for (let c = 0; c < rect.columns; c += 1) {
      const raw = rawAt(r, c);
      if (raw === null || raw === undefined) continue;
      if (merges && isHiddenByMerge(sheet, row, rect.column + c)) continue;
      enterCell(sheet, row, rect.column + c, raw);
    }
  }
  for (const column of columns) fillColumn(column);
  renameColumnsFromHeaders(sheet, rect);
}

function enterCell(sheet: SheetData, row: number, column: number, raw: unknown): void {
  if (typeof raw === "number" || typeof raw === "boolean") {
    setContent(sheet.ensureCell(row, column), raw, undefined);
  } else if (typeof raw === "string") {
    if (raw.length > maxTextLength) throw invalidArgument("A cell holds 32767 characters at most.");
    applyEntry(sheet, row, column, readEntry(raw, sheet.formatAt(row, column), sheet.book.year));
  } else {
    throw invalidArgument("A cell takes a number, a text or true and false.");
  }
}

function applyEntry(sheet: SheetData, row: number, column: number, entry: Entry): void {
  if ("formula" in entry) {
    setContent(sheet.ensureCell(row, column), undefined, entry.formula);
    return;
  }
  const existing = sheet.cell(row, column);
  if (entry.value === undefined && !existing) return;
  const cell = existing ?? sheet.ensureCell(row, column);
  setContent(cell, entry.value, undefined);
  if (entry.format !== undefined && sheet.formatAt(row, column) === "General") {
    const { styles } = sheet.book;
    const style = sheet.styleAt(row, column);
    cell.style = styles.indexOf({ ...style, numberFormat: entry.format });
  }
}

/** Whoever writes into a table's header renames its columns. */
export function renameColumnsFromHeaders(sheet: SheetData, rect: Rect): void {
  for (const table of sheet.tables) {
    const header = { ...table.rect, rows: 1 };
    if (!table.showHeaders || !intersection(header, rect)) continue;
    const texts = table.columns.map((_, index) =>
      String(toOffice(sheet.cell(header.row, header.column + index)?.value)),
    );
    headerNames(texts).forEach((name, index) => {
      const column = table.columns[index];
      if (column) column.name = name;
      setContent(sheet.ensureCell(header.row, header.column + index), name, undefined);
    });
    sheet.book.changed({ kind: "tables", sheet });
  }
}

/** Empties contents, looks stay. */
export function clearContents(sheet: SheetData, rect: Rect): void {
  const shown =
    rect.rows > 1 && hidesRows(sheet, rect) ? new Set(shownRows(sheet, rect)) : undefined;
  sheet.eachCell(rect, (cell, row) => {
    if (shown?.has(row) !== false) setContent(cell, undefined, undefined);
  });
  renameColumnsFromHeaders(sheet, rect);
}
