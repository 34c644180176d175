import type { Rectangle } from "../../sheet/plan";

/** Cells that one answer may carry: formulas and values of each within Excel's 5 MB. */
const cellsPerSync = 120_000;

/** Rows of one range that fit into one answer. */
export interface Piece {
  readonly owner: number;
  /** Its first row, counted in the range. */
  readonly row: number;
  readonly cells: number;
  readonly range: Excel.Range;
}

/** @param weight how many plain cells one cell counts for: long formulas fill an answer sooner */
export function piecesOf(
  range: Excel.Range,
  { rows, columns }: Pick<Rectangle, "rows" | "columns">,
  owner: number,
  weight = 1,
): readonly Piece[] {
  const cellsPerRow = Math.max(1, columns * weight);
  const rowsPerPiece = Math.max(1, Math.floor(cellsPerSync / cellsPerRow));
  const pieces: Piece[] = [];
  for (let row = 0; row < rows; row += rowsPerPiece) {
    const count = Math.min(rowsPerPiece, rows - row);
    const piece = range.getRow(row).getResizedRange(count - 1, 0);
    pieces.push({ owner, row, cells: count * cellsPerRow, range: piece });
  }
  return pieces;
}

/** At least one batch, so that what was queued besides the pieces is always sent. */
export function batchesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const batches: Piece[][] = [[]];
  let room = cellsPerSync;
  for (const piece of pieces) {
    if (piece.cells > room && room < cellsPerSync) {
      batches.push([]);
      room = cellsPerSync;
    }
    batches[batches.length - 1]?.push(piece);
    room -= piece.cells;
  }
  return batches;
}
