import { parseRect, type Rect } from "../../model/data/address";
import { toOffice, type NumberCard } from "../../model/data/cell";
import type { SheetData } from "../../model/data/sheetData";
import { findTable, type TableData } from "../../model/data/tableData";
import { displayText } from "../../model/displayText";
import type { Host } from "../host";

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

/** Somebody who looks at the workbook and does one thing after the other, in between the add-in's requests. */
export abstract class Keyboard {
  constructor(protected readonly host: Host) {}

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

  /** A deed on cells, which Undo takes back. */
  protected does(
    sheet: string,
    address: string,
    deed: (on: SheetData, rect: Rect) => void,
  ): Promise<void> {
    return this.acts(() => {
      const { on, rect } = this.place(sheet, address);
      this.host.undo.step(() => {
        deed(on, rect);
      });
    });
  }

  /** A deed on a table, which Undo takes back. */
  protected doesTo(name: string, deed: (table: TableData) => void): Promise<void> {
    return this.acts(() => {
      const table = findTable(this.host.book, name);
      if (!table) throw new Error(`There is no table ${name}.`);
      this.host.undo.step(() => {
        deed(table);
      });
    });
  }

  /** Anything else: Undo knows nothing of it. */
  protected acts(deed: () => void): Promise<void> {
    return this.host.enqueue(async () => {
      this.host.book.author = "person";
      deed();
      await this.host.calculation.run(false);
    });
  }

  protected sheet(name: string): SheetData {
    const sheet = this.host.book.findSheet(name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }

  protected place(sheet: string, address: string): { on: SheetData; rect: Rect } {
    const rect = parseRect(address);
    if (!rect) throw new Error(`There is no place ${sheet}!${address}.`);
    return { on: this.sheet(sheet), rect };
  }
}
