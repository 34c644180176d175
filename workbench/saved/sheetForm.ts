import type { Cell } from "../model/data/cell";
import type { ChartData, ChartSource, SeriesData } from "../model/data/chartData";
import type { ConditionalFormatData } from "../model/data/conditionalFormatData";
import type { PageData } from "../model/data/pageData";
import { SheetData, type Line } from "../model/data/sheetData";
import type { TableColumnData, TableData } from "../model/data/tableData";
import type { WorkbookData } from "../model/data/workbookData";
import {
  asObject,
  asText,
  list,
  mapping,
  optional,
  plain,
  record,
  refuseUnknown,
  saveFields,
  textKeys,
  type Fields,
  type Form,
} from "./form";
import { cellKeys, columnKeys, rectangle, rectangles, rowKeys, sheetById } from "./placeForms";
import type { JsonObject } from "./savedWorkbook";

const cell = record<Cell>({
  value: optional(plain()),
  formula: optional(plain()),
  style: optional(plain()),
  link: optional(plain()),
  card: optional(plain()),
  message: optional(plain()),
  messages: optional(list(list(optional(plain())))),
  spill: optional(plain()),
  spilledFrom: optional({
    save: (key) => cellKeys.name(key),
    open: (saved, _, at) => cellKeys.key(asText(saved, at)),
  }),
});

const line = record<Line>({
  size: optional(plain()),
  hidden: optional(plain()),
  filtered: optional(plain()),
  style: optional(plain()),
});

const table = record<TableData>({
  id: plain(),
  sheet: sheetById,
  name: plain(),
  rect: rectangle,
  columns: list(record<TableColumnData>({ id: plain(), name: plain() })),
  showHeaders: plain(),
  showTotals: plain(),
  showBandedRows: plain(),
  showBandedColumns: plain(),
  showFilterButton: plain(),
  isFiltered: optional(plain()),
  highlightFirstColumn: plain(),
  highlightLastColumn: plain(),
  style: plain(),
  nextColumnId: plain(),
});

const source = record<ChartSource>({ sheet: sheetById, rect: rectangle });
const settings = mapping(textKeys, plain<unknown>());

const seriesName: Form<string | ChartSource> = {
  save: (name, at) => (typeof name === "string" ? name : source.save(name, at)),
  open: (saved, book, at) => (typeof saved === "string" ? saved : source.open(saved, book, at)),
};

const series = record<SeriesData>({
  name: optional(seriesName),
  values: optional(source),
  categories: optional(source),
  settings,
});

const chart = record<ChartData>({
  id: plain(),
  name: plain(),
  type: plain(),
  left: plain(),
  top: plain(),
  width: plain(),
  height: plain(),
  anchor: optional(rectangle),
  series: list(series),
  settings,
});

const conditionalFormat = record<ConditionalFormatData>({
  id: plain(),
  type: plain(),
  rect: rectangle,
  settings,
});

const page = record<PageData>({
  values: plain(),
  headersFooters: plain(),
  printArea: rectangles,
  titleRows: optional(rectangle),
  titleColumns: optional(rectangle),
  rowBreaks: plain(),
  columnBreaks: plain(),
});

/** Everything of a sheet but its workbook and its methods. */
type Kept = Omit<
  { [Key in keyof SheetData as SheetData[Key] extends Callable ? never : Key]: SheetData[Key] },
  "book"
>;
type Callable = (...given: never[]) => unknown;

const fields: Fields<Kept> = {
  id: plain(),
  name: plain(),
  visibility: plain(),
  tabColor: plain(),
  showGridlines: plain(),
  showHeadings: plain(),
  standardWidth: plain(),
  style: optional(plain()),
  freeze: optional(plain()),
  protection: optional(record({ options: plain(), password: optional(plain()) })),
  autoFilter: optional(rectangle),
  isFiltered: optional(plain()),
  page,
  columns: mapping(columnKeys, line),
  rows: mapping(rowKeys, line),
  merges: list(rectangle),
  tables: list(table),
  charts: list(chart),
  conditionalFormats: list(conditionalFormat),
  validations: list(record({ rect: rectangle, rule: plain() })),
  customProperties: mapping(textKeys, plain()),
  cells: mapping(cellKeys, cell),
};

export function saveSheet(sheet: SheetData): JsonObject {
  return saveFields(sheet, fields, sheet.name, ["book"]);
}

/** The sheet with nothing on it: others may speak of it before it is filled. */
export function emptySheet(saved: JsonObject, book: WorkbookData): SheetData {
  return new SheetData(book, asText(saved["id"], "sheet.id"), asText(saved["name"], "sheet.name"));
}

/** A field that a file of before does not have keeps what a new sheet has. */
export function fillSheet(sheet: SheetData, saved: JsonObject): void {
  refuseUnknown(saved, fields, sheet.name);
  const opened = Object.entries<Form<unknown>>(fields)
    .filter(([key]) => key in asObject(saved, sheet.name))
    .map(([key, form]) => [key, form.open(saved[key], sheet.book, `${sheet.name}.${key}`)]);
  Object.assign(sheet, Object.fromEntries(opened));
}
