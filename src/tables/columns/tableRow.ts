import { isErrorText } from "../cells/errorText";
import type { Raw, RawGrid } from "../cells/raw";
import { KnownRows, type RowReading } from "./knownRows";

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

/** A cell of a row that is being read; `""` where it, or its column, is missing. */
export class ReadCell {
  constructor(
    readonly heading: string,
    private readonly raw: Raw,
    /** Place of its row below the header, from 0. */
    readonly row: number,
    private readonly doubts: UnreadableRow[],
  ) {}

  /** Gives the row up where the cell shows an error, which is no figure, no name and not nothing. */
  get value(): Raw {
    if (isErrorText(this.raw)) this.refuse("是错误值，请改正这一格的公式，或直接填写内容");
    return this.raw;
  }

  get text(): string {
    return String(this.value).trim();
  }

  /** What a remark says: an error in it changes no figure. */
  get remark(): string {
    return String(this.raw).trim();
  }

  /** Lists the row as doubtful and keeps it. */
  doubt(reason: string): void {
    this.doubts.push({ row: this.row, column: this.heading, found: inCell(this.raw), reason });
  }

  /** Gives the row up. */
  refuse(reason: string): never {
    throw new UnreadableCell(this.heading, inCell(this.raw), reason);
  }
}

/** As Excel shows it: TRUE, not true. */
function inCell(raw: Raw): string {
  return typeof raw === "boolean" ? String(raw).toUpperCase() : String(raw);
}

/** One row by its column headings, wherever the columns stand; columns of the person's own are ignored. */
export class TableRow<Heading extends string> {
  readonly doubtful: UnreadableRow[] = [];

  constructor(
    readonly index: number,
    private readonly places: ReadonlyMap<string, number>,
    private readonly cells: readonly Raw[],
    private readonly typed: readonly number[],
  ) {}

  cell(heading: Heading): ReadCell {
    const place = this.places.get(heading);
    const value = place === undefined ? "" : (this.cells[place] ?? "");
    return new ReadCell(heading, value, this.index, this.doubtful);
  }

  text(heading: Heading): string {
    return this.cell(heading).text;
  }

  isBlank(): boolean {
    return this.typed.every((place) => String(this.cells[place] ?? "").trim() === "");
  }
}

interface ReadableColumn<Subject> {
  readonly heading: string;
  readonly read?: (cell: ReadCell, subject: Subject) => object;
}

type Part<Column> = Column extends { readonly read: (...given: never[]) => infer Read }
  ? Read
  : never;

type Joined<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** What the cells of a row say together: the record, but for what no column holds. */
export function readColumns<Subject, const Columns extends readonly ReadableColumn<Subject>[]>(
  row: TableRow<Columns[number]["heading"]>,
  columns: Columns,
  subject: Subject,
): Joined<Part<Columns[number]>> {
  const parts = {};
  for (const { heading, read } of columns) {
    if (read) Object.assign(parts, read(row.cell(heading), subject));
  }
  return parts as Joined<Part<Columns[number]>>;
}

/**
 * Reads every row below the header that is not wholly blank; a row that fails does not stop the others.
 * @param columns those of ours: what stands in others, or is computed, makes no row, since Excel fills such columns of
 * a new row by itself
 * @param known what the rows said to the same reader before
 */
export function readRows<Heading extends string, T>(
  grid: RawGrid,
  read: (row: TableRow<Heading>) => T,
  columns: readonly { readonly heading: Heading; readonly owner: string }[],
  known = new KnownRows<T>(),
): Reading<T> {
  const [header = []] = grid;
  const places = new Map(header.map((name, column) => [String(name), column]));
  const typed = columns.flatMap(({ heading, owner }) =>
    owner === "computed" ? [] : (places.get(heading) ?? []),
  );
  const readings = known.read(grid, (cells, index) => {
    const row = new TableRow<Heading>(index, places, cells, typed);
    return row.isBlank() ? { doubtful: [] } : readRow(row, read);
  });
  return {
    records: readings.flatMap(({ record }) => record ?? []),
    unreadable: readings.flatMap(({ unreadable }) => unreadable ?? []),
    doubtful: readings.flatMap(({ doubtful }) => doubtful),
  };
}

function readRow<Heading extends string, T>(
  row: TableRow<Heading>,
  read: (row: TableRow<Heading>) => T,
): RowReading<T> {
  try {
    const record = read(row);
    return { record, doubtful: row.doubtful };
  } catch (problem) {
    if (!(problem instanceof UnreadableCell)) throw problem;
    const { column, found, reason } = problem;
    return { unreadable: { row: row.index, column, found, reason }, doubtful: [] };
  }
}
