import { groupBy } from "../../core/groupBy";
import { cellsOf, emptyPrint } from "./fingerprint";

/** Cells by which a row is told from others: fewer are chance. */
const fewestCells = 2;

/** Rows that stand there once: a head that is repeated on every page tells nothing of where it stood. */
function placesOfSingleRows(rows: readonly string[]): ReadonlyMap<string, number> {
  const places = groupBy([...rows.entries()], ([, row]) => row);
  return new Map(
    [...places].flatMap(([row, [first, second]]) => (first && !second ? [[row, first[0]]] : [])),
  );
}

/**
 * By how many rows each row of a sheet has moved since it was written: one that is known only in part goes by the row
 * that is most like it, else by its neighbours.
 * @param written the rows of each build
 * @param prints the rows as they stand
 */
export function rowShifts(
  written: readonly (readonly string[])[],
  prints: readonly string[],
): readonly (readonly number[])[] {
  const known = new Set(written.flat());
  const placeOfRow = new Map(written.flatMap((rows) => [...placesOfSingleRows(rows)]));
  const standing = prints.map((print) => placeOfRow.get(print));
  const cells = written.map((rows) => rows.map(cellsOf));
  return prints.map((print, row) => {
    const near = shiftsAt(standing, row, prints);
    if (print === "" || known.has(print)) return near;
    const likest = likestShift(cellsOf(print), row, near, cells);
    return likest === undefined ? near : [likest];
  });
}

/** The row of the builds with which most cells agree; among several the one nearest to where the neighbours came from. */
function likestShift(
  row: readonly string[],
  at: number,
  near: readonly number[],
  builds: readonly (readonly (readonly string[])[])[],
): number | undefined {
  const [expected = 0] = near;
  let best: { readonly shift: number; readonly count: number } | undefined;
  for (const rows of builds) {
    for (const [place, written] of rows.entries()) {
      const shift = place - at;
      const count = written.filter((print, i) => print !== emptyPrint && print === row[i]).length;
      const isNearer = Math.abs(shift - expected) < Math.abs((best?.shift ?? 0) - expected);
      if (count > (best?.count ?? 0) || (count === best?.count && isNearer))
        best = { shift, count };
    }
  }
  return best !== undefined && best.count >= fewestCells ? best.shift : undefined;
}

/** By how many rows the neighbours of a row have moved since they were written: as many has the row itself. */
function shiftsAt(
  standing: readonly (number | undefined)[],
  row: number,
  prints: readonly string[],
): readonly number[] {
  const shiftOf = (at: number): number | undefined => {
    const place = standing[at];
    return place === undefined || (prints[at] ?? "") === "" ? undefined : place - at;
  };
  const nearest = (step: number): number | undefined => {
    for (let at = row + step; at >= 0 && at < standing.length; at += step) {
      const shift = shiftOf(at);
      if (shift !== undefined) return shift;
    }
    return undefined;
  };
  const found = [nearest(-1), nearest(1)].filter((shift) => shift !== undefined);
  return found.length > 0 ? found : [0];
}
