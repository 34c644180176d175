import { textArgument } from "../arguments";
import type { SheetData } from "../data/sheetData";
import { itemNotFound } from "../hostError";
import { Bag, OfficeCollection, type OfficeObject } from "../officeObject";

/** Texts that a sheet carries unseen. */
export class CustomProperties extends OfficeCollection<OfficeObject> {
  constructor(readonly sheet: SheetData) {
    super("WorksheetCustomPropertyCollection");
  }

  get items(): readonly OfficeObject[] {
    return [...this.sheet.customProperties.keys()].map((key) => property(this.sheet, key));
  }

  getCount(): unknown {
    return this.sheet.customProperties.size;
  }

  getItem(key: unknown): OfficeObject {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound(`the property ${String(key)}`);
    return item;
  }

  getItemOrNullObject(key: unknown): OfficeObject | null {
    const name = textArgument(key, "key");
    return this.sheet.customProperties.has(name) ? property(this.sheet, name) : null;
  }

  add(key: unknown, value: unknown): OfficeObject {
    this.sheet.book.guard();
    const name = textArgument(key, "key");
    this.sheet.customProperties.set(name, textArgument(value, "value"));
    this.sheet.book.changed({ kind: "layout", sheet: this.sheet });
    return property(this.sheet, name);
  }
}

function property(sheet: SheetData, key: string): OfficeObject {
  const spec = {
    values: {
      key: { get: () => key },
      value: {
        get: () => sheet.customProperties.get(key) ?? "",
        set: (value: unknown) => sheet.customProperties.set(key, textArgument(value, "value")),
      },
    },
    methods: { delete: () => sheet.customProperties.delete(key) },
  };
  return new Bag("WorksheetCustomProperty", spec, new Map(), "", undefined, { _Id: key });
}
