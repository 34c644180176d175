import { textArgument, wholeArgument } from "../arguments";
import { parseRect, splitReference, type Rect } from "../data/address";
import type { SheetData } from "../data/sheetData";
import { invalidArgument } from "../hostError";
import { OfficeObject } from "../officeObject";
import { Range } from "../range/range";
import { RangeGeometry } from "../range/rangeGeometry";

export class FreezePanes extends OfficeObject {
  constructor(readonly sheet: SheetData) {
    super("WorksheetFreezePanes");
  }

  freezeRows(count: unknown): void {
    freeze(this.sheet, wholeArgument(count ?? 1, "count"), 0);
  }

  freezeColumns(count: unknown): void {
    freeze(this.sheet, 0, wholeArgument(count ?? 1, "count"));
  }

  freezeAt(range: unknown): void {
    const rect = rectOf(range);
    freeze(this.sheet, rect.row + rect.rows, rect.column + rect.columns);
  }

  unfreeze(): void {
    freeze(this.sheet, 0, 0);
  }

  getLocation(): OfficeObject {
    const location = this.getLocationOrNullObject();
    if (!location) throw invalidArgument("Nothing is frozen.");
    return location;
  }

  getLocationOrNullObject(): OfficeObject | null {
    const frozen = this.sheet.freeze;
    if (!frozen) return null;
    const rows = frozen.rows || 1_048_576;
    const columns = frozen.columns || 16_384;
    return new Range(this.sheet, { row: 0, column: 0, rows, columns });
  }
}

function freeze(sheet: SheetData, rows: number, columns: number): void {
  sheet.book.guard();
  sheet.freeze = rows === 0 && columns === 0 ? undefined : { rows, columns };
  sheet.book.changed({ kind: "layout", sheet });
}

function rectOf(range: unknown): Rect {
  if (range instanceof RangeGeometry) return range.rect;
  const rect = parseRect(splitReference(textArgument(range, "frozenRange")).address);
  if (!rect) throw invalidArgument(`There is no range ${String(range)}.`);
  return rect;
}
