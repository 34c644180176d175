import { numberArgument, oneOf } from "../arguments";
import type { Rect } from "../data/address";
import type { CellStyle, StyleKey } from "../data/cellStyle";
import type { SheetData } from "../data/sheetData";
import { defaultColumnWidth, defaultRowHeight } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import { OfficeObject } from "../officeObject";
import { autofitColumns, autofitRows } from "./autofit";
import { RangeBorders } from "./rangeBorders";
import { resizeLines, setColumnWidth, setRowHeight, sharedSize } from "./lineSizes";
import { patchStyle, sharedLook } from "./patchStyle";
import {
  checkIndent,
  fill,
  font,
  horizontal,
  protection,
  readingOrders,
  vertical,
} from "./styleMembers";
import { StyleObject } from "./styleObject";

export class RangeFormat extends OfficeObject {
  constructor(
    private readonly sheet: SheetData,
    private readonly rect: Rect,
  ) {
    super("RangeFormat");
  }

  get font(): OfficeObject {
    return new StyleObject("RangeFont", this.sheet, this.rect, font);
  }

  get fill(): OfficeObject {
    const { sheet, rect } = this;
    const clear = (): void => {
      set(sheet, rect, "fill", undefined);
    };
    return new StyleObject("RangeFill", sheet, rect, fill, { clear });
  }

  get protection(): OfficeObject {
    return new StyleObject("FormatProtection", this.sheet, this.rect, protection);
  }

  get borders(): OfficeObject {
    return new RangeBorders(this.sheet, this.rect);
  }

  get horizontalAlignment(): unknown {
    return sharedLook(this.sheet, this.rect, "horizontal");
  }

  set horizontalAlignment(value: unknown) {
    set(this.sheet, this.rect, "horizontal", oneOf(value, horizontal, "horizontalAlignment"));
  }

  get verticalAlignment(): unknown {
    return sharedLook(this.sheet, this.rect, "vertical");
  }

  set verticalAlignment(value: unknown) {
    set(this.sheet, this.rect, "vertical", oneOf(value, vertical, "verticalAlignment"));
  }

  get wrapText(): unknown {
    return sharedLook(this.sheet, this.rect, "wrap");
  }

  set wrapText(value: unknown) {
    set(this.sheet, this.rect, "wrap", value === true);
  }

  get indentLevel(): unknown {
    return sharedLook(this.sheet, this.rect, "indent");
  }

  set indentLevel(value: unknown) {
    set(this.sheet, this.rect, "indent", checkIndent(value));
  }

  get shrinkToFit(): unknown {
    return sharedLook(this.sheet, this.rect, "shrinkToFit");
  }

  set shrinkToFit(value: unknown) {
    set(this.sheet, this.rect, "shrinkToFit", value === true);
  }

  get textOrientation(): unknown {
    return sharedLook(this.sheet, this.rect, "textOrientation");
  }

  set textOrientation(value: unknown) {
    set(this.sheet, this.rect, "textOrientation", numberArgument(value, "textOrientation"));
  }

  get readingOrder(): unknown {
    return sharedLook(this.sheet, this.rect, "readingOrder");
  }

  set readingOrder(value: unknown) {
    set(this.sheet, this.rect, "readingOrder", oneOf(value, readingOrders, "readingOrder"));
  }

  /** Points; null where columns differ. */
  get columnWidth(): unknown {
    const { sheet, rect } = this;
    return sharedSize(rect.column, rect.columns, (index) => sheet.columnWidth(index));
  }

  set columnWidth(value: unknown) {
    setColumnWidth(this.sheet, this.rect, value);
  }

  /** Points; null where rows differ. */
  get rowHeight(): unknown {
    const { sheet, rect } = this;
    return sharedSize(rect.row, rect.rows, (index) => sheet.rowHeight(index));
  }

  set rowHeight(value: unknown) {
    setRowHeight(this.sheet, this.rect, value);
  }

  get useStandardWidth(): unknown {
    return this.columnWidth === defaultColumnWidth;
  }

  set useStandardWidth(value: unknown) {
    const { sheet, rect } = this;
    if (value === true) resizeLines(sheet, sheet.columns, rect.column, rect.columns, undefined);
  }

  get useStandardHeight(): unknown {
    return this.rowHeight === defaultRowHeight;
  }

  set useStandardHeight(value: unknown) {
    const { sheet, rect } = this;
    if (value === true) resizeLines(sheet, sheet.rows, rect.row, rect.rows, undefined);
  }

  autofitColumns(): void {
    guardSheet(this.sheet, "allowFormatColumns");
    autofitColumns(this.sheet, this.rect);
  }

  autofitRows(): void {
    guardSheet(this.sheet, "allowFormatRows");
    autofitRows(this.sheet, this.rect);
  }
}

function set<Key extends StyleKey>(
  sheet: SheetData,
  rect: Rect,
  key: Key,
  value: CellStyle[Key] | undefined,
): void {
  guardSheet(sheet, "allowFormatCells");
  patchStyle(sheet, rect, (style) => ({ ...style, [key]: value }));
}
