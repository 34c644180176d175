import { ObjectMatrix, type ICellData, type IUnitRange, type Nullable } from "@univerjs/core";
import type { Rect } from "../model/data/address";

/** What the engine knows of a cell: `f` formula, `v` value, `t` type. */
export type EngineCell = ICellData;

export interface EngineResult {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: EngineCell | null;
  /** What the formula fills, where it fills more than its own cell. */
  readonly spill?: EngineSpill;
}

export interface EngineSpill {
  readonly sheet: string;
  readonly rect: Rect;
  readonly cells: readonly EngineResult[];
}

export interface DirtyRect {
  readonly sheet: string;
  readonly rect: Rect;
}

type SheetMatrices = Nullable<Record<string, ObjectMatrix<Nullable<ICellData>>>>;
type SpillRanges = Nullable<
  Record<string, ConstructorParameters<typeof ObjectMatrix<IUnitRange["range"]>>[0]>
>;

/** Every cell of a run's result. */
export function listResults(sheets: SheetMatrices): EngineResult[] {
  const results: EngineResult[] = [];
  for (const [sheet, matrix] of Object.entries(sheets ?? {})) {
    matrix.forValue((row, column, cell) => {
      results.push({ sheet, row, column, cell: cell ?? null });
    });
  }
  return results;
}

/** Every place that a formula of the run fills beyond its own cell. */
export function listSpills(ranges: SpillRanges, cells: SheetMatrices): EngineSpill[] {
  const spills: EngineSpill[] = [];
  for (const [sheet, data] of Object.entries(ranges ?? {})) {
    const values = cells?.[sheet];
    new ObjectMatrix(data).forValue((row, column, range) => {
      const rect = {
        row,
        column,
        rows: range.endRow - range.startRow + 1,
        columns: range.endColumn - range.startColumn + 1,
      };
      const inside: EngineResult[] = [];
      for (let r = 0; r < rect.rows; r += 1) {
        for (let c = 0; c < rect.columns; c += 1) {
          const cell = values?.getValue(row + r, column + c) ?? null;
          inside.push({ sheet, row: row + r, column: column + c, cell });
        }
      }
      spills.push({ sheet, rect, cells: inside });
    });
  }
  return spills;
}
