import { counted, listedInQuotes } from "../../core/english";
import type { SameCodes } from "../../core/message";
import { quoted } from "../../core/quoted";
import type { words } from "./words";

/** What this folder refuses and could not do, in English. */
export const englishWords: SameCodes<typeof words> = {
  AccessDenied: () =>
    "The sheet or the workbook is protected and cannot be written. Remove the protection and try again.",
  InvalidOperationInCellEditMode: () =>
    "A cell is being edited. Press Enter or Esc to leave it, then try again.",
  RequestPayloadSizeLimitExceeded: () =>
    "This is more than Excel takes in one go. Choose fewer counties and try again.",
  ResponsePayloadSizeLimitExceeded: () =>
    "A row holds more text than Excel hands over in one go. Spread the long text over several cells and try again.",
  ItemNotFound: () =>
    "A sheet or table that is needed is no longer in the workbook. Load the data again, then retry.",
  ItemAlreadyExists: () =>
    "The workbook already has a sheet or table of that name. Rename it and try again.",
  ApiNotFound: () => "This version of Excel cannot do this. Update Excel and try again.",
  FilteredRangeConflict: () =>
    "Some of the rows to be written are hidden by a filter. Clear the filter and try again.",
  noAnswer: () =>
    "Excel has not answered for more than two minutes, and nobody is waiting any longer. What was written and what you filled in is all there. Look at the workbook and do it once more, which goes on where it stopped; if that does not help, save the workbook and open it again.",
  ReadOnlyDocument: () =>
    "The workbook was opened read-only and cannot be written. Save a copy and try again.",
  frontSheetProtected: ({ sheet }) =>
    `Sheet ${quoted(sheet)} is protected; no formula was inserted. Remove the protection, or choose another sheet.`,
  cellOccupied: ({ sheet, address, content }) =>
    `${address} of ${quoted(sheet)} already holds ${quoted(content)}; no formula was inserted. Choose an empty cell, or choose to replace it.`,
  unfinished: ({ sheets }) => `Not finished: ${listedInQuotes(sheets)}.`,
  pagesUnset: ({ sheet, count }) =>
    `The print set-up of ${counted(count, "sheet")} (${quoted(sheet)}${count > 1 ? " and others" : ""}) could not be made; what they say is all written. Check that a printer is available and do it once more.`,
  brokenOff: () =>
    "Excel failed on the way. Do it once more to go on where it stopped; what you filled in is all there.",
};
