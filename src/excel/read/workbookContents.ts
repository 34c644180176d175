import type { Rectangle } from "../../sheet/plan";
import type { CopiedRows } from "../../sheet/keep/copiedRows";
import type { RawGrid } from "../../tables/cells/raw";
import type { WorkbookState } from "../../sheet/keep/workbookState";

/** A workbook as read: plain values only. */
export interface WorkbookContents {
  readonly state: WorkbookState;
  /** Id of the XML part that holds the state; undefined where there is none. */
  readonly statePartId: string | undefined;
  readonly isReadOnly: boolean;
  /** No sheet can be added, renamed or moved. */
  readonly isStructureProtected: boolean;
  readonly sheets: readonly SheetContents[];
  /** What stands on sheets whose first making broke off. */
  readonly halfMade: readonly HalfMade[];
  readonly tables: readonly TableContents[];
}

export interface HalfMade {
  readonly sheetId: string;
  /** Formulas from A1. */
  readonly grid: RawGrid;
}

export interface SheetContents {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** The rectangle that holds all its values; undefined for an empty sheet. */
  readonly used: Rectangle | undefined;
  /** What formula and value of a cell took when the table on it was read; undefined for sheets without one of ours. */
  readonly bytesPerCell?: number;
}

export interface TableContents {
  readonly name: string;
  readonly sheetId: string;
  /** The whole table with its header row, on its sheet. */
  readonly place: Rectangle;
  /** Header row first. */
  readonly formulas: RawGrid;
  /** What the cells mean: a number that a figure's cell shows as a date is that date, a copied row has no key. */
  readonly values: RawGrid;
  readonly copies: CopiedRows;
  /** A filter hides some of its rows. */
  readonly isFiltered: boolean;
}
