import { parseRect, splitReference, type Rect } from "../data/address";
import type { SheetData } from "../data/sheetData";
import { findTable, isLegalName } from "../data/tableData";
import type { NameData, WorkbookData } from "../data/workbookData";
import { HostError, invalidArgument } from "../hostError";

/** The defined name of this very scope; undefined is the workbook's. */
export function findName(
  book: WorkbookData,
  name: string,
  scope: SheetData | undefined,
): NameData | undefined {
  const wanted = name.toLowerCase();
  return book.names.find((one) => one.scope === scope && one.name.toLowerCase() === wanted);
}

export function checkName(book: WorkbookData, name: string, scope: SheetData | undefined): void {
  if (!isLegalName(name)) throw invalidArgument(`The name is not legal: ${name}`);
  if (findName(book, name, scope) ?? findTable(book, name)) {
    throw new HostError("InvalidArgument", `The name is taken: ${name}`);
  }
}

/** The cells a name stands for; undefined where it stands for something else. */
export function nameTarget(
  book: WorkbookData,
  { formula, scope }: NameData,
): { sheet: SheetData; rect: Rect } | undefined {
  const { sheet: sheetName, address } = splitReference(formula.slice(1));
  const sheet = sheetName === undefined ? scope : book.findSheet(sheetName);
  const rect = parseRect(address);
  return sheet && rect ? { sheet, rect } : undefined;
}
