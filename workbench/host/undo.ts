import { wholeSheet } from "../model/data/address";
import type { Change, WorkbookData } from "../model/data/workbookData";
import { copyBook, restoreBook, type BookCopy } from "../model/data/copyBook";

/** Excel keeps a hundred; a copy of the workbook each is dear. */
const mostSteps = 20;

interface Step {
  readonly before: BookCopy;
  readonly changes: readonly Change[];
}

/** What Ctrl+Z takes back, step by step. Only where a test asks for it: each step keeps a copy of the workbook. */
export class UndoHistory {
  private steps: Step[] = [];
  private open: { readonly before: BookCopy; readonly changes: Change[] } | undefined;
  isOn = false;

  constructor(private readonly book: WorkbookData) {
    book.onChange((change) => {
      if (change.kind !== "calculated") this.open?.changes.push(change);
    });
  }

  get length(): number {
    return this.steps.length;
  }

  /** A deed that Undo takes back as one step. */
  step(deed: () => void): void {
    this.begin();
    deed();
    this.end();
  }

  begin(): void {
    this.open = this.isOn ? { before: copyBook(this.book), changes: [] } : undefined;
  }

  /** Ends what `begin` began; a deed that changed nothing is no step. */
  end(): void {
    if (this.open && this.open.changes.some(({ kind }) => kind !== "selected")) {
      this.steps = [...this.steps, this.open].slice(-mostSteps);
    }
    this.open = undefined;
  }

  /** A request of the add-in: one step, or the end of all, as the build of Excel has it. */
  async request<T>(run: () => Promise<T>): Promise<T> {
    const { behaviours, undoCleared } = this.book;
    const cleared = undoCleared.length;
    this.begin();
    const answer = await run();
    const isWritten = this.open !== undefined && this.open.changes.length > 0;
    const isLast = undoCleared.length > cleared || behaviours.undoOfWrites === "clears";
    if (isWritten && isLast) this.clear();
    else this.end();
    return answer;
  }

  clear(): void {
    this.steps = [];
    this.open = undefined;
  }

  /** Takes the last step back and tells of it; false where there is none. */
  undo(): boolean {
    const step = this.steps.pop();
    if (!step) return false;
    restoreBook(this.book, step.before);
    for (const change of [...step.changes].reverse()) {
      const back = inverse(change);
      if (back && (!back.sheet || this.book.sheets.includes(back.sheet))) this.book.changed(back);
    }
    // Whatever moved meanwhile is read anew.
    for (const sheet of this.book.sheets) {
      this.book.changed({ kind: "tables", sheet });
      this.book.changed({ kind: "recalculate", sheet, rect: wholeSheet });
    }
    return true;
  }
}

const inverseTypes = {
  RangeEdited: "RangeEdited",
  RowInserted: "RowDeleted",
  RowDeleted: "RowInserted",
  ColumnInserted: "ColumnDeleted",
  ColumnDeleted: "ColumnInserted",
  CellInserted: "CellDeleted",
  CellDeleted: "CellInserted",
} as const;

function inverse(change: Change): Change | undefined {
  switch (change.kind) {
    case "cells":
      return {
        kind: "cells",
        sheet: change.sheet,
        rect: change.rect,
        changeType: inverseTypes[change.changeType],
      };
    case "sheetAdded":
      return { kind: "sheetDeleted", sheet: change.sheet };
    case "sheetDeleted":
      return { kind: "sheetAdded", sheet: change.sheet };
    case "rowsHidden":
      return { ...change, isHidden: !change.isHidden };
    case "sorted":
    case "format":
      return change;
    default:
      return undefined;
  }
}
