import { renameSheet } from "../../../calculation/text/shiftReferences";
import { tokensOf } from "../../../calculation/text/tokens";
import { quoteSheetName } from "../address";
import type { SheetData } from "../sheetData";
import type { WorkbookData } from "../workbookData";

/** Follows the new name of a table or defined name in every formula. */
export function renameInFormulas(book: WorkbookData, before: string, after: string): void {
  const wanted = before.toLowerCase();
  changeFormulas(book, wanted, (formula) =>
    tokensOf(formula)
      .map(({ kind, text }) => (kind === "name" && text.toLowerCase() === wanted ? after : text))
      .join(""),
  );
}

export function renameSheetInFormulas(book: WorkbookData, sheet: SheetData, after: string): void {
  const before = sheet.name;
  changeFormulas(book, before.toLowerCase(), (formula) =>
    renameSheet(formula, before, `${quoteSheetName(after)}!`),
  );
  for (const one of book.sheets) {
    for (const cell of one.cells.values()) {
      const target = cell.link?.documentReference;
      if (target?.includes(before) === true) {
        cell.link = {
          ...cell.link,
          documentReference: renameSheet(target, before, `${quoteSheetName(after)}!`),
        };
      }
    }
  }
}

function changeFormulas(
  book: WorkbookData,
  hint: string,
  change: (formula: string) => string,
): void {
  // Most formulas do not mention the name: reading them would take longest.
  const next = (formula: string): string =>
    formula.toLowerCase().includes(hint) ? change(formula) : formula;
  for (const sheet of book.sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.formula !== undefined) cell.formula = next(cell.formula);
    }
  }
  for (const name of book.names) name.formula = next(name.formula);
}
