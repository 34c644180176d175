import { isRecord, wholeArgument } from "../arguments";
import type { Rect } from "../data/address";
import { toOffice, valueType, type Cell } from "../data/cell";
import { enterMatrix } from "../data/contents";
import type { SheetData } from "../data/sheetData";
import { guardContent, guardSheet } from "../data/sheetRules";
import { displayText } from "../displayText";
import { HostError, invalidArgument } from "../hostError";
import { patchStyle } from "./patchStyle";
import { RangeGeometry } from "./rangeGeometry";

/** Excel refuses to hand out more cells than this at once. */
const maxCells = 5_000_000;

/** The members of a range that read and write what stands in its cells. */
export abstract class RangeContents extends RangeGeometry {
  get values(): unknown {
    return matrix(this, (cell) => toOffice(cell?.value));
  }

  set values(values: unknown) {
    writeMatrix(this, values);
  }

  get formulas(): unknown {
    return matrix(this, (cell) => cell?.formula ?? toOffice(cell?.value));
  }

  set formulas(formulas: unknown) {
    writeMatrix(this, formulas);
  }

  get formulasLocal(): unknown {
    return this.formulas;
  }

  set formulasLocal(formulas: unknown) {
    writeMatrix(this, formulas);
  }

  get text(): unknown {
    return matrix(this, (cell, row, column) =>
      displayText(cell ?? {}, this.sheet.formatAt(row, column)),
    );
  }

  get valueTypes(): unknown {
    return matrix(this, (cell) => valueType(cell?.value));
  }

  get hasSpill(): unknown {
    let spills = false;
    this.sheet.eachCell(this.rect, (cell) => {
      spills ||= cell.spill !== undefined || cell.spilledFrom !== undefined;
    });
    return spills;
  }

  get numberFormat(): unknown {
    return matrix(this, (_, row, column) => this.sheet.formatAt(row, column));
  }

  set numberFormat(formats: unknown) {
    const { sheet, rect } = this;
    guardSheet(sheet, "allowFormatCells");
    if (!Array.isArray(formats)) {
      if (formats === null) return;
      patchStyle(sheet, rect, (style) => ({ ...style, numberFormat: formatText(formats) }));
      return;
    }
    checkShape(formats, rect);
    const { styles } = sheet.book;
    const patchers = new Map<string, (index: number) => number>();
    formats.forEach((line: unknown, r) => {
      if (!Array.isArray(line)) return;
      line.forEach((value: unknown, c) => {
        if (value === null) return;
        const numberFormat = formatText(value);
        let patch = patchers.get(numberFormat);
        if (!patch) {
          patch = styles.patcher((style) => ({ ...style, numberFormat }));
          patchers.set(numberFormat, patch);
        }
        const row = rect.row + r;
        const column = rect.column + c;
        sheet.ensureCell(row, column).style = patch(sheet.styleIndex(row, column));
      });
    });
    sheet.book.changed({ kind: "format", sheet, rect });
  }

  get numberFormatLocal(): unknown {
    return this.numberFormat;
  }

  set numberFormatLocal(formats: unknown) {
    this.numberFormat = formats;
  }

  /** office.js asks this before it cuts a large matrix into blocks. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    const fits =
      wholeArgument(rows, "rows") === this.rect.rows &&
      wholeArgument(columns, "columns") === this.rect.columns;
    if (!fits) throw sizeMismatch(this.rect);
  }
}

function matrix<Value>(
  { sheet, rect }: RangeContents,
  read: (cell: Cell | undefined, row: number, column: number) => Value,
): Value[][] | null {
  // Whole columns and rows have no values to load: Excel answers null.
  if (rect.rows * rect.columns > maxCells) return null;
  const answer: Value[][] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    const line: Value[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      line.push(read(sheet.cell(row, column), row, column));
    }
    answer.push(line);
  }
  return answer;
}

function writeMatrix({ sheet, rect }: RangeContents, values: unknown): void {
  if (values === null || values === undefined) return;
  if (isRecord(values)) throw invalidArgument("Values are a matrix or a single value.");
  guardContent(sheet, rect);
  const before = single(rect) ? toOffice(sheet.cell(rect.row, rect.column)?.value) : undefined;
  if (Array.isArray(values)) {
    checkShape(values, rect);
    const lines = values as unknown[][];
    enterMatrix(sheet, rect, (row, column) => lines[row]?.[column]);
  } else {
    if (rect.rows * rect.columns > maxCells)
      throw invalidArgument("The range is too large to fill.");
    enterMatrix(sheet, rect, () => values);
  }
  noteEdit(sheet, rect, before);
}

export function noteEdit(sheet: SheetData, rect: Rect, before: unknown): void {
  const after = single(rect) ? toOffice(sheet.cell(rect.row, rect.column)?.value) : undefined;
  sheet.book.changed({ kind: "cells", sheet, rect, changeType: "RangeEdited", before, after });
}

function single(rect: Rect): boolean {
  return rect.rows === 1 && rect.columns === 1;
}

function checkShape(values: readonly unknown[], rect: Rect): void {
  const fits =
    values.length === rect.rows &&
    values.every((line) => Array.isArray(line) && line.length === rect.columns);
  if (!fits) throw sizeMismatch(rect);
}

function sizeMismatch({ rows, columns }: Rect): HostError {
  return new HostError(
    "InvalidArgument",
    `The number of rows or columns in the input doesn't match the range: ${rows} × ${columns}.`,
  );
}

function formatText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("A number format is a text.");
  return value === "" ? "General" : value;
}
