import { flagArgument, textArgument, wholeArgument } from "../arguments";
import {
  bounding,
  intersection,
  isInside,
  maxColumns,
  maxRows,
  parseRect,
  splitReference,
  type Rect,
} from "../data/address";
import type { SheetData } from "../data/sheetData";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import { OfficeObject } from "../officeObject";

type RangeMaker = (sheet: SheetData, rect: Rect) => RangeGeometry;

/** The members of a range that lead to other ranges. */
export abstract class RangeGeometry extends OfficeObject {
  constructor(
    readonly sheet: SheetData,
    public rect: Rect,
    readonly make: RangeMaker,
  ) {
    super("Range");
    if (!isInside(rect)) throw invalidArgument("The range lies outside the sheet.");
  }

  getCell(row: unknown, column: unknown): OfficeObject {
    const place = { row: this.rect.row + Number(row), column: this.rect.column + Number(column) };
    return this.make(this.sheet, { ...place, rows: 1, columns: 1 });
  }

  getRow(row: unknown): OfficeObject {
    const index = wholeArgument(row, "row");
    if (index >= this.rect.rows) throw invalidArgument("The row lies outside the range.");
    return this.make(this.sheet, { ...this.rect, row: this.rect.row + index, rows: 1 });
  }

  getColumn(column: unknown): OfficeObject {
    const index = wholeArgument(column, "column");
    if (index >= this.rect.columns) throw invalidArgument("The column lies outside the range.");
    return this.make(this.sheet, { ...this.rect, column: this.rect.column + index, columns: 1 });
  }

  getLastCell(): OfficeObject {
    return this.getCell(this.rect.rows - 1, this.rect.columns - 1);
  }

  getLastRow(): OfficeObject {
    return this.getRow(this.rect.rows - 1);
  }

  getLastColumn(): OfficeObject {
    return this.getColumn(this.rect.columns - 1);
  }

  getEntireRow(): OfficeObject {
    return this.make(this.sheet, { ...this.rect, column: 0, columns: maxColumns });
  }

  getEntireColumn(): OfficeObject {
    return this.make(this.sheet, { ...this.rect, row: 0, rows: maxRows });
  }

  getOffsetRange(rows: unknown, columns: unknown): OfficeObject {
    const { rect } = this;
    return this.make(this.sheet, {
      ...rect,
      row: rect.row + Number(rows),
      column: rect.column + Number(columns),
    });
  }

  getResizedRange(rows: unknown, columns: unknown): OfficeObject {
    const { rect } = this;
    return this.make(this.sheet, {
      ...rect,
      rows: rect.rows + Number(rows),
      columns: rect.columns + Number(columns),
    });
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): OfficeObject {
    return this.make(this.sheet, {
      ...this.rect,
      rows: wholeArgument(rows, "numRows", 1),
      columns: wholeArgument(columns, "numColumns", 1),
    });
  }

  getRowsAbove(count: unknown): OfficeObject {
    const rows = wholeArgument(count ?? 1, "count", 1);
    return this.make(this.sheet, { ...this.rect, row: this.rect.row - rows, rows });
  }

  getRowsBelow(count: unknown): OfficeObject {
    const rows = wholeArgument(count ?? 1, "count", 1);
    return this.make(this.sheet, { ...this.rect, row: this.rect.row + this.rect.rows, rows });
  }

  getColumnsBefore(count: unknown): OfficeObject {
    const columns = wholeArgument(count ?? 1, "count", 1);
    return this.make(this.sheet, { ...this.rect, column: this.rect.column - columns, columns });
  }

  getColumnsAfter(count: unknown): OfficeObject {
    const columns = wholeArgument(count ?? 1, "count", 1);
    const column = this.rect.column + this.rect.columns;
    return this.make(this.sheet, { ...this.rect, column, columns });
  }

  getBoundingRect(other: unknown): OfficeObject {
    return this.make(this.sheet, bounding(this.rect, otherRect(this, other)));
  }

  getIntersection(other: unknown): OfficeObject {
    const common = intersection(this.rect, otherRect(this, other));
    if (!common) throw itemNotFound("the ranges have no cell in common");
    return this.make(this.sheet, common);
  }

  getIntersectionOrNullObject(other: unknown): OfficeObject | null {
    const common = intersection(this.rect, otherRect(this, other));
    return common ? this.make(this.sheet, common) : null;
  }

  getUsedRange(valuesOnly: unknown): OfficeObject {
    const corner = { ...this.rect, rows: 1, columns: 1 };
    const used = this.sheet.usedRect(flagArgument(valuesOnly, false), this.rect);
    return this.make(this.sheet, used ?? corner);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): OfficeObject | null {
    const used = this.sheet.usedRect(flagArgument(valuesOnly, false), this.rect);
    return used ? this.make(this.sheet, used) : null;
  }

  getSurroundingRegion(): OfficeObject {
    let region = this.rect;
    for (;;) {
      const row = Math.max(0, region.row - 1);
      const column = Math.max(0, region.column - 1);
      const around = {
        row,
        column,
        rows: region.row + region.rows + 1 - row,
        columns: region.column + region.columns + 1 - column,
      };
      const used = this.sheet.usedRect(true, around);
      const next = used ? bounding(region, used) : region;
      if (next.rows === region.rows && next.columns === region.columns) break;
      region = next;
    }
    return this.make(this.sheet, region);
  }

  getMergedAreasOrNullObject(): OfficeObject | null {
    const merge = this.sheet.merges.find((one) => intersection(one, this.rect));
    return merge ? this.make(this.sheet, merge) : null;
  }

  getSpillingToRangeOrNullObject(): OfficeObject | null {
    const cell = this.sheet.cell(this.rect.row, this.rect.column);
    return cell?.spill ? this.make(this.sheet, { ...this.rect, ...cell.spill }) : null;
  }

  getSpillingToRange(): OfficeObject {
    const range = this.getSpillingToRangeOrNullObject();
    if (!range) throw itemNotFound("the cell does not spill");
    return range;
  }
}

function otherRect(range: RangeGeometry, other: unknown): Rect {
  if (other instanceof RangeGeometry) {
    if (other.sheet !== range.sheet) throw invalidArgument("The ranges are on different sheets.");
    return other.rect;
  }
  const rect = parseRect(splitReference(textArgument(other, "range")).address);
  if (!rect) throw new HostError("InvalidArgument", `There is no range ${String(other)}.`);
  return rect;
}
