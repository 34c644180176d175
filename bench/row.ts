/** One measured figure. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it was measured on, and how large it may be. */
  readonly note?: string;
}

/** A module of this folder: its rows, in the order they are shown. */
export type Measurement = () => readonly Row[] | Promise<readonly Row[]>;
