import type { RawGrid } from "../../tables/cells/raw";
import type { CopiedRows } from "./copiedRows";

/** A table as we would write it: header row first, columns in our order. */
export interface PlannedTable {
  readonly name: string;
  readonly keyColumn: string;
  readonly personsColumns: readonly string[];
  readonly generatedColumns: readonly string[];
  readonly grid: RawGrid;
  /** Columns of `grid` that the table has never had, and that come at its end. */
  readonly newColumns?: readonly string[];
  /** Rows of the person's table, counted below its header, that could not be read and so have no planned row. */
  readonly unreadable: ReadonlySet<number>;
  /** Columns of remarks: what a person adds there is no edit of our data. */
  readonly remarkColumns: readonly string[];
  /** Rows of the person's that bear the key of one of ours. */
  readonly copies: CopiedRows;
}
