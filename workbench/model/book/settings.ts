import { textArgument } from "../arguments";
import type { WorkbookData } from "../data/workbookData";
import { itemNotFound } from "../hostError";
import { Bag, OfficeCollection, type OfficeObject } from "../officeObject";

/** `workbook.settings`: JSON values by key, kept in the file. */
export class Settings extends OfficeCollection<OfficeObject> {
  constructor(readonly book: WorkbookData) {
    super("SettingCollection");
  }

  get items(): readonly OfficeObject[] {
    return [...this.book.settings.keys()].map((key) => setting(this.book, key));
  }

  getCount(): unknown {
    return this.book.settings.size;
  }

  getItem(key: unknown): OfficeObject {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound(`the setting ${String(key)}`);
    return item;
  }

  getItemOrNullObject(key: unknown): OfficeObject | null {
    const name = textArgument(key, "key");
    return this.book.settings.has(name) ? setting(this.book, name) : null;
  }

  add(key: unknown, value: unknown): OfficeObject {
    this.book.guard();
    const name = textArgument(key, "key");
    this.book.settings.set(name, value);
    this.book.isDirty = true;
    return setting(this.book, name);
  }
}

function setting(book: WorkbookData, key: string): OfficeObject {
  const spec = {
    values: {
      key: { get: () => key },
      value: {
        get: () => book.settings.get(key) ?? null,
        set: (value: unknown) => {
          book.guard();
          book.settings.set(key, value);
        },
      },
    },
    methods: {
      delete: () => {
        book.guard();
        book.settings.delete(key);
      },
    },
  };
  return new Bag("Setting", spec, new Map(), "", undefined, { _Id: key });
}
