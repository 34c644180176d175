import type { RawGrid } from "../cells/raw";
import type { UnreadableRow } from "./tableRow";

/** What a row says: its record or why it has none, and what looks wrong in it. */
export interface RowReading<T> {
  readonly record?: T;
  readonly unreadable?: UnreadableRow;
  readonly doubtful: readonly UnreadableRow[];
}

/** What the rows of a table said the last time: an edit changes one of them, and the others are not read again. */
export class KnownRows<T> {
  private header = "";
  private before: ReadonlyMap<string, RowReading<T>> = new Map();

  /** Reads the rows below the header, but for those that stood in the same place below the same one. */
  read(
    [header = [], ...body]: RawGrid,
    read: (cells: RawGrid[number], index: number) => RowReading<T>,
  ): readonly RowReading<T>[] {
    const text = JSON.stringify(header);
    const before = text === this.header ? this.before : new Map<string, RowReading<T>>();
    const now = new Map<string, RowReading<T>>();
    const readings = body.map((cells, index) => {
      const key = `${index}|${JSON.stringify(cells)}`;
      const reading = before.get(key) ?? read(cells, index);
      now.set(key, reading);
      return reading;
    });
    this.header = text;
    this.before = now;
    return readings;
  }
}
