import { textArgument } from "../arguments";
import { parseRect, splitReference } from "../data/address";
import type { WorkbookData } from "../data/workbookData";
import { itemNotFound } from "../hostError";
import { Bag, OfficeObject } from "../officeObject";
import { Range } from "../range/range";
import { Tables } from "../tables/tables";
import { Application, Runtime } from "./application";
import { CustomXmlParts } from "./customXml";
import { Names } from "./names";
import { WorkbookProtection } from "./protection";
import { Settings } from "./settings";
import { Worksheets } from "./worksheets";

/** The root of everything: `context.workbook`. */
export class Workbook extends OfficeObject {
  constructor(readonly book: WorkbookData) {
    super("Workbook");
  }

  get name(): unknown {
    return this.book.name;
  }

  get readOnly(): unknown {
    return this.book.isReadOnly;
  }

  get isDirty(): unknown {
    return this.book.isDirty;
  }

  set isDirty(value: unknown) {
    this.book.isDirty = value === true;
  }

  get worksheets(): OfficeObject {
    return new Worksheets(this.book);
  }

  get tables(): OfficeObject {
    return new Tables(this.book, undefined);
  }

  get names(): OfficeObject {
    return new Names(this.book, undefined);
  }

  get settings(): OfficeObject {
    return new Settings(this.book);
  }

  get customXmlParts(): OfficeObject {
    return new CustomXmlParts(this.book);
  }

  get application(): OfficeObject {
    return new Application(this.book);
  }

  get _Runtime(): OfficeObject {
    return new Runtime(this.book);
  }

  get protection(): OfficeObject {
    return new WorkbookProtection(this.book);
  }

  get properties(): OfficeObject {
    const { properties } = this.book;
    const names = [
      "author",
      "category",
      "comments",
      "company",
      "keywords",
      "manager",
      "subject",
      "title",
    ];
    const values = names.map((name) => [name, ""] as const);
    return new Bag("DocumentProperties", { values: Object.fromEntries(values) }, properties, "");
  }

  getSelectedRange(): OfficeObject {
    const { sheet, rect } = this.book.selection;
    return new Range(sheet, rect);
  }

  getActiveCell(): OfficeObject {
    const { sheet, rect } = this.book.selection;
    return new Range(sheet, { ...rect, rows: 1, columns: 1 });
  }

  _GetRangeForEventByReferenceId(id: unknown): OfficeObject {
    const range = this._GetRangeForEventByReferenceIdOrNullObject(id);
    if (!range) throw itemNotFound("the range of the event");
    return range;
  }

  _GetRangeForEventByReferenceIdOrNullObject(id: unknown): OfficeObject | null {
    const key = textArgument(id, "referenceId");
    const { sheet: name, address } = splitReference(key);
    const sheet = name === undefined ? undefined : this.book.findSheet(name);
    const rect = parseRect(address);
    return sheet && rect ? new Range(sheet, rect) : null;
  }
}
