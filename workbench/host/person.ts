import { intersection, parseRect, type Rect } from "../model/data/address";
import type { Behaviours } from "../model/data/behaviours";
import { toOffice, type NumberCard } from "../model/data/cell";
import { clearContents, enterMatrix } from "../model/data/contents";
import type { SheetData } from "../model/data/sheetData";
import { deleteCells, insertCells } from "../model/data/moves/shift";
import { checkSheetName, guardContent } from "../model/data/sheetRules";
import { addSheet } from "../model/book/worksheets";
import { Worksheet } from "../model/book/worksheet";
import { findTable } from "../model/data/tableData";
import { growTables } from "../model/tables/growTables";
import { displayText } from "../model/displayText";
import { noteEdit } from "../model/range/rangeContents";
import type { Host } from "./host";

/** What a cell shows to somebody who looks at it. */
export interface SeenCell {
  readonly value: string | number | boolean;
  readonly text: string;
  readonly formula: string | undefined;
  /** Hover text of an error. */
  readonly message: string | undefined;
  /** What a click on the icon of a number shows. */
  readonly card: NumberCard | undefined;
}

/** What somebody at the keyboard does: each deed fires events with source Local. */
export class Person {
  constructor(private readonly host: Host) {}

  /** Types into a cell, or the same into every cell of a range; `""` deletes. */
  typeInto(sheet: string, address: string, value: string | number | boolean): Promise<void> {
    return this.does(sheet, address, (on, rect) => {
      guardContent(on, rect);
      const before = toOffice(on.cell(rect.row, rect.column)?.value);
      if (value === "") clearContents(on, rect);
      else enterMatrix(on, rect, () => value);
      growTables(on, rect);
      noteEdit(on, rect, before);
    });
  }

  /** Chooses from the list of a cell, which stays selected. */
  async choose(sheet: string, address: string, value: string): Promise<void> {
    await this.select(sheet, address);
    await this.does(sheet, address, (on, rect) => {
      guardContent(on, rect);
      const before = toOffice(on.cell(rect.row, rect.column)?.value);
      this.silently("listChoice", () => {
        enterMatrix(on, rect, () => value);
        noteEdit(on, rect, before);
      });
    });
  }

  /** Drags the first cell of a range down over the others; hidden rows are passed over, and the range is selected. */
  async fillDown(sheet: string, address: string): Promise<void> {
    await this.does(sheet, address, (on, rect) => {
      guardContent(on, rect);
      const dragged = on.cell(rect.row, rect.column);
      const content = dragged?.formula ?? toOffice(dragged?.value);
      const rows = Array.from({ length: rect.rows - 1 }, (_, index) => rect.row + 1 + index);
      const visible = rows.filter((row) => on.rows.get(row)?.hidden !== true);
      const isFiltered = on.tables.some(
        (table) => table.isFiltered === true && intersection(table.rect, rect),
      );
      const fill = (): void => {
        for (const row of visible) {
          const cell = { ...rect, row, rows: 1 };
          enterMatrix(on, cell, () => content);
          noteEdit(on, cell, undefined);
        }
      };
      if (isFiltered) this.silently("filteredFill", fill);
      else fill();
    });
    await this.select(sheet, address);
  }

  insertRows(sheet: string, address: string): Promise<void> {
    return this.does(sheet, address, (on, rect) => {
      insertCells(on, rect, "Down");
    });
  }

  deleteRows(sheet: string, address: string): Promise<void> {
    return this.does(sheet, address, (on, rect) => {
      deleteCells(on, rect, "Up");
    });
  }

  select(sheet: string, address: string): Promise<void> {
    return this.does(sheet, address, (on, rect) => {
      this.host.book.selection = { sheet: on, rect };
      this.host.book.changed({ kind: "selected", sheet: on, rect });
    });
  }

  activate(sheet: string): Promise<void> {
    return this.does(sheet, "A1", (on) => {
      new Worksheet(on).activate();
    });
  }

  addSheet(name: string): Promise<void> {
    return this.host.enqueue(() => {
      addSheet(this.host.book, name);
    });
  }

  renameSheet(sheet: string, name: string): Promise<void> {
    return this.does(sheet, "A1", (on) => {
      checkSheetName(this.host.book, name, on);
      new Worksheet(on).name = name;
    });
  }

  deleteSheet(sheet: string): Promise<void> {
    return this.does(sheet, "A1", (on) => {
      new Worksheet(on).delete();
    });
  }

  protect(sheet: string, password?: string): Promise<void> {
    return this.does(sheet, "A1", (on) => {
      on.protection = { options: {}, password };
      this.host.book.changed({ kind: "protected", sheet: on });
    });
  }

  unprotect(sheet: string): Promise<void> {
    return this.does(sheet, "A1", (on) => {
      on.protection = undefined;
      this.host.book.changed({ kind: "protected", sheet: on });
    });
  }

  /** Chooses in a table's filter, so that some of its rows are hidden; or clears it. */
  filter(name: string, isFiltered: boolean): Promise<void> {
    return this.host.enqueue(() => {
      const table = findTable(this.host.book, name);
      if (!table) throw new Error(`There is no table ${name}.`);
      table.isFiltered = isFiltered || undefined;
    });
  }

  /** Takes a table away and leaves its cells. */
  unlistTable(name: string): Promise<void> {
    return this.host.enqueue(() => {
      for (const sheet of this.host.book.sheets) {
        sheet.tables = sheet.tables.filter((table) => table.name !== name);
        this.host.book.changed({ kind: "tables", sheet });
      }
    });
  }

  /** Presses a ribbon button and waits for its end. */
  press(functionName: string): Promise<void> {
    return this.host.ribbon.press(functionName);
  }

  see(sheet: string, address: string): SeenCell {
    const { on, rect } = this.place(sheet, address);
    const cell = on.cell(rect.row, rect.column);
    return {
      value: toOffice(cell?.value),
      text: displayText(cell ?? {}, on.formatAt(rect.row, rect.column)),
      formula: cell?.formula,
      message: cell?.message,
      card: cell?.card,
    };
  }

  /** Edits without an event, in a build where such an edit has none. */
  private silently(kind: Behaviours["silentEdits"][number], edit: () => void): void {
    const { book } = this.host;
    book.isSilent = book.behaviours.silentEdits.includes(kind);
    try {
      edit();
    } finally {
      book.isSilent = false;
    }
  }

  private does(
    sheet: string,
    address: string,
    deed: (on: SheetData, rect: Rect) => void,
  ): Promise<void> {
    return this.host.enqueue(async () => {
      const { on, rect } = this.place(sheet, address);
      this.host.book.author = "person";
      deed(on, rect);
      await this.host.calculation.run(false);
    });
  }

  private place(sheet: string, address: string): { on: SheetData; rect: Rect } {
    const on = this.host.book.findSheet(sheet);
    const rect = parseRect(address);
    if (!on || !rect) throw new Error(`There is no place ${sheet}!${address}.`);
    return { on, rect };
  }
}
