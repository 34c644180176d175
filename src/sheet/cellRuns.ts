import type { Rectangle } from "./plan";

/** One value at one place; `undefined` belongs to no run. */
export interface ValuedCell<Value> {
  readonly row: number;
  readonly column: number;
  readonly value: Value | undefined;
}

export interface CellRun<Value> {
  readonly value: Value;
  readonly place: Rectangle;
}

/**
 * Cells of one value joined to few rectangles: runs along rows, joined downwards where they line up.
 * @param cells by row, then by column
 */
export function cellRuns<Value>(cells: Iterable<ValuedCell<Value>>): readonly CellRun<Value>[] {
  const finished: CellRun<Value>[] = [];
  let above = new Map<number, CellRun<Value>>();
  for (const runs of rowRuns(cells)) {
    const next = new Map<number, CellRun<Value>>();
    for (const run of runs) {
      const { column, columns, row } = run.place;
      const upper = above.get(column);
      const joins =
        upper?.value === run.value &&
        upper.place.columns === columns &&
        upper.place.row + upper.place.rows === row;
      next.set(column, joins ? grown(upper, { rows: upper.place.rows + 1 }) : run);
      if (joins) above.delete(column);
    }
    finished.push(...above.values());
    above = next;
  }
  return [...finished, ...above.values()];
}

function* rowRuns<Value>(cells: Iterable<ValuedCell<Value>>): Generator<CellRun<Value>[]> {
  let runs: CellRun<Value>[] = [];
  let openRow = -1;
  for (const { row, column, value } of cells) {
    if (row !== openRow) {
      yield runs;
      runs = [];
      openRow = row;
    }
    if (value === undefined) continue;
    const last = runs[runs.length - 1];
    const joins = last?.value === value && last.place.column + last.place.columns === column;
    if (joins) runs[runs.length - 1] = grown(last, { columns: last.place.columns + 1 });
    else runs.push({ value, place: { row, column, rows: 1, columns: 1 } });
  }
  yield runs;
}

function grown<Value>(run: CellRun<Value>, size: Partial<Rectangle>): CellRun<Value> {
  return { ...run, place: { ...run.place, ...size } };
}
