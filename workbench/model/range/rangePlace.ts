import { maxColumns, maxRows, quoteSheetName, rectAddress } from "../data/address";
import { guardSheet } from "../data/sheetRules";
import { RangeContents } from "./rangeContents";

/** The members of a range that tell where it is and whether it is hidden. */
export abstract class RangePlace extends RangeContents {
  get address(): unknown {
    return `${quoteSheetName(this.sheet.name)}!${rectAddress(this.rect)}`;
  }

  get addressLocal(): unknown {
    return this.address;
  }

  get rowIndex(): unknown {
    return this.rect.row;
  }

  get columnIndex(): unknown {
    return this.rect.column;
  }

  get rowCount(): unknown {
    return this.rect.rows;
  }

  get columnCount(): unknown {
    return this.rect.columns;
  }

  /** Excel answers -1 where the count does not fit 32 bits. */
  get cellCount(): unknown {
    const count = this.rect.rows * this.rect.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): unknown {
    return this.rect.rows === maxRows;
  }

  get isEntireRow(): unknown {
    return this.rect.columns === maxColumns;
  }

  get hidden(): unknown {
    return this.rowHidden === true || this.columnHidden === true;
  }

  get rowHidden(): unknown {
    const { hidden, filtered } = this.sheet.rows.get(this.rect.row) ?? {};
    return hidden === true || filtered === true;
  }

  set rowHidden(value: unknown) {
    guardSheet(this.sheet, "allowFormatRows");
    const { row, rows } = this.rect;
    for (let index = row; index < row + rows; index += 1) {
      this.sheet.line(this.sheet.rows, index).hidden = value === true;
    }
  }

  get columnHidden(): unknown {
    return this.sheet.columns.get(this.rect.column)?.hidden ?? false;
  }

  set columnHidden(value: unknown) {
    guardSheet(this.sheet, "allowFormatColumns");
    const { column, columns } = this.rect;
    for (let index = column; index < column + columns; index += 1) {
      this.sheet.line(this.sheet.columns, index).hidden = value === true;
    }
  }
}
