import { HostError, invalidArgument } from "../hostError";
import { contains, type Rect } from "./address";
import { hidesRows } from "./filters";
import type { SheetData } from "./sheetData";
import type { WorkbookData } from "./workbookData";

/** Excel's rule for a sheet's name, in UTF-16 units. */
export function checkSheetName(book: WorkbookData, name: string, except?: SheetData): void {
  if (name === "" || name.length > 31)
    throw invalidArgument(`The sheet name is not legal: ${name}`);
  if (/[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument(`The sheet name is not legal: ${name}`);
  }
  if (/^(history|历史记录)$/i.test(name))
    throw invalidArgument(`The sheet name is reserved: ${name}`);
  const taken = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken && taken !== except) {
    throw new HostError("ItemAlreadyExists", `A resource with the same name exists: ${name}`);
  }
}

/**
 * Refuses contents where the sheet is protected and one of the cells is locked, and a block over rows of which a
 * filter hides some where the build of Excel refuses it: others let it land in the visible ones.
 */
export function guardContent(sheet: SheetData, rect: Rect): void {
  sheet.book.guard();
  const { filteredWrites } = sheet.book.behaviours;
  if (filteredWrites === "refused" && rect.rows > 1 && hidesRows(sheet, rect)) {
    throw new HostError("FilteredRangeConflict", `A filter hides rows of ${sheet.name}.`);
  }
  if (!sheet.protection) return;
  const rows = Math.min(rect.rows, 5000);
  const columns = Math.min(rect.columns, 500);
  for (let row = rect.row; row < rect.row + rows; row += 1) {
    for (let column = rect.column; column < rect.column + columns; column += 1) {
      if (sheet.look(row, column, "locked") !== false) throw protectedSheet(sheet);
    }
  }
}

/** Refuses anything else a protected sheet does not allow, `allowFormatCells` and its like. */
export function guardSheet(sheet: SheetData, permission?: string): void {
  sheet.book.guard();
  if (!sheet.protection) return;
  if (permission !== undefined && sheet.protection.options[permission] === true) return;
  throw protectedSheet(sheet);
}

function protectedSheet(sheet: SheetData): HostError {
  return new HostError(
    "AccessDenied",
    `You do not have the required access: ${sheet.name} is protected.`,
  );
}

/** In merged cells only the first one holds a value. */
export function isHiddenByMerge(sheet: SheetData, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) => contains(merge, row, column) && !(merge.row === row && merge.column === column),
  );
}
