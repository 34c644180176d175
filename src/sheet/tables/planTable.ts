import type { Cell } from "../../tables/cells/cell";
import type { ConditionalFormatPlan, SheetKind, SheetPlan } from "../plan";
import { emptyCells, textCell } from "../../tables/cells/cells";
import { heightOfText } from "../sizes";

/** Row of the sheet on which the table's header stands; the title is above it. */
const headerRow = 1;

export interface TableColumn<Row> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly cell: (row: Row) => Cell;
  /** What a formula will show, so that its row is high enough. */
  readonly shows?: (row: Row) => string;
  /** `persons` is never overwritten, `generated` is written anew at every build; data otherwise. */
  readonly owner?: "persons" | "generated";
}

export interface TableSheet<Row> {
  readonly kind: SheetKind;
  readonly sheet: string;
  readonly table: string;
  /** One line above the table: what it is and how to use it. */
  readonly caption: string;
  readonly sample: boolean;
  readonly columns: readonly TableColumn<Row>[];
  readonly keyColumn: string;
  readonly rows: readonly Row[];
  /** Columns kept in sight while scrolling. */
  readonly frozenColumns: number;
  readonly conditionalFormats?: readonly ConditionalFormatPlan[];
}

export const sampleNotice = "示例数据，非实际数";

/** A sheet that holds one table: caption, header, rows; printed across, one page wide. */
export function planTable<Row>(options: TableSheet<Row>): SheetPlan {
  const { columns, rows } = options;
  const header = columns.map(({ header }) => textCell(header, "header"));
  const body = rows.map((row) => columns.map(({ cell }) => cell(row)));
  // A table needs a row below its header, even an empty one.
  const cells = [header, ...(body.length > 0 ? body : [emptyCells(columns.length, "text")])];
  const place = { row: headerRow, column: 0, rows: cells.length, columns: columns.length };
  const named = (owner: string): string[] =>
    columns.filter((column) => column.owner === owner).map((column) => column.header);
  return {
    kind: options.kind,
    name: options.sheet,
    columnWidths: columns.map(({ width }) => width),
    rowHeights: rowHeights(options),
    blocks: [
      {
        id: "caption",
        owner: "generated",
        row: 0,
        column: 0,
        cells: [[textCell(captionOf(options), options.sample ? "heading" : "subtitle")]],
      },
      { id: "table", owner: "generated", row: headerRow, column: 0, cells },
    ],
    merges: [],
    tables: [
      {
        name: options.table,
        place,
        personsColumns: named("persons"),
        generatedColumns: named("generated"),
        keyColumn: options.keyColumn,
      },
    ],
    charts: [],
    conditionalFormats: options.conditionalFormats ?? [],
    freeze: { rows: headerRow + 1, columns: options.frozenColumns },
    showGridlines: false,
    print: {
      orientation: "landscape",
      area: { row: 0, column: 0, rows: headerRow + cells.length, columns: columns.length },
      titleRows: [headerRow, headerRow],
      breaksBefore: [],
      footer: "第 &P 页 共 &N 页",
    },
  };
}

function captionOf<Row>({ caption, sample }: TableSheet<Row>): string {
  return sample ? `${sampleNotice}　${caption}` : caption;
}

function rowHeights<Row>({ columns, rows }: TableSheet<Row>): Map<number, number> {
  const heightOfRow = (row: Row): number =>
    Math.max(18, ...columns.map((column) => heightOfCell(column, row)));
  const header = columns.map(({ header, width }) => heightOfText(header, width, "header"));
  return new Map([
    [0, 24],
    [headerRow, Math.max(20, ...header)],
    ...rows.map((row, index): [number, number] => [headerRow + 1 + index, heightOfRow(row)]),
  ]);
}

function heightOfCell<Row>({ cell, shows, width }: TableColumn<Row>, row: Row): number {
  const { content, style } = cell(row);
  const text = shows?.(row) ?? content;
  return typeof text === "string" ? heightOfText(text, width, style) : 0;
}

/** The cells of one column below the header, for conditional formats. */
export function columnPlace<Row>(
  columns: readonly TableColumn<Row>[],
  header: string,
  rows: number,
): { row: number; column: number; rows: number; columns: number } {
  const column = columns.findIndex((one) => one.header === header);
  return { row: headerRow + 1, column, rows: Math.max(1, rows), columns: 1 };
}
