import type { Rectangle } from "../../sheet/plan";
import type { CopiedRows } from "../../sheet/keep/copiedRows";
import type { RawGrid } from "../../tables/cells/raw";
import type { MarkedSheet } from "../../sheet/keep/sheetMarks";
import type { FoundState } from "../../sheet/keep/readState";
import type { WorkbookState } from "../../sheet/keep/workbookState";

/** A workbook as read: plain values only. */
export interface WorkbookContents {
  readonly state: WorkbookState;
  readonly stateParts: StateParts;
  readonly isReadOnly: boolean;
  /** No sheet can be added, renamed or moved. */
  readonly isStructureProtected: boolean;
  readonly sheets: readonly SheetContents[];
  /** What stands on sheets whose first making broke off. */
  readonly halfMade: readonly HalfMade[];
  readonly tables: readonly TableContents[];
}

/** Where the state stands in the file. */
export interface StateParts {
  /** Of all XML parts of its namespace; they hold until the workbook is saved at most. */
  readonly ids: readonly string[];
  readonly condition: FoundState["condition"] | "missing" | "rebuilt";
  /** Whether what stands there is the state as it was read; else it is saved even where nothing else is written. */
  readonly isCurrent: boolean;
}

export interface HalfMade {
  readonly sheetId: string;
  /** Formulas from A1. */
  readonly grid: RawGrid;
}

export interface SheetContents extends MarkedSheet {
  readonly isProtected: boolean;
  /** A filter, its own or a table's, may hide rows: what is written over several rows lands in others. */
  readonly isFiltered: boolean;
  /** The rectangle that holds all its values; undefined for an empty sheet. */
  readonly used: Rectangle | undefined;
  /** What formula and value of a cell took when the table on it was read; undefined for sheets without one of ours. */
  readonly bytesPerCell?: number;
}

export interface TableContents {
  readonly name: string;
  readonly sheetId: string;
  /** The table's header and body on its sheet, without its totals. */
  readonly place: Rectangle;
  /** Header row first. */
  readonly formulas: RawGrid;
  /** What the cells mean: a number that a figure's cell shows as a date is that date, a copied row has no key. */
  readonly values: RawGrid;
  readonly copies: CopiedRows;
  /** A filter on its sheet may hide rows of it. */
  readonly isFiltered: boolean;
}
