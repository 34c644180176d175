import { bookFields, passedBy } from "./bookForm";
import { saveFields } from "./form";
import type { OpenedWorkbook } from "./openSavedWorkbook";
import { savedFormat, type SavedWorkbook } from "./savedWorkbook";
import { saveSheet } from "./sheetForm";

/**
 * Everything that the host's workbook holds, as JSON.
 * @throws Error for anything in the workbook that the form of the file does not know
 * @param opened a host, or what a saved workbook was opened as
 */
export function saveWorkbook({ book, settings }: OpenedWorkbook): SavedWorkbook {
  return {
    format: savedFormat,
    documentSettings: Object.fromEntries(settings),
    book: {
      ...saveFields(book, bookFields, "book", passedBy),
      sheets: book.sheets.map(saveSheet),
    },
  };
}
