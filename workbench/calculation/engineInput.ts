import type { IUnitRange } from "@univerjs/core";
import type { IFormulaData } from "@univerjs/engine-formula";
import type { DirtyRect } from "./engineResults";
import type { Reader } from "./formulaReads";

/** Formulas as Univer is given those of one workbook. */
export function formulaMatrices(readers: Iterable<Reader>): IFormulaData[string] {
  const matrices: Record<string, Record<number, Record<number, { f: string }>>> = {};
  for (const { sheet, row, column, formula } of readers) {
    ((matrices[sheet] ??= {})[row] ??= {})[column] = { f: formula };
  }
  return matrices;
}

/** A place as Univer names it. */
export function toUnitRange(unit: string, { sheet, rect }: DirtyRect): IUnitRange {
  return {
    unitId: unit,
    sheetId: sheet,
    range: {
      startRow: rect.row,
      endRow: rect.row + rect.rows - 1,
      startColumn: rect.column,
      endColumn: rect.column + rect.columns - 1,
    },
  };
}
