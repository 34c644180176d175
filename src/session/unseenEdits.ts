import type { Raw, RawGrid } from "../tables/cells/raw";

/** Cells of a sheet that a person selected, as Excel tells of them: `M5:M7`. */
export interface Selection {
  readonly sheetId: string;
  readonly address: string;
}

/** A table as it was last read. */
export interface SeenTable {
  readonly name: string;
  readonly sheetId: string;
  /** The whole table with its header row, on its sheet. */
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly formulas: RawGrid;
}

interface WrittenCell {
  readonly row: number;
  readonly column: string;
  /** Undefined leaves what stands there. */
  readonly value?: Raw | undefined;
}

/**
 * Where somebody may have edited without Excel telling (a choice from a cell's list on the web, a fill over filtered
 * rows): in what was selected, since such an edit leaves its cells selected.
 */
export class UnseenEdits {
  private selected: Selection | undefined;
  private left: Selection[] = [];
  private tables: readonly SeenTable[] = [];
  /** Nobody knows what was selected when the workbook was opened, or an edit could not be followed. */
  private isLost = true;

  /** The tables as they have just been read: edits before are followed. */
  saw(tables: readonly SeenTable[]): void {
    this.tables = tables;
  }

  /** Cells that were written in answer, their rows below the header from 0. */
  wrote(name: string, cells: readonly WrittenCell[]): void {
    this.tables = this.tables.map((table) =>
      table.name === name ? { ...table, formulas: withCells(table.formulas, cells) } : table,
    );
  }

  get seen(): readonly SeenTable[] {
    return this.tables;
  }

  /** Another selection: what was selected before is to be looked at. */
  moved(to: Selection): void {
    if (this.selected && this.isOnLedger(this.selected)) this.left.push(this.selected);
    this.selected = to;
  }

  /** What is selected now is to be looked at, too: whoever looks at the pane may have edited before. */
  halted(): void {
    if (this.selected && this.isOnLedger(this.selected)) this.left.push(this.selected);
  }

  /** An edit was told of that could not be followed: everything is to be looked at again. */
  lose(): void {
    this.isLost = true;
  }

  get isWaiting(): boolean {
    return this.isLost || this.left.length > 0;
  }

  /** What is to be looked at, handed out once: some places, or everything. */
  take(): readonly Selection[] | "everything" {
    const places = this.left;
    const isLost = this.isLost;
    this.left = [];
    this.isLost = false;
    return isLost ? "everything" : places;
  }

  /** What could not be looked at while a cell is edited. */
  giveBack(taken: readonly Selection[] | "everything"): void {
    if (taken === "everything") this.isLost = true;
    else this.left = [...taken, ...this.left];
  }

  private isOnLedger({ sheetId }: Selection): boolean {
    return this.tables.some((table) => table.sheetId === sheetId);
  }
}

function withCells(formulas: RawGrid, cells: readonly WrittenCell[]): RawGrid {
  const header = (formulas[0] ?? []).map(String);
  const grid = formulas.map((line) => [...line]);
  for (const { row, column, value } of cells) {
    const line = grid[row + 1];
    if (line && value !== undefined) line[header.indexOf(column)] = value;
  }
  return grid;
}
