import { flagArgument, textArgument } from "../arguments";
import { SheetData } from "../data/sheetData";
import { checkSheetName } from "../data/sheetRules";
import type { WorkbookData } from "../data/workbookData";
import { itemNotFound } from "../hostError";
import { OfficeCollection, type OfficeObject } from "../officeObject";
import { Worksheet } from "./worksheet";

export class Worksheets extends OfficeCollection<OfficeObject> {
  constructor(readonly book: WorkbookData) {
    super("WorksheetCollection");
  }

  get items(): readonly OfficeObject[] {
    return this.book.sheets.map((sheet) => new Worksheet(sheet));
  }

  add(name: unknown): OfficeObject {
    return new Worksheet(addSheet(this.book, typeof name === "string" ? name : undefined));
  }

  getItem(key: unknown): OfficeObject {
    const sheet = this.book.findSheet(textArgument(key, "key"));
    if (!sheet) throw itemNotFound(`the worksheet ${String(key)}`);
    return new Worksheet(sheet);
  }

  getItemOrNullObject(key: unknown): OfficeObject | null {
    const sheet = this.book.findSheet(textArgument(key, "key"));
    return sheet ? new Worksheet(sheet) : null;
  }

  getActiveWorksheet(): OfficeObject {
    return new Worksheet(this.book.activeSheet);
  }

  getCount(visibleOnly: unknown): unknown {
    return shown(this.book, visibleOnly).length;
  }

  getFirst(visibleOnly: unknown): OfficeObject {
    const [first] = shown(this.book, visibleOnly);
    if (!first) throw itemNotFound("a visible worksheet");
    return new Worksheet(first);
  }

  getLast(visibleOnly: unknown): OfficeObject {
    const last = shown(this.book, visibleOnly).at(-1);
    if (!last) throw itemNotFound("a visible worksheet");
    return new Worksheet(last);
  }
}

function shown(book: WorkbookData, visibleOnly: unknown): SheetData[] {
  const all = !flagArgument(visibleOnly, false);
  return book.sheets.filter((sheet) => all || sheet.visibility === "Visible");
}

export function addSheet(book: WorkbookData, name: string | undefined): SheetData {
  book.guardStructure();
  let number = book.sheets.length + 1;
  while (book.findSheet(`Sheet${number}`)) number += 1;
  const chosen = name ?? `Sheet${number}`;
  checkSheetName(book, chosen);
  const sheet = new SheetData(book, book.newId(), chosen);
  book.sheets.push(sheet);
  book.changed({ kind: "sheetAdded", sheet });
  return sheet;
}
