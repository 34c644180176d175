import type { Workbook } from "@cj-tech-master/excelts";
import type { WorkbookSnapshot } from "../model/snapshot";
import { fileFormula } from "./formula/fileFormula";

/** Names that the page set-up writes by itself. */
const pageNames = /^(_xlnm\.)?Print_(Area|Titles)$/iu;

/** Defined names as their text, of the whole workbook or of one sheet. */
export function putNames(workbook: Workbook, { names, sheets }: WorkbookSnapshot): void {
  const { opaqueMap, localSheetIdMap, nameForKey } = workbook.definedNames;
  for (const { name, formula, scope } of names) {
    if (pageNames.test(name)) continue;
    const place = sheets.findIndex((sheet) => sheet.name === scope);
    const isLocal = scope !== undefined && place >= 0;
    const key = isLocal ? `${name}\0${place}` : name;
    opaqueMap[key] = { rawText: fileFormula(formula), ...(isLocal ? { localSheetId: place } : {}) };
    nameForKey[key] = name;
    if (isLocal) localSheetIdMap[key] = place;
  }
}
