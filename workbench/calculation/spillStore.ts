import { contains, intersection, isSameRect, type Rect } from "../model/data/address";
import type { EngineCell, EngineSpill } from "./engineResults";

type Matrix<T> = Record<number, Record<number, T>>;

interface UniverRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

interface Spill {
  readonly rect: Rect;
  /** Something stands in the way: the formula shows `#SPILL!` until it goes. */
  readonly isBlocked: boolean;
}

/** Where formulas fill more than their own cell, as Univer wants it told before each run. */
export class SpillStore {
  private readonly spills = new Map<string, Map<string, Spill>>();
  readonly ranges: Record<string, Matrix<UniverRange>> = {};
  readonly cells: Record<string, Matrix<EngineCell | null>> = {};

  /** A cell was written: gives the places that must be computed besides the cell itself. */
  touched(sheet: string, row: number, column: number): Rect[] {
    const known = this.spills.get(sheet);
    if (!known) return [];
    const dirty: Rect[] = [];
    for (const { rect } of known.values()) {
      if (!contains(rect, row, column)) continue;
      if (rect.row === row && rect.column === column) {
        this.forget(sheet, rect);
        dirty.push(rect);
      } else {
        dirty.push({ ...rect, rows: 1, columns: 1 });
      }
    }
    return dirty;
  }

  removeSheet(sheet: string): void {
    this.spills.delete(sheet);
    Reflect.deleteProperty(this.ranges, sheet);
    Reflect.deleteProperty(this.cells, sheet);
  }

  /** What the formula of a cell fills, or would fill if nothing stood in the way. */
  rectAt(sheet: string, row: number, column: number): Rect | undefined {
    return this.spills.get(sheet)?.get(`${row},${column}`)?.rect;
  }

  /** A formula was computed; gives the place it used to fill and no longer does. */
  settle(
    sheet: string,
    row: number,
    column: number,
    spill: EngineSpill | undefined,
    isBlocked: boolean,
  ): Rect | undefined {
    const before = this.spills.get(sheet)?.get(`${row},${column}`);
    if (before) this.forget(sheet, before.rect);
    if (spill) this.remember(spill, isBlocked);
    if (!before || before.isBlocked) return undefined;
    return spill && !isBlocked && isSameRect(spill.rect, before.rect) ? undefined : before.rect;
  }

  /** Anchors whose formulas may fill their place now that cells of `rect` were emptied. */
  blockedAt(sheet: string, rect: Rect): Rect[] {
    return [...(this.spills.get(sheet)?.values() ?? [])]
      .filter((spill) => spill.isBlocked && intersection(spill.rect, rect))
      .map((spill) => ({ ...spill.rect, rows: 1, columns: 1 }));
  }

  private remember({ sheet, rect, cells }: EngineSpill, isBlocked: boolean): void {
    let known = this.spills.get(sheet);
    if (!known) {
      known = new Map();
      this.spills.set(sheet, known);
    }
    known.set(`${rect.row},${rect.column}`, { rect, isBlocked });
    if (isBlocked) return;
    const range = {
      startRow: rect.row,
      endRow: rect.row + rect.rows - 1,
      startColumn: rect.column,
      endColumn: rect.column + rect.columns - 1,
    };
    const ranges = (this.ranges[sheet] ??= {});
    (ranges[rect.row] ??= {})[rect.column] = range;
    const matrix = (this.cells[sheet] ??= {});
    for (const { row, column, cell } of cells) (matrix[row] ??= {})[column] = cell;
  }

  private forget(sheet: string, rect: Rect): void {
    this.spills.get(sheet)?.delete(`${rect.row},${rect.column}`);
    const ranges = this.ranges[sheet]?.[rect.row];
    if (ranges) Reflect.deleteProperty(ranges, rect.column);
    const matrix = this.cells[sheet];
    if (!matrix) return;
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      const line = matrix[row];
      if (!line) continue;
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        Reflect.deleteProperty(line, column);
      }
    }
  }
}
