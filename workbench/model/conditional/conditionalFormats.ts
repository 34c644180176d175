import { oneOf, textArgument } from "../arguments";
import { intersection, isSameRect, type Rect } from "../data/address";
import type { ConditionalFormatData } from "../data/conditionalFormatData";
import type { SheetData } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import { invalidArgument, itemNotFound } from "../hostError";
import { OfficeCollection, type OfficeObject } from "../officeObject";
import { conditionalFormat } from "./conditionalFormat";

const types = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

/** The conditional formats that touch a range. */
export class ConditionalFormats extends OfficeCollection<OfficeObject> {
  readonly #sheet: SheetData;
  readonly #rect: Rect;

  constructor(sheet: SheetData, rect: Rect) {
    super("ConditionalFormatCollection");
    this.#sheet = sheet;
    this.#rect = rect;
  }

  get items(): readonly OfficeObject[] {
    return this.#touching().map((data) => conditionalFormat(this.#sheet, data));
  }

  getCount(): unknown {
    return this.#touching().length;
  }

  getItem(id: unknown): OfficeObject {
    const key = textArgument(id, "id");
    const data = this.#touching().find((one) => one.id === key);
    if (!data) throw itemNotFound(key);
    return conditionalFormat(this.#sheet, data);
  }

  getItemAt(index: unknown): OfficeObject {
    const data = this.#touching()[Number(index)];
    if (!data) throw invalidArgument(`There is no conditional format ${String(index)}.`);
    return conditionalFormat(this.#sheet, data);
  }

  add(type: unknown): OfficeObject {
    guardSheet(this.#sheet, "allowFormatCells");
    const data: ConditionalFormatData = {
      id: this.#sheet.book.newId(),
      type: oneOf(type, types, "type"),
      rect: this.#rect,
      settings: new Map(),
    };
    // The newest rule comes first, as in Excel.
    this.#sheet.conditionalFormats.unshift(data);
    this.#sheet.book.changed({ kind: "format", sheet: this.#sheet, rect: this.#rect });
    return conditionalFormat(this.#sheet, data);
  }

  clearAll(): void {
    guardSheet(this.#sheet, "allowFormatCells");
    const touching = new Set(this.#touching());
    this.#sheet.conditionalFormats = this.#sheet.conditionalFormats.filter(
      (one) => !touching.has(one),
    );
    this.#sheet.book.changed({ kind: "format", sheet: this.#sheet, rect: this.#rect });
  }

  #touching(): ConditionalFormatData[] {
    return this.#sheet.conditionalFormats.filter(
      ({ rect }) => isSameRect(rect, this.#rect) || intersection(rect, this.#rect),
    );
  }
}
