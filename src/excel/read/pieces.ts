/** Cells that one answer may carry: formulas and values of each within Excel's 5 MB. */
const cellsPerSync = 120_000;

/** Rows of one range that fit into one answer. */
export interface Piece {
  readonly owner: number;
  readonly cells: number;
  readonly range: Excel.Range;
}

export function piecesOf(range: Excel.Range, owner: number): readonly Piece[] {
  const rowsPerPiece = Math.max(1, Math.floor(cellsPerSync / Math.max(1, range.columnCount)));
  const pieces: Piece[] = [];
  for (let first = 0; first < range.rowCount; first += rowsPerPiece) {
    const rows = Math.min(rowsPerPiece, range.rowCount - first);
    const piece = range.getRow(first).getResizedRange(rows - 1, 0);
    pieces.push({ owner, cells: rows * range.columnCount, range: piece });
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
