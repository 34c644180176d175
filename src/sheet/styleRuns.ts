import type { PlacedCell } from "./keep/planGrid";
import type { Rectangle } from "./plan";
import type { StyleName } from "./styles";

export interface StyleRun {
  readonly style: StyleName;
  readonly place: Rectangle;
}

/** Cells of one look joined to as few rectangles as runs along rows allow, so that a sheet takes few requests. */
export function styleRuns(cells: Iterable<PlacedCell>): readonly StyleRun[] {
  const finished: StyleRun[] = [];
  let open: StyleRun[] = [];
  let openRow = -1;
  for (const [row, runs] of rowsOfRuns(cells)) {
    const carried: StyleRun[] = [];
    for (const run of runs) {
      const above =
        row === openRow + 1
          ? open.find(
              ({ style, place }) =>
                style === run.style &&
                place.column === run.place.column &&
                place.columns === run.place.columns,
            )
          : undefined;
      carried.push(
        above ? { ...above, place: { ...above.place, rows: above.place.rows + 1 } } : run,
      );
      if (above) open = open.filter((one) => one !== above);
    }
    finished.push(...open);
    open = carried;
    openRow = row;
  }
  return [...finished, ...open];
}

function rowsOfRuns(cells: Iterable<PlacedCell>): [number, StyleRun[]][] {
  const rows = new Map<number, PlacedCell[]>();
  for (const cell of cells) {
    const line = rows.get(cell.row);
    if (line) line.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) => [
      row,
      runsOf(
        row,
        line.sort((a, b) => a.column - b.column),
      ),
    ]);
}

function runsOf(row: number, line: readonly PlacedCell[]): StyleRun[] {
  const runs: StyleRun[] = [];
  for (const { column, cell } of line) {
    const last = runs[runs.length - 1];
    if (last?.style === cell.style && last.place.column + last.place.columns === column) {
      runs[runs.length - 1] = {
        ...last,
        place: { ...last.place, columns: last.place.columns + 1 },
      };
    } else {
      runs.push({ style: cell.style, place: { row, column, rows: 1, columns: 1 } });
    }
  }
  return runs;
}
