import type { RawGrid } from "../../tables/cells/raw";

/** Where the rows and columns of a grid stand in a later one; undefined for those that are gone. */
export interface Alignment {
  readonly rows: readonly (number | undefined)[];
  readonly columns: readonly (number | undefined)[];
  /** Every row and column is where it was. */
  readonly isStill: boolean;
}

/** Finds rows and columns again by what they say: a person inserts and deletes some, and types into others. */
export function alignment(before: RawGrid, now: RawGrid): Alignment {
  const rows = linesOf(before, now);
  const columns = linesOf(columnsOf(before), columnsOf(now));
  const isStill = [rows, columns].every((list) => list.every((place, index) => place === index));
  return { rows, columns, isStill };
}

/** Of the later grid more is known: its lines are compared as long as the earlier ones are, and whole. */
function linesOf(before: RawGrid, now: RawGrid): readonly (number | undefined)[] {
  const length = Math.max(0, ...before.map((cells) => cells.length));
  const lines = before.map(print);
  const [short, whole] = [now.map((cells) => cells.slice(0, length)), now].map((grid) =>
    matched(lines, grid.map(print)),
  );
  const best = countOf(short) >= countOf(whole) ? short : whole;
  return withGapsFilled(best ?? [], now.length);
}

function countOf(places: readonly (number | undefined)[] = []): number {
  return places.filter((place) => place !== undefined).length;
}

function columnsOf(grid: RawGrid): RawGrid {
  const width = Math.max(0, ...grid.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => grid.map((row) => row[column] ?? ""));
}

/** Blanks apart: an inserted column puts one into every row. */
function print(cells: RawGrid[number]): string {
  return cells
    .filter((cell) => cell !== "")
    .map(String)
    .join("\n");
}

/** The longest run of lines that say the same in the same order. */
function matched(before: readonly string[], now: readonly string[]): (number | undefined)[] {
  const lengths = before
    .map(() => new Int32Array(now.length + 1))
    .concat(new Int32Array(now.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      const isSame = before[i] === now[j] && before[i] !== "";
      if (row) row[j] = isSame ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const places: (number | undefined)[] = before.map(() => undefined);
  let [i, j] = [0, 0];
  while (i < before.length && j < now.length) {
    if (before[i] === now[j] && before[i] !== "") {
      places[i] = j;
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
}

/** Gaps of one length on both sides lie on each other. */
function withGapsFilled(
  places: readonly (number | undefined)[],
  length: number,
): (number | undefined)[] {
  const filled = [...places];
  let [from, last] = [0, -1];
  for (let index = 0; index <= places.length; index += 1) {
    const place = index === places.length ? undefined : places[index];
    const isEnd = index === places.length;
    if (place === undefined && !isEnd) continue;
    const next = isEnd ? length : (place ?? length);
    // At the end more may have been read than stood there.
    const isEven = next - last - 1 === index - from || (isEnd && next - last - 1 >= index - from);
    if (isEven) for (let gap = from; gap < index; gap += 1) filled[gap] = last + 1 + gap - from;
    from = index + 1;
    last = next;
  }
  return filled;
}
