import { renameSheet } from "../../calculation/text/shiftReferences";
import { quoteSheetName } from "../data/address";
import { SheetData } from "../data/sheetData";

/** Copies a sheet with its cells, looks, sizes and merges; tables and charts stay behind. */
export function copySheet(
  source: SheetData,
  place: "None" | "Before" | "After" | "Beginning" | "End",
  other: SheetData | undefined,
): SheetData {
  const { book } = source;
  book.guardStructure();
  let number = 2;
  while (book.findSheet(`${source.name.slice(0, 26)} (${number})`)) number += 1;
  const copy = new SheetData(book, book.newId(), `${source.name.slice(0, 26)} (${number})`);
  for (const [key, cell] of source.cells) {
    const formula =
      cell.formula === undefined
        ? undefined
        : renameSheet(cell.formula, source.name, `${quoteSheetName(copy.name)}!`);
    copy.cells.set(key, { ...cell, formula });
  }
  for (const [index, line] of source.rows) copy.rows.set(index, { ...line });
  for (const [index, line] of source.columns) copy.columns.set(index, { ...line });
  copy.merges = [...source.merges];
  copy.tabColor = source.tabColor;
  copy.showGridlines = source.showGridlines;
  const { sheets } = book;
  const beside = sheets.indexOf(other ?? source);
  const index = {
    None: sheets.length,
    End: sheets.length,
    Beginning: 0,
    Before: beside,
    After: beside + 1,
  };
  sheets.splice(index[place], 0, copy);
  book.undoCleared.push("Worksheet.copy");
  book.changed({ kind: "sheetAdded", sheet: copy });
  return copy;
}
