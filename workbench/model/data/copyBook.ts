import type { SeriesData } from "./chartData";
import type { SheetData } from "./sheetData";
import type { NameData, WorkbookData } from "./workbookData";

/** What Undo takes back of one sheet; its protection and its name are not among it. */
type CopiedField =
  | "cells"
  | "rows"
  | "columns"
  | "merges"
  | "tables"
  | "charts"
  | "conditionalFormats"
  | "validations"
  | "autoFilter"
  | "isFiltered"
  | "freeze"
  | "page";

type SheetCopy = Pick<SheetData, CopiedField>;

/** The workbook at one moment, as far as Undo takes it back. */
export interface BookCopy {
  readonly sheets: readonly (readonly [SheetData, SheetCopy])[];
  readonly names: readonly NameData[];
}

export function copyBook(book: WorkbookData): BookCopy {
  return {
    sheets: book.sheets.map((sheet) => [sheet, copySheet(sheet)] as const),
    names: book.names.map((name) => ({ ...name })),
  };
}

/** The copy may be used again: nothing of it is handed out. */
export function restoreBook(book: WorkbookData, { sheets, names }: BookCopy): void {
  book.sheets.splice(0, book.sheets.length, ...sheets.map(([sheet]) => sheet));
  for (const [sheet, copy] of sheets) Object.assign(sheet, copySheet(copy));
  book.names = names.map((name) => ({ ...name }));
  const { selection } = book;
  const [first] = book.sheets;
  if (first && !book.sheets.includes(selection.sheet)) {
    book.selection = { sheet: first, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
  }
}

function copySheet(sheet: SheetCopy): SheetCopy {
  return {
    cells: copyMap(sheet.cells),
    rows: copyMap(sheet.rows),
    columns: copyMap(sheet.columns),
    merges: [...sheet.merges],
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => ({ ...column })),
    })),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      settings: new Map(chart.settings),
      series: chart.series.map(copySeries),
    })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      settings: new Map(format.settings),
    })),
    validations: [...sheet.validations],
    autoFilter: sheet.autoFilter,
    isFiltered: sheet.isFiltered,
    freeze: sheet.freeze,
    page: {
      ...sheet.page,
      values: { ...sheet.page.values },
      headersFooters: { ...sheet.page.headersFooters },
      rowBreaks: [...sheet.page.rowBreaks],
      columnBreaks: [...sheet.page.columnBreaks],
    },
  };
}

/** What a series draws moves with its cells, so each copy has its own. */
function copySeries({ name, values, categories, settings }: SeriesData): SeriesData {
  return {
    name: typeof name === "object" ? { ...name } : name,
    values: values && { ...values },
    categories: categories && { ...categories },
    settings: new Map(settings),
  };
}

function copyMap<Key, Value extends object>(map: ReadonlyMap<Key, Value>): Map<Key, Value> {
  return new Map([...map].map(([key, value]) => [key, { ...value }]));
}
