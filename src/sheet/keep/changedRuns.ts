import type { Raw, RawGrid } from "../../tables/cells/raw";

/** A rectangle of cells to write; its place counts from the grid's own corner. */
export interface Run {
  readonly row: number;
  readonly column: number;
  readonly cells: RawGrid;
}

/** The differences of two grids as few rectangles: runs along rows, joined downwards where they line up. */
export function changedRuns(before: RawGrid, after: RawGrid): readonly Run[] {
  const finished: Run[] = [];
  let open: { row: number; column: number; cells: Raw[][] }[] = [];
  after.forEach((cells, row) => {
    const next: typeof open = [];
    for (const [column, run] of rowRuns(before[row] ?? [], cells)) {
      const above = open.find(
        (one) => one.column === column && one.cells[0]?.length === run.length,
      );
      if (above) {
        above.cells.push(run);
        next.push(above);
      } else {
        next.push({ row, column, cells: [run] });
      }
    }
    finished.push(...open.filter((one) => !next.includes(one)));
    open = next;
  });
  return [...finished, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

function rowRuns(before: readonly Raw[], after: readonly Raw[]): [number, Raw[]][] {
  const runs: [number, Raw[]][] = [];
  let current: Raw[] | undefined;
  after.forEach((value, column) => {
    if (value === (before[column] ?? "")) {
      current = undefined;
    } else if (current) {
      current.push(value);
    } else {
      current = [value];
      runs.push([column, current]);
    }
  });
  return runs;
}
