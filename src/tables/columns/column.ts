import type { Ledger } from "../../core/ledger";
import type { Cell } from "../cells/cell";
import type { ReadCell } from "./tableRow";

/** `persons` is never overwritten, `computed` is written anew at every build; `ours` is data, merged cell by cell. */
export type Owner = "ours" | "persons" | "computed";

/** All that is said of one column of a table of ours. */
export interface Column<Shown, Subject = undefined> {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly owner: Owner;
  /** A person may take it away: it reads as empty then. Any other column that is gone is refused by name. */
  readonly isOptional?: true;
  /** Kept for the formulas of other columns: out of sight, not printed, and nobody types there. */
  readonly isHidden?: true;
  readonly cell: (row: Shown, ledger: Ledger) => Cell;
  /** What a formula will show, so that its row is high enough. */
  readonly shows?: (row: Shown) => string;
  /** What of the record the cell says; the subject is what the row as a whole is about. */
  readonly read?: (cell: ReadCell, subject: Subject) => object;
}

/** A sheet with one table of ours. */
export interface Table<Columns extends readonly { readonly heading: string }[]> {
  readonly kind: string;
  readonly sheet: string;
  readonly name: string;
  /** Heading or headings that identify a row; rows where they are empty are the person's. Empty: all rows are. */
  readonly key: Columns[number]["heading"] | "" | readonly Columns[number]["heading"][];
  /** One line above the table: what it is and how to use it. */
  readonly caption: string;
  /** Columns kept in sight while scrolling. */
  readonly frozenColumns: number;
  /** The column with which its second page begins on paper, where one is not wide enough. */
  readonly partsBefore?: Columns[number]["heading"];
  readonly columns: Columns;
}

/** A table of ours as far as its headings go. */
export type Headed<Heading extends string = string> = Pick<
  Table<
    readonly { readonly heading: Heading; readonly owner: Owner; readonly isOptional?: true }[]
  >,
  "name" | "columns"
>;

/** The headings of a table, as a union: whoever misspells one does not compile. */
export type HeadingOf<Of extends { readonly columns: readonly { readonly heading: string }[] }> =
  Of["columns"][number]["heading"];

/** A column of a table in a formula: `JM_Targets[状态]`. */
export function columnReference<Heading extends string>(
  { name }: Headed<Heading>,
  heading: Heading,
): string {
  return `${name}[${heading}]`;
}
