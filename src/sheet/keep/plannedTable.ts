import type { Raw, RawGrid } from "../../tables/cells/raw";
import type { CopiedRows } from "./copiedRows";

/** A table as we would write it: header row first, columns in our order. */
export interface PlannedTable {
  readonly name: string;
  readonly keyColumns: readonly string[];
  readonly personsColumns: readonly string[];
  readonly generatedColumns: readonly string[];
  /** Whether a cell of one of them holds what answers to edits write there, which leave no fingerprint. */
  readonly isAnswer?: ((column: string, value: Raw) => boolean) | undefined;
  readonly grid: RawGrid;
  /** Columns of `grid` that the table has never had, and that come at its end. */
  readonly newColumns?: readonly string[];
  /** Rows of the person's table, counted below its header, that could not be read, with what computed columns say. */
  readonly unreadable: ReadonlyMap<number, ReadonlyMap<string, Raw>>;
  /** Keys of rows that come back even where a person deleted them. */
  readonly needed?: ReadonlySet<string> | undefined;
  /** What new rows hold in columns that are the person's, by key and heading. */
  readonly takenOver?: ReadonlyMap<string, ReadonlyMap<string, Raw>> | undefined;
  /** Where new rows stand in: above the first of a greater weight, by what a column says. */
  readonly weights?: RowWeights | undefined;
  /** Columns of remarks: what a person adds there is no edit of our data. */
  readonly remarkColumns: readonly string[];
  /** Rows of the person's that bear the key of one of ours. */
  readonly copies: CopiedRows;
}

export interface RowWeights {
  readonly column: string;
  readonly weightOf: (word: string) => number;
}

/** Where new rows come into a table's body: by the weight of the first, and never below its last row. */
export function newRowsAbove(
  header: readonly string[],
  body: RawGrid,
  [heaviest]: RawGrid,
  weights: RowWeights | undefined,
): number {
  const last = Math.max(0, body.length - 1);
  if (weights === undefined || heaviest === undefined) return last;
  const at = header.indexOf(weights.column);
  const weigh = (row: readonly Raw[]): number => weights.weightOf(String(row[at] ?? ""));
  const lighter = body.findIndex((row) => weigh(row) > weigh(heaviest));
  return lighter < 0 ? last : Math.min(last, lighter);
}

/**
 * Whether nothing was typed into a row of a table: Excel fills computed columns of a new row by itself, ours and the
 * person's.
 */
export function blankRow(
  header: readonly string[],
  { generatedColumns, grid: [ours = []] }: PlannedTable,
): (row: readonly Raw[]) => boolean {
  const typed = header.map((name) => ours.includes(name) && !generatedColumns.includes(name));
  return (row) => row.every((value, at) => value === "" || typed[at] !== true);
}

/** The formulas that stand in every row of their column: Excel would spread them over a row without. */
export function columnFormulas({
  grid: [header = [], first = [], ...others],
  generatedColumns,
}: PlannedTable): ReadonlyMap<string, Raw> {
  const places = generatedColumns.map((column) => [column, header.indexOf(column)] as const);
  return new Map(
    places.flatMap(([column, at]) => {
      const formula = first[at] ?? "";
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      return isFormula && others.every((row) => row[at] === formula) ? [[column, formula]] : [];
    }),
  );
}
