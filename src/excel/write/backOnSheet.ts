import { groupBy } from "../../core/groupBy";
import { parseAddress, rangeAddress } from "../../sheet/a1";
import { changedRuns } from "../../sheet/keep/changedRuns";
import type { Rectangle } from "../../sheet/plan";
import type { Raw, RawGrid } from "../../tables/cells/raw";
import { alignment, type Alignment } from "./alignment";
import type { Back } from "./backInTable";
import type { SeenSheet } from "./lookAt";
import type { Overwritten } from "./overwritten";
import { bytesOfAction, bytesOfCells, type Step } from "./step";
import type { Unit } from "./unit";
import type { Expected } from "./watch";
import type { Watching } from "./watching";

/** Puts cells of a generated sheet back, in the rows and columns that they stood in, wherever those are by now. */
export function backOnSheet(seen: SeenSheet, overwritten: readonly Overwritten[]): Back {
  const { sheet, place, formulas } = seen;
  const looks = firstLooks(overwritten);
  const moves = new Map(looks.map((watching) => [watching, movesOf(watching, formulas)]));
  const strays = strayMoves(overwritten, formulas);
  const standing: Raw[][] = formulas.map((row) => [...row]);
  const after: Raw[][] = formulas.map((row) => [...row]);
  // What was written last is undone first.
  const lost = [...overwritten].reverse().filter((one) => {
    const moved = moves.get(one.watching);
    const [down, right] = strays.get(lineOf(one)) ?? [0, 0];
    const [i, j] = moved
      ? [moved.rows[one.row], moved.columns[one.column]]
      : [one.row + down, one.column + right];
    const [cells, line] = [standing[i ?? -1], after[i ?? -1]];
    const now = cells?.[j ?? -1];
    if (!cells || !line || j === undefined || now === undefined) return !isGenerated(one);
    if (!one.isLeft(now)) return now !== one.found && !isGenerated(one);
    cells[j] = one.found;
    line[j] = one.typed;
    return false;
  });
  const isWritten = (i: number, j: number): boolean => after[i]?.[j] !== formulas[i]?.[j];
  const only = (grid: RawGrid): Expected =>
    grid.map((row, i) => row.map((value, j) => (isWritten(i, j) ? value : undefined)));
  const cells = [{ place, planned: only(formulas), intended: only(after) }];
  const redrawn = looks.filter(({ watch }) => watch.isRedrawn === true);
  const unit: Unit = {
    sheet,
    watch: { cells, isFiltered: true },
    steps: [
      ...redrawn.filter((watching) => moves.get(watching)?.isStill !== false).flatMap(formatsBack),
      ...cellsBack(seen, after),
      ...redrawn.map((watching) => namesBack(watching, moves.get(watching))),
    ],
  };
  return { units: [unit], lost };
}

/** How far somebody may have moved a line that landed beside its table. */
const farthest = { rows: 12, columns: 3 };

function lineOf({ watching, row }: Overwritten): string {
  return `${watching.unit.table ?? ""}\n${row}`;
}

/** By how many rows and columns each line that landed beside a table has moved since: where all of it still stands. */
function strayMoves(
  overwritten: readonly Overwritten[],
  formulas: RawGrid,
): ReadonlyMap<string, readonly [number, number]> {
  const beside = overwritten.filter(({ watching }) => watching.unit.table !== undefined);
  const lines = groupBy(beside, lineOf);
  return new Map(
    [...lines].flatMap(([key, cells]) => {
      const found = offsets.find(([down, right]) => {
        const now = cells.map(({ row, column }) => formulas[row + down]?.[column + right] ?? "");
        const isLine = now.some((value) => value !== "");
        return isLine && cells.every((one, index) => one.isLeft(now[index] ?? ""));
      });
      return found ? [[key, found] as const] : [];
    }),
  );
}

function span(most: number): readonly number[] {
  return Array.from({ length: 2 * most + 1 }, (_, index) => index - most);
}

/** Nearest first. */
const offsets = span(farthest.rows)
  .flatMap((down) => span(farthest.columns).map((right) => [down, right] as const))
  .sort(([a, b], [c, d]) => Math.abs(a) + Math.abs(b) - Math.abs(c) - Math.abs(d));

/** Each look that wrote something, in the order of the writing reversed: the first of a unit is its last word. */
function firstLooks(overwritten: readonly Overwritten[]): readonly Watching[] {
  return [...new Set(overwritten.map(({ watching }) => watching))].reverse();
}

/** A whole sheet tells how its rows and columns moved; a few cells beside a table do not. */
function movesOf(watching: Watching, formulas: RawGrid): Alignment | undefined {
  const { unit, watch } = watching;
  const [whole] = watch.cells;
  const isWhole = unit.table === undefined && whole?.place.row === 0 && whole.place.column === 0;
  const left = isWhole ? watching.leftIfKnown(0) : undefined;
  return left && alignment(left, formulas);
}

/** Whether a content may as well come from the plan, of before or of now: it comes back when the sheet is made. */
function isGenerated({ watching, found }: Overwritten): boolean {
  return watching.watch.cells.some(({ planned, intended }) =>
    [planned, intended].some((grid) => grid.some((row) => row.includes(found))),
  );
}

function formatsBack({ unit, watch, ranges }: Watching): readonly Step[] {
  return watch.cells.map(({ place }, index): Step => {
    const formats = ranges[index]?.before.numberFormat ?? [];
    const queue = (): void => {
      const whole = unit.sheet.getRange(rangeAddress(place));
      whole.unmerge();
      whole.numberFormat = formats;
    };
    return { bytes: bytesOfCells(formats) + bytesOfAction * 3, queue };
  });
}

/** Row by row: by now a filter may hide some. */
function cellsBack({ sheet, place, formulas }: SeenSheet, after: RawGrid): readonly Step[] {
  return changedRuns(formulas, after).flatMap(({ row, column, cells }) =>
    cells.map((line, i): Step => {
      const queue = (): void => {
        const [top, left] = [place.row + row + i, place.column + column];
        sheet.getRangeByIndexes(top, left, 1, line.length).values = [[...line]];
      };
      return { bytes: bytesOfCells([line]) + bytesOfAction * 2, queue };
    }),
  );
}

/** Where the names stood that were moved. */
function namesBack({ unit: { sheet }, names }: Watching, moves: Alignment | undefined): Step {
  const queue = (): void => {
    for (const { name, item, range } of names) {
      const place =
        item.isNullObject || range.isNullObject ? undefined : parseAddress(range.address)?.place;
      const moved = place && movedPlace(place, moves);
      sheet.names.getItem(name).delete();
      if (moved) sheet.names.add(name, sheet.getRange(rangeAddress(moved)));
    }
  };
  return { bytes: names.length * bytesOfAction * 4, queue };
}

function movedPlace(place: Rectangle, moves: Alignment | undefined): Rectangle {
  const { row, column } = place;
  return { ...place, row: moves?.rows[row] ?? row, column: moves?.columns[column] ?? column };
}
