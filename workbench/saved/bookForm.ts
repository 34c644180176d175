import { StyleTable, type CellStyle } from "../model/data/cellStyle";
import type { NameData, WorkbookData } from "../model/data/workbookData";
import { list, mapping, optional, plain, record, textKeys, type Fields, type Form } from "./form";
import { rectangle, sheetById } from "./placeForms";

/** Cells hold places in this list, so the list stays as it is. */
const styles: Form<StyleTable> = {
  save: (table, at) => plain<CellStyle[]>().save(table.styles, at),
  open: (saved, book, at) => {
    const table = new StyleTable();
    plain<CellStyle[]>()
      .open(saved, book, at)
      .forEach((style, index) => {
        if (table.indexOf(style) !== index) throw new Error(`${at}[${index}] is there twice.`);
      });
    return table;
  },
};

const name = record<NameData>({
  name: plain(),
  formula: plain(),
  scope: optional(sheetById),
  visible: plain(),
  comment: plain(),
});

/** What belongs to the run of Excel and not to the file; sheets are saved on their own. */
export const passedBy = [
  "sheets",
  "isDirty",
  "undoCleared",
  "author",
  "isSilent",
  "behaviours",
  "year",
  "tracked",
  "recalculate",
  "listeners",
] as const;

type Callable = (...given: never[]) => unknown;
type Kept = Omit<
  {
    [
      Key in keyof WorkbookData as WorkbookData[Key] extends Callable ? never : Key
    ]: WorkbookData[Key];
  },
  (typeof passedBy)[number] | "activeSheet"
>;

/** The fields of a workbook in their order in the file. */
export const bookFields: Fields<Kept> = {
  name: plain(),
  isReadOnly: plain(),
  isStructureProtected: plain(),
  calculationMode: plain(),
  enableEvents: plain(),
  idCount: plain(),
  tableCount: plain(),
  selection: record({ sheet: sheetById, rect: rectangle }),
  properties: mapping(textKeys, plain()),
  settings: mapping(textKeys, plain()),
  customXml: list(record({ id: plain(), xml: plain() })),
  names: list(name),
  styles,
};
