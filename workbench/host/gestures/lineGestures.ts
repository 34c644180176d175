import { maxColumns } from "../../model/data/address";
import { deleteCells, insertCells } from "../../model/data/moves/shift";
import { guardSheet } from "../../model/data/sheetRules";
import { CellGestures } from "./cellGestures";

/** What somebody does to rows and columns; `3:5` and `B:C` are whole ones, anything else only its own cells. */
export abstract class LineGestures extends CellGestures {
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

  insertColumns(sheet: string, address: string): Promise<void> {
    return this.does(sheet, address, (on, rect) => {
      insertCells(on, rect, "Right");
    });
  }

  deleteColumns(sheet: string, address: string): Promise<void> {
    return this.does(sheet, address, (on, rect) => {
      deleteCells(on, rect, "Left");
    });
  }

  hideRows(sheet: string, address: string, isHidden = true): Promise<void> {
    return this.does(sheet, address, (on, rect) => {
      guardSheet(on, "allowFormatRows");
      for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
        on.line(on.rows, row).hidden = isHidden;
      }
      const whole = { ...rect, column: 0, columns: maxColumns };
      on.book.changed({ kind: "rowsHidden", sheet: on, rect: whole, isHidden });
    });
  }

  hideColumns(sheet: string, address: string, isHidden = true): Promise<void> {
    return this.does(sheet, address, (on, rect) => {
      guardSheet(on, "allowFormatColumns");
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        on.line(on.columns, column).hidden = isHidden;
      }
      on.book.changed({ kind: "layout", sheet: on });
    });
  }
}
