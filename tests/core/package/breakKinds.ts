/** A way to break a cell of a column so that its row can no longer be right. */
export interface Break {
  readonly name: string;
  readonly file: string;
  readonly column: string;
  /** The broken content; undefined where this cell cannot be broken so. */
  readonly broken: (cell: string, row: Row) => string | undefined;
  /** Columns at which the fault may be told, besides the broken one. */
  readonly told?: readonly string[];
}

/** Cells of a row by column. */
export type Row = (column: string) => string;

export const filled =
  (broken: (cell: string, row: Row) => string | undefined) => (cell: string, row: Row) =>
    cell === "" ? undefined : broken(cell, row);
/** The same broken content, whatever the cell held. */
export const always = (text: string) => () => text;
export const figureFiles = ["observations.csv", "targets.csv"];
