import type { Behaviours } from "../../model/data/behaviours";
import { intersection, type Rect } from "../../model/data/address";
import { toOffice } from "../../model/data/cell";
import { enterMatrix } from "../../model/data/contents";
import { guardContent } from "../../model/data/sheetRules";
import type { SheetData } from "../../model/data/sheetData";
import { noteEdit } from "../../model/range/rangeContents";
import { TableGestures } from "./tableGestures";

/** What somebody does of which some builds tell nobody; its cells stay selected. */
export abstract class SilentGestures extends TableGestures {
  select(sheet: string, address: string): Promise<void> {
    return this.acts(() => {
      const { on, rect } = this.place(sheet, address);
      this.selectOn(on, rect);
    });
  }

  /** Selects a cell and chooses from its list. */
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

  /** Drags the first cell of a range down over the others; rows that are hidden are passed over. */
  async fillDown(sheet: string, address: string): Promise<void> {
    await this.does(sheet, address, (on, rect) => {
      const rows = Array.from({ length: rect.rows - 1 }, (_, index) => rect.row + 1 + index);
      const visible = rows.filter((row) => on.rows.get(row)?.hidden !== true);
      const dragged = on.cell(rect.row, rect.column);
      const content = dragged?.formula ?? toOffice(dragged?.value);
      const fill = (): void => {
        for (const row of visible) {
          const cell = { ...rect, row, rows: 1 };
          guardContent(on, cell);
          enterMatrix(on, cell, () => content);
          noteEdit(on, cell, undefined);
        }
      };
      const isFiltered = on.tables.some(
        (table) => table.isFiltered === true && intersection(table.rect, rect),
      );
      if (isFiltered) this.silently("filteredFill", fill);
      else fill();
    });
    await this.select(sheet, address);
  }

  private selectOn(sheet: SheetData, rect: Rect): void {
    this.host.book.selection = { sheet, rect };
    this.host.book.changed({ kind: "selected", sheet, rect });
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
}
