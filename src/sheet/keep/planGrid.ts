import type { Cell } from "../../tables/cells/cell";
import type { Rectangle, SheetPlan, TablePlan } from "../plan";
import { rawOf, type Raw, type RawGrid } from "../../tables/cells/raw";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Every cell of a plan with its place on the sheet. */
export function* placedCells(plan: Pick<SheetPlan, "blocks">): Generator<PlacedCell> {
  for (const block of plan.blocks) {
    for (const [i, cells] of block.cells.entries()) {
      for (const [j, cell] of cells.entries()) {
        yield { row: block.row + i, column: block.column + j, cell };
      }
    }
  }
}

/** The smallest rectangle around cells, of which there is one at least. */
export function boundsOf(cells: readonly PlacedCell[]): Rectangle {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The rectangle from A1 that holds everything the plan writes. */
export function extentOf(plan: SheetPlan): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const { row, column } of placedCells(plan)) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { rows, columns };
}

/** The planned cells of a table, header row first. */
export function tableCells(
  { blocks }: SheetPlan,
  { place }: TablePlan,
): readonly (readonly Cell[])[] {
  const block = blocks.find(({ row, column }) => row === place.row && column === place.column);
  return block?.cells ?? [];
}

export function headerOf(plan: SheetPlan, table: TablePlan): readonly string[] {
  return (tableCells(plan, table)[0] ?? []).map(({ content }) => String(rawOf(content)));
}

/** The plan's contents as one grid from A1; cells that the plan leaves alone are `""`. */
export function planGrid(plan: SheetPlan): RawGrid {
  const { rows, columns } = extentOf(plan);
  const grid: Raw[][] = Array.from({ length: rows }, () => new Array<Raw>(columns).fill(""));
  for (const { row, column, cell } of placedCells(plan)) {
    const line = grid[row];
    if (line) line[column] = rawOf(cell.content);
  }
  return grid;
}

export function isInside(place: Rectangle, row: number, column: number): boolean {
  return (
    row >= place.row &&
    row < place.row + place.rows &&
    column >= place.column &&
    column < place.column + place.columns
  );
}
