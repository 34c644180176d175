import { changedRuns } from "../../sheet/keep/changedRuns";
import type { Rectangle } from "../../sheet/plan";
import type { RawGrid } from "../../tables/cells/raw";
import { rowSlices } from "./step";

/** A cell of a table, counted with its header. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells in one row side by side, of which some are written. */
export interface TouchedRun {
  readonly place: Rectangle;
  /** Undefined where the plan only relies on the cells. */
  readonly cells: RawGrid | undefined;
}

/** What is written, and what it relies on, in runs by their first row. */
export function runsOf(
  before: RawGrid,
  after: RawGrid,
  relied: readonly Place[],
  isFiltered: boolean,
): readonly TouchedRun[] {
  const slices = isFiltered ? oneByOne : rowSlices;
  const written = changedRuns(before, after).flatMap((run) =>
    slices(run.cells).map(([from, to]): TouchedRun => {
      const cells = run.cells.slice(from, to);
      const columns = cells[0]?.length ?? 0;
      const place = { row: run.row + from, column: run.column, rows: to - from, columns };
      return { place, cells };
    }),
  );
  const others = relied.map((place): TouchedRun => {
    return { place: { ...place, rows: 1, columns: 1 }, cells: undefined };
  });
  return [...written, ...others].sort((a, b) => a.place.row - b.place.row);
}

function oneByOne(rows: RawGrid): readonly (readonly [number, number])[] {
  return rows.map((_, index) => [index, index + 1]);
}

/** Cells that are loaded for nothing, at most, so that neighbours share one look. */
const idleCells = 3_000;

/** Neighbouring runs that are looked at in one rectangle. */
export function bandsOf(runs: readonly TouchedRun[]): readonly (readonly TouchedRun[])[] {
  const bands: { box: Rectangle; cells: number; runs: TouchedRun[] }[] = [];
  for (const run of runs) {
    const last = bands[bands.length - 1];
    const box = last && joined(last.box, run.place);
    const cells = run.place.rows * run.place.columns;
    if (last && box && box.rows * box.columns - last.cells - cells <= idleCells) {
      last.box = box;
      last.cells += cells;
      last.runs.push(run);
    } else {
      bands.push({ box: run.place, cells, runs: [run] });
    }
  }
  return bands.map((band) => band.runs);
}

/** The rectangle that holds both. */
export function joined(one: Rectangle, other: Rectangle): Rectangle {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}
