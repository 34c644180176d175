import type { Rectangle } from "../../sheet/plan";

interface Placed {
  readonly row: number;
  readonly column: number;
}

/** A rectangle that is written as one matrix. */
export interface Slice<Cell> {
  readonly place: Rectangle;
  /** About what the matrix takes in a request, its blanks too. */
  readonly bytes: number;
  readonly cells: readonly Cell[];
}

export interface SliceRules<Cell> {
  readonly bytesOf: (cell: Cell) => number;
  /** Of a cell in between that is left as it is, with its comma. */
  readonly bytesOfBlank: number;
  readonly cellsPerSlice: number;
  /** So many bytes of blanks are written rather than that another range is taken. */
  readonly blanksWorthARange: number;
}

const bytesPerSlice = 1_000_000;

/**
 * Cells, sorted by row, in few rectangles of whole rows, none of which outgrows a call.
 * A row of cells that is too large alone is a slice all the same.
 */
export function slicesOf<Cell extends Placed>(
  cells: readonly Cell[],
  rules: SliceRules<Cell>,
): readonly Slice<Cell>[] {
  const slices: Growing<Cell>[] = [];
  for (const row of rowsOf(cells, rules)) {
    const last = slices[slices.length - 1];
    const size = last && joinedSize(last, row, rules);
    if (size) {
      Object.assign(last, size);
      last.cells.push(...row.cells);
    } else {
      slices.push(row);
    }
  }
  return slices;
}

/** The slice as rows of cells, blanks in between. */
export function matrixOf<Cell extends Placed, Value>(
  { place, cells }: Slice<Cell>,
  valueOf: (cell: Cell) => Value,
  blank: () => Value,
): Value[][] {
  const matrix = Array.from({ length: place.rows }, () =>
    Array.from({ length: place.columns }, blank),
  );
  for (const cell of cells) {
    const line = matrix[cell.row - place.row];
    if (line) line[cell.column - place.column] = valueOf(cell);
  }
  return matrix;
}

interface Growing<Cell> {
  place: Rectangle;
  bytes: number;
  readonly cells: Cell[];
}

function rowsOf<Cell extends Placed>(
  cells: readonly Cell[],
  { bytesOf, bytesOfBlank }: SliceRules<Cell>,
): readonly Growing<Cell>[] {
  const rows: Cell[][] = [];
  for (const cell of cells) {
    const last = rows[rows.length - 1];
    if (last?.[0]?.row === cell.row) last.push(cell);
    else rows.push([cell]);
  }
  return rows.map((held) => {
    const columns = held.map(({ column }) => column);
    const column = Math.min(...columns);
    const width = Math.max(...columns) - column + 1;
    const filled = held.reduce((sum, cell) => sum + bytesOf(cell), 0);
    const bytes = filled + (width - held.length) * bytesOfBlank;
    const place = { row: held[0]?.row ?? 0, column, rows: 1, columns: width };
    return { place, bytes, cells: held };
  });
}

/** Undefined where one call of both would be too large, or dearer than two. */
function joinedSize<Cell>(
  one: Growing<Cell>,
  next: Growing<Cell>,
  { bytesOfBlank, cellsPerSlice, blanksWorthARange }: SliceRules<Cell>,
): Pick<Growing<Cell>, "place" | "bytes"> | undefined {
  const column = Math.min(one.place.column, next.place.column);
  const right = Math.max(
    one.place.column + one.place.columns,
    next.place.column + next.place.columns,
  );
  const rows = next.place.row + next.place.rows - one.place.row;
  const place = { row: one.place.row, column, rows, columns: right - column };
  const blanks = (areaOf(place) - areaOf(one.place) - areaOf(next.place)) * bytesOfBlank;
  const bytes = one.bytes + next.bytes + blanks;
  const isTooLarge = areaOf(place) > cellsPerSlice || bytes > bytesPerSlice;
  return isTooLarge || blanks > blanksWorthARange ? undefined : { place, bytes };
}

function areaOf({ rows, columns }: Rectangle): number {
  return rows * columns;
}
