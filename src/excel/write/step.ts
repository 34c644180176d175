/** One thing to queue, with about how many bytes of request it makes: the runner packs steps into syncs. */
export interface Step {
  readonly bytes: number;
  readonly queue: () => void;
}

/** Excel refuses requests over 5 MB; the estimate is rough, so we stay well below. */
export const bytesPerSync = 3_000_000;

/** About what one property set on a range costs in a request. */
export const bytesOfAction = 250;

export function bytesOfCells(cells: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  // Chinese takes three bytes a character, and quotes and commas come on top.
  for (const row of cells)
    for (const value of row) bytes += typeof value === "string" ? value.length * 3 + 3 : 10;
  return bytes;
}

/** Slices of rows that each make at most about a third of a request. */
export function rowSlices(
  rows: readonly (readonly unknown[])[],
): readonly (readonly [number, number])[] {
  const slices: [number, number][] = [];
  let first = 0;
  let bytes = 0;
  for (const [index, row] of rows.entries()) {
    const size = bytesOfCells([row]);
    if (index > first && bytes + size > bytesPerSync / 3) {
      slices.push([first, index]);
      first = index;
      bytes = 0;
    }
    bytes += size;
  }
  if (rows.length > first) slices.push([first, rows.length]);
  return slices;
}
