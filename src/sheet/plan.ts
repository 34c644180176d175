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
  /** Header of the column that identifies a row; rows where it is empty are the person's. */
  readonly keyColumn: string;
}

export interface ChartPlan {
  /** Meaningful, unique on the sheet. */
  readonly name: string;
  readonly type: "bar" | "column";
  readonly title: string;
  readonly categories: Rectangle;
  readonly values: Rectangle;
  readonly valuesName: string;
  readonly color: string;
  readonly categoryTitle: string;
  /** Names the unit: 万元, %. */
  readonly valueTitle: string;
  readonly valueFormat: string;
  readonly place: Rectangle;
}

/** Native conditional formats: a colour for cells that say a word. */
export interface ConditionalFormatPlan {
  readonly place: Rectangle;
  /** What the cell says, as a whole. */
  readonly text: string;
  readonly color: string;
  readonly fill: string;
}

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  readonly area: Rectangle;
  /** Rows repeated on every page, first and last. */
  readonly titleRows?: readonly [number, number];
  /** Rows that begin a new page. */
  readonly breaksBefore: readonly number[];
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
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly print: PrintPlan;
}
