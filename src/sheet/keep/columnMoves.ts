import { emptyPrint } from "./fingerprint";

/** The prints of a sheet's cells, row by row. */
export type Prints = readonly (readonly string[])[];

/** Where the columns that were written stand now: a person inserts columns and deletes others. */
export interface ColumnMoves {
  readonly isMoved: boolean;
  /** By the column that was written, where it stands; undefined for one that was deleted. */
  readonly standing: readonly (number | undefined)[];
}

/** Cells by which another order of columns must fit better: fewer are chance. */
const fewestCells = 2;

/**
 * Finds columns again by what stands in them, whatever happened to rows: the order in which most cells that were written
 * still are. Where none fits better, every column is where it was.
 */
export function columnMoves(written: Prints, current: Prints, count: number): ColumnMoves {
  const stay = Array.from({ length: count }, (_, column) => column);
  const [before, now] = [countsByColumn(written), countsByColumn(current)];
  const alike = likeness(before, now);
  const own = stay.reduce((sum, column) => sum + alike(column, column), 0);
  const width = Math.max(0, ...current.map((row) => row.length));
  const { total, pairs } = bestPairs(count, width, alike);
  const standing = total < own + fewestCells ? stay : withGapsFilled(pairs, count);
  // The last column leaves no other one in its place when it goes.
  const left = standing.map((place, column) => {
    const isGone = (before[column]?.size ?? 0) > 0 && (now[place ?? -1]?.size ?? 0) === 0;
    return isGone ? undefined : place;
  });
  return { isMoved: left.some((place, column) => place !== column), standing: left };
}

type Likeness = (written: number, standing: number) => number;

/** How many filled cells of a written column stand in a column now. */
function likeness(before: Counts, now: Counts): Likeness {
  const known = new Map<string, number>();
  return (column, standing) => {
    const key = `${column} ${standing}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const [one, other] = [before[column], now[standing]];
    let sum = 0;
    if (one && other) {
      for (const [print, count] of one) sum += Math.min(count, other.get(print) ?? 0);
    }
    known.set(key, sum);
    return sum;
  };
}

/** How often each print stands in each column. */
type Counts = readonly ReadonlyMap<string, number>[];

function countsByColumn(prints: Prints): Counts {
  const columns: Map<string, number>[] = [];
  for (const row of prints) {
    for (const [column, print] of row.entries()) {
      const counts = (columns[column] ??= new Map<string, number>());
      if (print !== emptyPrint) counts.set(print, (counts.get(print) ?? 0) + 1);
    }
  }
  return columns;
}

/** Columns keep their order: the pairs of most likeness altogether. */
function bestPairs(
  count: number,
  width: number,
  alike: Likeness,
): { readonly total: number; readonly pairs: ReadonlyMap<number, number> } {
  const best = Array.from({ length: count + 1 }, () => new Array<number>(width + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = 1; i <= count; i += 1) {
    const row = best[i] ?? [];
    for (let j = 1; j <= width; j += 1) {
      row[j] = Math.max(at(i - 1, j), at(i, j - 1), at(i - 1, j - 1) + alike(i - 1, j - 1));
    }
  }
  const pairs = new Map<number, number>();
  let [i, j] = [count, width];
  while (i > 0 && j > 0) {
    if (at(i, j) === at(i - 1, j)) i -= 1;
    else if (at(i, j) === at(i, j - 1)) j -= 1;
    else {
      i -= 1;
      j -= 1;
      pairs.set(i, j);
    }
  }
  return { total: at(count, width), pairs };
}

/** Between columns that are found stand those that hold nothing to find them by, as long as there is room. */
function withGapsFilled(
  pairs: ReadonlyMap<number, number>,
  count: number,
): readonly (number | undefined)[] {
  const ends = [...pairs].sort(([one], [other]) => one - other);
  const standing: (number | undefined)[] = [];
  for (let column = 0; column < count; column += 1) {
    const found = pairs.get(column);
    const next = ends.find(([written]) => written > column)?.[1] ?? Infinity;
    const free = 1 + Math.max(-1, ...standing.map((place) => place ?? -1));
    standing.push(found ?? (free < next ? free : undefined));
  }
  return standing;
}
