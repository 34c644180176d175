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
  /** Columns of remarks: what a person adds there is no edit of our data. */
  readonly remarkColumns: readonly string[];
  /** Rows of the person's that bear the key of one of ours. */
  readonly copies: CopiedRows;
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
