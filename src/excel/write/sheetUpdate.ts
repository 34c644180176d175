import type { TableMerge } from "../../sheet/keep/mergeTable";
import type { RawGrid } from "../../tables/cells/raw";
import type { SheetRecord } from "../../sheet/keep/workbookState";
import type { SheetPlan, TablePlan } from "../../sheet/plan";
import type { StandingSheet } from "../read/readSheets";
import type { TableContents } from "../read/workbookContents";

/** All that the writer needs to make one sheet, or to bring it up to date in place. */
export interface SheetUpdate {
  /** With the person's text in the person's blocks. */
  readonly plan: SheetPlan;
  /** What the state shall remember of the sheet once it is written. */
  readonly record: SheetRecord;
  /** Undefined for a sheet that does not exist yet. */
  readonly standing?: StandingCells;
  /** Id of a half-made sheet with nothing of a person's on it, which the new one takes the place of. */
  readonly replaces?: string | undefined;
  /** Where a new sheet goes among the others; at the end where undefined. */
  readonly position?: number;
  /** The print set-up was not written the last time. */
  readonly isUnprinted?: boolean;
  /** Tables that stand already; those that do not are made from the plan. */
  readonly tables: readonly TableUpdate[];
}

export interface StandingCells {
  readonly sheet: StandingSheet;
  readonly before: RawGrid;
  /** What was read, where `before` leaves out what formulas fill beyond their own cell. */
  readonly found?: RawGrid;
  readonly after: RawGrid;
  /** Rows and columns from A1 that the old or the new plan covers; nothing beyond is the add-in's. */
  readonly extent: { readonly rows: number; readonly columns: number };
  /** False where only contents differ: then looks, charts and print set-up are left alone. */
  readonly isLayoutChanged: boolean;
}

export interface TableUpdate {
  readonly plan: TablePlan;
  readonly contents: TableContents;
  readonly merge: TableMerge;
  /** Words of verdicts have other colours, or other words theirs. */
  readonly areColoursChanged: boolean;
  /** The last writing broke off: rows that stand may lack the links that come after their contents. */
  readonly isResumed: boolean;
  /** Keys of rows that say something else than when they were last written, computed cells among it. */
  readonly renewed: ReadonlySet<string>;
}
