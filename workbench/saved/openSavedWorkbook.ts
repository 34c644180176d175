import { WorkbookData } from "../model/data/workbookData";
import { bookFields } from "./bookForm";
import { asList, asObject, refuseUnknown, type Form } from "./form";
import { savedFormat, type SavedWorkbook } from "./savedWorkbook";
import { emptySheet, fillSheet } from "./sheetForm";

export interface OpenedWorkbook {
  readonly book: WorkbookData;
  /** What the page kept in `Office.context.document.settings`. */
  readonly settings: ReadonlyMap<string, string>;
}

/** @throws Error for a file of another format, or one that holds what this version does not know */
export function openSavedWorkbook({
  format,
  documentSettings,
  book: saved,
}: SavedWorkbook): OpenedWorkbook {
  if (format !== savedFormat) throw new Error(`The saved workbook has format ${format}.`);
  const { sheets: savedSheets, ...savedFields } = saved;
  refuseUnknown(savedFields, bookFields, "book");
  const sheets = asList(savedSheets, "sheets").map((one) => asObject(one, "sheets"));
  const book = new WorkbookData();
  book.sheets.splice(0, 1, ...sheets.map((sheet) => emptySheet(sheet, book)));
  book.sheets.forEach((sheet, index) => {
    fillSheet(sheet, sheets[index] ?? {});
  });
  // A field that a file of before does not have keeps what a new workbook has.
  const fields = Object.entries<Form<unknown>>(bookFields)
    .filter(([key]) => key in savedFields)
    .map(([key, form]) => [key, form.open(savedFields[key], book, `book.${key}`)]);
  Object.assign(book, Object.fromEntries(fields));
  return { book, settings: new Map(Object.entries(documentSettings)) };
}
