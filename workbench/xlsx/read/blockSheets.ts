import type { SheetData } from "../../model/data/sheetData";
import type { WorkbookData } from "../../model/data/workbookData";

/** Sheets with named blocks of ours: those of counties, whatever they are called now. */
export function blockSheets({ sheets, names }: WorkbookData): readonly SheetData[] {
  return sheets.filter((sheet) =>
    names.some(({ name, scope }) => scope === sheet && name.startsWith("JM_")),
  );
}
