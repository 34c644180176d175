import { toOffice } from "../../model/data/cell";
import { clearContents, enterMatrix } from "../../model/data/contents";
import { moveCells } from "../../model/data/moves/moveCells";
import { guardContent } from "../../model/data/sheetRules";
import { copyCells } from "../../model/range/copyCells";
import { Range } from "../../model/range/range";
import { noteEdit } from "../../model/range/rangeContents";
import { growTables } from "../../model/tables/growTables";
import { Keyboard } from "./keyboard";

/** What somebody does to contents: types, pastes, copies, cuts. */
export abstract class CellGestures extends Keyboard {
  /** Types into a cell, or the same into every cell of a range; `""` deletes. */
  typeInto(sheet: string, address: string, value: string | number | boolean): Promise<void> {
    return this.does(sheet, address, (on, rect) => {
      guardContent(on, rect);
      const before = toOffice(on.cell(rect.row, rect.column)?.value);
      if (value === "") clearContents(on, rect);
      else enterMatrix(on, rect, () => value);
      if (value !== "") growTables(on, rect);
      noteEdit(on, rect, before);
    });
  }

  /** Pastes lines of cells that come from elsewhere, from the first cell of `address` on. */
  paste(
    sheet: string,
    address: string,
    lines: readonly (readonly (string | number | boolean)[])[],
  ): Promise<void> {
    return this.does(sheet, address, (on, first) => {
      const columns = Math.max(...lines.map(({ length }) => length));
      const rect = { ...first, rows: lines.length, columns };
      guardContent(on, rect);
      enterMatrix(on, rect, (row, column) => lines[row]?.[column] ?? "");
      growTables(on, rect);
      noteEdit(on, rect, undefined);
    });
  }

  /** Copies cells and pastes them from the first cell of `to` on; a larger `to` is filled with them. */
  copy(sheet: string, address: string, to: string, toSheet = sheet): Promise<void> {
    return this.does(sheet, address, (on, rect) => {
      const target = this.place(toSheet, to);
      const place = copyCells(new Range(target.on, target.rect), new Range(on, rect), "All");
      growTables(target.on, place);
    });
  }

  /** Cuts cells and pastes them from the first cell of `to` on: whatever refers to them follows. */
  cut(sheet: string, address: string, to: string, toSheet = sheet): Promise<void> {
    return this.does(sheet, address, (on, rect) => {
      const target = this.place(toSheet, to);
      const place = { ...target.rect, rows: rect.rows, columns: rect.columns };
      moveCells({ sheet: on, rect }, { sheet: target.on, rect: place });
      growTables(target.on, place);
      noteEdit(on, rect, undefined);
      noteEdit(target.on, place, undefined);
    });
  }
}
