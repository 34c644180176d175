import { colorArgument, numberArgument, oneOf } from "../arguments";
import type { Rect } from "../data/address";
import type { CellStyle, StyleKey } from "../data/cellStyle";
import type { SheetData } from "../data/sheetData";
import { defaultColumnWidth, defaultRowHeight } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import { invalidArgument } from "../hostError";
import { OfficeObject } from "../officeObject";
import { autofitColumns, autofitRows } from "./autofit";
import { RangeBorders } from "./rangeBorders";
import { resizeLines, sharedSize } from "./lineSizes";
import { patchStyle, sharedLook } from "./patchStyle";
import { StyleObject, type StyleMember } from "./styleObject";

const font: Record<string, StyleMember> = {
  name: { key: "fontName" },
  size: { key: "fontSize", read: (value) => numberArgument(value, "size") },
  bold: { key: "bold" },
  italic: { key: "italic" },
  strikethrough: { key: "strikethrough" },
  superscript: { key: "superscript" },
  subscript: { key: "subscript" },
  underline: {
    key: "underline",
    read: (value) =>
      oneOf(
        value,
        ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"],
        "underline",
      ),
  },
  color: { key: "fontColor", read: (value) => colorArgument(value, "color") },
};

const fill: Record<string, StyleMember> = {
  color: { key: "fill", read: (value) => colorArgument(value, "color") },
};

const protection: Record<string, StyleMember> = {
  locked: { key: "locked" },
  formulaHidden: { key: "formulaHidden" },
};

const horizontal = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

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
    const indent = numberArgument(value, "indentLevel");
    if (indent < 0 || indent > 250) throw invalidArgument("indentLevel goes from 0 to 250.");
    set(this.sheet, this.rect, "indent", indent);
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
    const orders = ["Context", "LeftToRight", "RightToLeft"] as const;
    set(this.sheet, this.rect, "readingOrder", oneOf(value, orders, "readingOrder"));
  }

  /** Points; null where columns differ. */
  get columnWidth(): unknown {
    const { sheet, rect } = this;
    return sharedSize(rect.column, rect.columns, (index) => sheet.columnWidth(index));
  }

  set columnWidth(value: unknown) {
    const width = numberArgument(value, "columnWidth");
    if (width < 0 || width > 1342) throw invalidArgument("columnWidth goes from 0 to 1342 points.");
    guardSheet(this.sheet, "allowFormatColumns");
    resizeLines(this.sheet, this.sheet.columns, this.rect.column, this.rect.columns, width);
  }

  /** Points; null where rows differ. */
  get rowHeight(): unknown {
    const { sheet, rect } = this;
    return sharedSize(rect.row, rect.rows, (index) => sheet.rowHeight(index));
  }

  set rowHeight(value: unknown) {
    const height = numberArgument(value, "rowHeight");
    if (height < 0 || height > 409.5)
      throw invalidArgument("rowHeight goes from 0 to 409.5 points.");
    guardSheet(this.sheet, "allowFormatRows");
    resizeLines(this.sheet, this.sheet.rows, this.rect.row, this.rect.rows, height);
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
