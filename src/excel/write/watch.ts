import { serialFromDate } from "../../core/periods";
import type { Rectangle } from "../../sheet/plan";
import type { Raw } from "../../tables/cells/raw";

/** Contents as `formulas` gives them; undefined where it does not matter what stands there. */
export type Expected = readonly (readonly (Raw | undefined)[])[];

export interface WatchedCells {
  /** On the sheet, before and after the writing alike. */
  readonly place: Rectangle;
  /** What the plan was made on. */
  readonly planned: Expected;
  /** What shall stand there once all is written. */
  readonly intended: Expected;
}

/**
 * What a writing relies on: its batch loads it, writes, and loads it again. Where it is not what the plan was made on,
 * a person was there in between: what was loaded is put back. New rows and columns stay, with what was written there.
 */
export interface Watch {
  readonly cells: readonly WatchedCells[];
  /** A table and its place without totals: it has not moved or grown since. */
  readonly table?: { readonly name: string; readonly place: Rectangle };
  /** A filter hid rows when the workbook was read: each row is written on its own. */
  readonly isFiltered: boolean;
  /** Rows of the sheet that the writing fills and that were blank before it, or not there; headings from its left. */
  readonly newRows?: Pick<Rectangle, "row" | "rows" | "column"> & {
    readonly headings: readonly Raw[];
  };
  /** Names on the sheet that the writing moves. */
  readonly names?: readonly string[];
  /** Merges cells, which must be parted before anything can be put back. */
  readonly isRedrawn?: boolean;
}

/** Whether two contents are the same where the first one matters. */
export function isAsPlanned(planned: Expected, found: readonly (readonly Raw[])[]): boolean {
  return planned.every((row, i) =>
    row.every((value, j) => value === undefined || value === (found[i]?.[j] ?? "")),
  );
}

/** Whether what was written stands there, said as Excel says it: it eats an apostrophe and rewords formulas. */
export function isAsIntended(intended: Expected, found: readonly (readonly Raw[])[]): boolean {
  return intended.every((row, i) =>
    row.every((value, j) => value === undefined || hasLanded(value, found[i]?.[j] ?? "")),
  );
}

/** Whether what stands in a cell is what was written there. */
export function hasLanded(intended: Raw, found: Raw): boolean {
  if (intended === found) return true;
  if (typeof intended === "number") {
    return typeof found === "number" && Math.abs(found - intended) <= 1e-12 * Math.abs(intended);
  }
  if (typeof intended !== "string") return false;
  // A day that is typed into a cell without text format becomes Excel's own.
  if (typeof found === "number") return isDay(intended) && serialFromDate(intended) === found;
  if (typeof found !== "string") return false;
  if (intended.startsWith("=")) return found.startsWith("=");
  return plain(intended) === plain(found);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function plain(text: string): string {
  return text.replace(/^'/, "").replaceAll("\r\n", "\n");
}
