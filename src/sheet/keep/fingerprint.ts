import type { Raw, RawGrid } from "../../tables/cells/raw";

// Looked up once: every look-up of a global costs in the tests' sandbox, and this runs for every cell.
const { imul } = Math;

/** Characters of one filled cell's fingerprint; an empty cell's is one dot. */
const length = 4;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
export const emptyPrint = ".";

/** 24 bits of FNV-1a: enough to notice an edit, short enough for a ledger of 20,000 rows in one XML part. */
export function fingerprint(value: Raw): string {
  if (value === "") return emptyPrint;
  const text = `${typeof value}:${String(value)}`;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    hash = imul(hash ^ (unit & 0xff), 0x01000193);
    hash = imul(hash ^ (unit >>> 8), 0x01000193);
  }
  // The upper bits of FNV are the better mixed ones.
  let rest = (hash ^ (hash >>> 24)) >>> 0;
  let print = "";
  for (let i = 0; i < length; i += 1) {
    print += alphabet.charAt(rest & 63);
    rest >>>= 6;
  }
  return print;
}

/** The joined fingerprints of a row; trailing empty cells leave no trace, so widths need not agree. */
export function rowFingerprint(row: readonly Raw[]): string {
  return row.map(fingerprint).join("").replace(/\.+$/, "");
}

export function gridFingerprint(grid: RawGrid): readonly string[] {
  return grid.map(rowFingerprint);
}

/** The fingerprints of a row's cells, cut apart again. */
export function cellsOf(rowPrint: string): readonly string[] {
  return rowPrint.match(/\.|[^.]{4}/g) ?? [];
}

/** Cuts the fingerprint of one cell out of its row's. */
export function cellOf(rowPrint: string | undefined, column: number): string {
  return (column < 0 ? undefined : cellsOf(rowPrint ?? "")[column]) ?? emptyPrint;
}
