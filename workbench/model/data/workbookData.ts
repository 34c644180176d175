import { HostError } from "../hostError";
import type { Rect } from "./address";
import { realistic, type Behaviours } from "./behaviours";
import { StyleTable } from "./cellStyle";
import { SheetData } from "./sheetData";

/** What happened to the workbook; events, calculation and counts are made from it. */
export type Change =
  | {
      readonly kind: "cells";
      readonly sheet: SheetData;
      readonly rect: Rect;
      readonly changeType: ChangeType;
      readonly before?: unknown;
      readonly after?: unknown;
    }
  /** Contents that changed without an event of their own. */
  | {
      readonly kind: "recalculate";
      readonly sheet: SheetData;
      readonly rect: Rect;
      /** Those cells and what reads them; everything that follows where undefined. */
      readonly reach?: "direct" | undefined;
    }
  | { readonly kind: "format" | "sorted"; readonly sheet: SheetData; readonly rect: Rect }
  | {
      readonly kind: "rowsHidden";
      readonly sheet: SheetData;
      readonly rect: Rect;
      readonly isHidden: boolean;
    }
  | { readonly kind: "sheetAdded" | "sheetDeleted"; readonly sheet: SheetData }
  | { readonly kind: "activated" | "deactivated"; readonly sheet: SheetData }
  | { readonly kind: "sheetRenamed"; readonly sheet: SheetData; readonly before: string }
  | { readonly kind: "selected"; readonly sheet: SheetData; readonly rect: Rect }
  | { readonly kind: "protected"; readonly sheet: SheetData }
  | { readonly kind: "calculated"; readonly sheet: SheetData; readonly rect: Rect }
  | {
      readonly kind: "tableAdded" | "tableDeleted";
      readonly sheet: SheetData;
      readonly table: { id: string; name: string };
    }
  /** Tables, names or anything else that formulas resolve against. */
  | { readonly kind: "tables" | "names"; readonly sheet?: SheetData }
  | { readonly kind: "layout"; readonly sheet: SheetData };

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export interface NameData {
  name: string;
  formula: string;
  scope: SheetData | undefined;
  visible: boolean;
  comment: string;
}

/** A rectangle that office.js still refers to; it moves when cells are inserted or deleted. */
export interface TrackedPlace {
  readonly sheet: SheetData;
  rect: Rect;
}

/** A workbook as plain data, the one truth behind office.js, the calculation and the snapshot. */
export class WorkbookData {
  readonly sheets: SheetData[] = [];
  readonly styles = new StyleTable();
  names: NameData[] = [];
  readonly settings = new Map<string, unknown>();
  customXml: { readonly id: string; xml: string }[] = [];
  /** Author, title and the like. */
  readonly properties = new Map<string, unknown>();
  name = "工作簿1.xlsx";
  isReadOnly = false;
  isDirty = false;
  isStructureProtected = false;
  calculationMode = "Automatic";
  enableEvents = true;
  /** What is edited now is an edit that Excel tells nobody of. */
  isSilent = false;
  /** Deeds after which Excel's user can no longer undo. */
  readonly undoCleared: string[] = [];
  tableCount = 0;
  selection: { sheet: SheetData; rect: Rect };
  /** Which Excel it is open in. */
  behaviours: Behaviours = realistic;
  /** Who changes the workbook at the moment. */
  author: "add-in" | "person" | "remote" = "add-in";
  /** Year that dates typed without one belong to. */
  year = new Date().getFullYear();
  readonly tracked = new Set<TrackedPlace>();
  /** Asks the calculation to work cells out anew, custom functions too. */
  recalculate: (sheet: SheetData, rect: Rect, reach?: "direct") => void = () => undefined;
  /** Ids given so far; a saved workbook keeps it. */
  idCount = 0;
  private readonly listeners: ((change: Change) => void)[] = [];

  constructor(firstSheet = "Sheet1") {
    const sheet = new SheetData(this, this.newId(), firstSheet);
    this.sheets.push(sheet);
    this.selection = { sheet, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  get activeSheet(): SheetData {
    return this.selection.sheet;
  }

  /** Ids are never used twice: office.js keeps handlers by them. */
  newId(): string {
    this.idCount += 1;
    return `{00000000-0001-0000-0000-${this.idCount.toString(16).toUpperCase().padStart(12, "0")}}`;
  }

  onChange(listener: (change: Change) => void): void {
    this.listeners.push(listener);
  }

  changed(change: Change): void {
    if (change.kind !== "calculated" && change.kind !== "selected") this.isDirty = true;
    for (const listener of this.listeners) listener(change);
  }

  trackedRects(sheet: SheetData): TrackedPlace[] {
    return [...this.tracked].filter((one) => one.sheet === sheet);
  }

  /** Refuses any write to a workbook that is open for reading only. */
  guard(): void {
    if (this.isReadOnly) {
      throw new HostError("AccessDenied", "The workbook is open for reading only.");
    }
  }

  guardStructure(): void {
    this.guard();
    if (this.isStructureProtected) {
      throw new HostError("AccessDenied", "The structure of the workbook is protected.");
    }
  }

  findSheet(key: string): SheetData | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted,
    );
  }
}
