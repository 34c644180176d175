import { moveReferences } from "../../calculation/text/shiftReferences";
import { intersection, type Rect } from "./address";
import { setContent, type PlacedFormula } from "./cellContent";
import type { SheetData } from "./sheetData";
import { bodyRect, type TableData } from "./tableData";

/** A column of a table's body into which somebody is about to write, blank or of one formula. */
export interface AlikeColumn {
  readonly sheet: SheetData;
  /** The body's cells of the column. */
  readonly body: Rect;
  /** Those of them that are written. */
  readonly written: Rect;
  /** The formula that stands there before. */
  readonly formula: PlacedFormula | undefined;
}

/** The columns of tables that a formula written into `rect` fills: they are blank or hold one formula. */
export function alikeColumns(sheet: SheetData, rect: Rect): readonly AlikeColumn[] {
  if (sheet.book.behaviours.calculatedColumns === "off") return [];
  return sheet.tables.flatMap((table) => {
    const part = intersection(bodyRect(table), rect);
    return part ? columnsOf(part).flatMap((written) => alikeColumn(table, written) ?? []) : [];
  });
}

function alikeColumn(table: TableData, written: Rect): AlikeColumn | undefined {
  const { sheet } = table;
  const body = { ...bodyRect(table), column: written.column, columns: 1 };
  let isSame: ((row: number, formula: string) => boolean) | undefined;
  let first: PlacedFormula | undefined;
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    const { formula, value } = sheet.cell(row, body.column) ?? {};
    if (formula === undefined) {
      if (value !== undefined) return undefined;
      continue;
    }
    first ??= { formula, row };
    isSame ??= sameAs(first);
    if (!isSame(row, formula)) return undefined;
  }
  return { sheet, body, written, formula: first };
}

/**
 * Fills a column after the writing, as Excel's autocorrection does on its way down: each formula fills the column, so
 * that the last one stays; a constant is an exception and ends that. Blanks written among formulas are filled too.
 */
export function fillColumn({ sheet, body, written, formula: before }: AlikeColumn): void {
  const isBefore = before && sameAs(before);
  let last: PlacedFormula | undefined;
  let end = written.row;
  for (; end < written.row + written.rows; end += 1) {
    const { value, formula } = sheet.cell(end, body.column) ?? {};
    if (formula === undefined && value !== undefined) break;
    // What stood there before says nothing where something else was written.
    if (formula !== undefined && (!last || isBefore?.(end, formula) !== true)) {
      last = { formula, row: end };
    }
  }
  if (!last) return;
  const exceptions = written.row + written.rows;
  let isFilled = false;
  const at = copier(last);
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    if (row >= end && row < exceptions) continue;
    const cell = sheet.ensureCell(row, body.column);
    const formula = at(row);
    if (cell.formula === formula) continue;
    setContent(cell, undefined, formula);
    isFilled = true;
  }
  if (isFilled) sheet.book.changed({ kind: "cells", sheet, rect: body, changeType: "RangeEdited" });
}

/** The columns of the sheet in which new rows of a table come filled: most of their cells hold one formula. */
export function calculatedColumns(table: TableData): readonly number[] {
  const { sheet, rect } = table;
  if (sheet.book.behaviours.calculatedColumns === "off") return [];
  return Array.from({ length: rect.columns }, (_, index) => rect.column + index).filter(
    (column) => {
      const formulas = formulasIn(table, column);
      const [first] = formulas;
      if (!first || formulas.length * 2 <= bodyRect(table).rows) return false;
      const isSame = sameAs(first);
      return formulas.every(({ row, formula }) => isSame(row, formula));
    },
  );
}

/** Fills the blank cells of a table's new rows in its calculated columns. */
export function fillRows(table: TableData, columns: readonly number[], rows: Rect): void {
  for (const column of columns) {
    const [first] = formulasIn(table, column);
    if (!first) continue;
    const at = copier(first);
    for (let row = rows.row; row < rows.row + rows.rows; row += 1) {
      const cell = table.sheet.ensureCell(row, column);
      const isBlank = cell.value === undefined && cell.formula === undefined;
      if (isBlank) setContent(cell, undefined, at(row));
    }
  }
}

function formulasIn(table: TableData, column: number): readonly PlacedFormula[] {
  const body = bodyRect(table);
  return Array.from({ length: body.rows }, (_, index) => body.row + index).flatMap((row) => {
    const formula = table.sheet.cell(row, column)?.formula;
    return formula === undefined ? [] : [{ formula, row }];
  });
}

/** The formula as it stands in another row; most name no cell, and are long. */
function copier({ formula, row: from }: PlacedFormula): (row: number) => string {
  const isMoving = moveReferences(formula, 1, 0) !== formula;
  return (row) => (isMoving ? moveReferences(formula, row - from, 0) : formula);
}

function sameAs(first: PlacedFormula): (row: number, formula: string) => boolean {
  const at = copier(first);
  return (row, formula) => at(row) === formula;
}

function columnsOf(part: Rect): readonly Rect[] {
  return Array.from({ length: part.columns }, (_, index) => ({
    ...part,
    column: part.column + index,
    columns: 1,
  }));
}
