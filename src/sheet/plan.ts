/**
 * A sheet as plain data: what stands where, how it looks, prints and links.
 * Pure functions lay core's results out as a plan; `src/excel` has the one writer of plans.
 * Rows and columns count from 0; sizes are Excel's own (characters wide, points high).
 */
import type { Cell } from "../tables/cells/cell";
import type { TableKind } from "../tables/tables";

/** A rectangle of cells. The person's blocks are read back and put in place again, never composed. */
export interface Block {
  /** Stable id within the sheet; fingerprints and kept text go by it. */
  readonly id: string;
  readonly owner: "generated" | "person";
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A real Excel table laid over cells of the plan; the first row is its header. */
export interface TablePlan {
  readonly name: string;
  readonly place: Rectangle;
  /** Columns that belong to the person and are never overwritten. */
  readonly personsColumns: readonly string[];
  /** Columns of remarks, in which a person may add to what is ours. */
  readonly remarkColumns: readonly string[];
  /** Columns that the core computes (native formulas, verdicts); written anew at every build, also in the person's rows. */
  readonly generatedColumns: readonly string[];
  /** Those among them that stay out of sight, where nobody types; a person who shows them keeps that. */
  readonly hiddenColumns: readonly string[];
  /** Headers of the columns that identify a row; rows where they are empty are the person's. */
  readonly keyColumns: readonly string[];
}

export interface ChartPlan {
  /** Meaningful, unique on the sheet. */
  readonly name: string;
  readonly type: "bar" | "column";
  /** With the unit, since a chart has no axis titles and no legend. */
  readonly title: string;
  readonly categories: Rectangle;
  readonly values: Rectangle;
  readonly valuesName: string;
  readonly color: string;
  /** Colours of single bars, in the order of the values; the others have `color`. */
  readonly barColors?: readonly (string | undefined)[];
  /** A dashed line drawn over the columns, a value a column. */
  readonly line?: { readonly name: string; readonly values: Rectangle; readonly color: string };
  readonly valueFormat: string;
  readonly place: Rectangle;
}

/** Native conditional formats: a colour for cells that say a word. */
export interface ConditionalFormatPlan {
  readonly place: Rectangle;
  /** What the cell says, as a whole: one of these. */
  readonly texts: readonly string[];
  readonly color: string;
  readonly fill: string;
}

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  /** At least one; each prints on pages of its own, and what lies between them does not print. */
  readonly areas: readonly Rectangle[];
  /** Whole per cent, fixed; where it is left out the areas are fitted to one page in width, and breaks may not hold. */
  readonly scale?: number;
  /** Rows repeated on every page, first and last. */
  readonly titleRows?: readonly [number, number];
  /** Columns repeated on every page, first and last. */
  readonly titleColumns?: readonly [number, number];
  /** Rows that begin a new page. */
  readonly breaksBefore: readonly number[];
  /** Columns that begin a new page. */
  readonly columnBreaksBefore?: readonly number[];
  /** Centre footer in Excel's codes, for example `第 &P 页 共 &N 页`. */
  readonly footer: string;
}

export type SheetKind = TableKind | "overview" | "county";

export interface SheetPlan {
  readonly kind: SheetKind;
  /** Area code of a county sheet. */
  readonly area?: string;
  readonly name: string;
  readonly tabColor?: string;
  /** Column widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  /** Heights in points of rows that must not be left to Excel (wrapped text in merged cells). */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly blocks: readonly Block[];
  readonly merges: readonly Rectangle[];
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  /** Names of all charts that such a sheet may have had: what stands under them is ours. */
  readonly chartNames: readonly string[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly print: PrintPlan;
}
