import type { Raw, RawGrid } from "../cells/raw";

/** Why a row could not become a record; `row` counts the rows below the header from 0. */
export interface UnreadableRow {
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly reason: string;
}

export interface Reading<T> {
  readonly records: readonly T[];
  readonly unreadable: readonly UnreadableRow[];
  /** Rows that were read and still look wrong, such as a percentage above 1 without its format. */
  readonly doubtful: readonly UnreadableRow[];
}

/** Thrown inside a row's reader and caught by `readRows`: the row is listed and the others go on. */
class UnreadableCell extends Error {
  constructor(
    readonly column: string,
    readonly found: string,
    readonly reason: string,
  ) {
    super(reason);
  }
}

/** One row by its column headings, wherever the columns stand; columns of the person's own are ignored. */
export class GridRow {
  private readonly doubts: UnreadableRow[] = [];

  constructor(
    readonly index: number,
    private readonly places: ReadonlyMap<string, number>,
    private readonly cells: readonly Raw[],
  ) {}

  /** The cell's value; `""` where it, or its column, is missing. */
  value(header: string): Raw {
    const place = this.places.get(header);
    return place === undefined ? "" : (this.cells[place] ?? "");
  }

  text(header: string): string {
    return String(this.value(header)).trim();
  }

  /** Lists the row as doubtful and keeps it. */
  doubt(column: string, reason: string): void {
    this.doubts.push({ row: this.index, column, found: this.text(column), reason });
  }

  /** Gives the row up. */
  refuse(column: string, reason: string): never {
    throw new UnreadableCell(column, this.text(column), reason);
  }

  get doubtful(): readonly UnreadableRow[] {
    return this.doubts;
  }

  isBlank(): boolean {
    return this.cells.every((cell) => String(cell).trim() === "");
  }
}

/** Reads every row below the header that is not wholly blank; a row that fails does not stop the others. */
export function readRows<T>(grid: RawGrid, read: (row: GridRow) => T): Reading<T> {
  const [header = [], ...body] = grid;
  const places = new Map(header.map((name, column) => [String(name).trim(), column]));
  const records: T[] = [];
  const unreadable: UnreadableRow[] = [];
  const doubtful: UnreadableRow[] = [];
  body.forEach((cells, index) => {
    const row = new GridRow(index, places, cells);
    if (row.isBlank()) return;
    try {
      records.push(read(row));
      doubtful.push(...row.doubtful);
    } catch (problem) {
      if (!(problem instanceof UnreadableCell)) throw problem;
      const { column, found, reason } = problem;
      unreadable.push({ row: index, column, found, reason });
    }
  });
  return { records, unreadable, doubtful };
}
