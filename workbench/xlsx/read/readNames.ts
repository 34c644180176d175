import type { XmlElement } from "@cj-tech-master/excelts/xml";
import type { SheetData } from "../../model/data/sheetData";
import type { WorkbookData } from "../../model/data/workbookData";
import { readFormula } from "../formula/readFormula";
import { readPageName } from "./readPage";
import { attribute, child, children, flagOf, numberOf, rawText } from "./xmlParts";

/**
 * Defined names of the workbook and of its sheets; those of the page set-up go to the pages.
 * @param sheets in the places by which names call them
 */
export function readNames(
  book: WorkbookData,
  root: XmlElement | undefined,
  sheets: readonly (SheetData | undefined)[],
): void {
  for (const element of children(child(root, "definedNames"), "definedName")) {
    const name = attribute(element, "name") ?? "";
    const place = numberOf(element, "localSheetId");
    const text = rawText(element);
    const scope =
      place === undefined ? undefined : (blockSheet(name, text, sheets) ?? sheets[place]);
    if (/^_xlnm\./iu.test(name)) {
      if (scope) readPageName(scope, name, text);
      continue;
    }
    if (place !== undefined && !scope) continue;
    book.names.push({
      name,
      formula: readFormula(text),
      scope,
      visible: flagOf(element, "hidden") !== true,
      comment: attribute(element, "comment") ?? "",
    });
  }
}

/**
 * The sheet that a block of ours stands on, whatever place its name gives: a program that inserts or moves sheets may
 * leave the places as they were.
 */
function blockSheet(
  name: string,
  text: string,
  sheets: readonly (SheetData | undefined)[],
): SheetData | undefined {
  if (!name.startsWith("JM_")) return undefined;
  const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/u.exec(text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheets.find((one) => one?.name === sheet);
}
