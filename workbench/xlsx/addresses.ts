import { encodeCell, encodeRange } from "@cj-tech-master/excelts";
import type { SnapshotRectangle } from "../model/snapshot";

/** `A1` for row 0 and column 0. */
export function cellAddress(row: number, column: number): string {
  return encodeCell({ r: row, c: column });
}

/** `A1:C4`; a single cell is `A1`. */
export function rectangleAddress({ row, column, rows, columns }: SnapshotRectangle): string {
  if (rows === 1 && columns === 1) return cellAddress(row, column);
  return encodeRange({ r: row, c: column }, { r: row + rows - 1, c: column + columns - 1 });
}
