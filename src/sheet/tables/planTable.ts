import type { Ledger } from "../../core/ledger";
import { emptyCells, textCell } from "../../tables/cells/cells";
import type { Column, Headed, Owner, Table } from "../../tables/columns/column";
import { keyHeadings } from "../../tables/rowKey";
import type { Block, ConditionalFormatPlan, Rectangle, SheetKind, SheetPlan } from "../plan";
import { heightOfText } from "../sizes";
import { tablePages } from "./tablePages";

/** Row of the sheet on which the table's header stands; the title is above it. */
const headerRow = 1;

type WrittenColumn<Row> = Omit<Column<Row>, "read">;
type WrittenTable<Row> = Table<readonly WrittenColumn<Row>[]> & { readonly kind: SheetKind };

export interface TableOptions {
  readonly ledger: Ledger;
  readonly sample: boolean;
  readonly conditionalFormats?: readonly ConditionalFormatPlan[];
}

export const sampleNotice = "示例数据，非实际数";

/** The sheet of a table of ours: caption, header, rows. */
export function planTable<Row>(
  table: WrittenTable<Row>,
  rows: readonly Row[],
  { ledger, sample, conditionalFormats = [] }: TableOptions,
): SheetPlan {
  const { columns, kind, sheet, name, key, caption, frozenColumns } = table;
  const header = columns.map(({ heading }) => textCell(heading, "header"));
  const body = rows.map((row) => columns.map(({ cell }) => cell(row, ledger)));
  // A table needs a row below its header, even an empty one.
  const cells = [header, ...(body.length > 0 ? body : [emptyCells(columns.length, "text")])];
  // Out of a hidden column the caption would not be seen.
  const captionColumn = columns.findIndex(({ isHidden }) => isHidden !== true);
  const place = { row: headerRow, column: 0, rows: cells.length, columns: columns.length };
  const owned = (owner: Owner): string[] =>
    columns.filter((column) => column.owner === owner).map(({ heading }) => heading);
  // What a second page across repeats must not be cut: there the caption is told in two places.
  const [heading, ...hint] = table.partsBefore === undefined ? [caption] : caption.split("　");
  const style = sample ? "heading" : "subtitle";
  const title = textCell([...(sample ? [sampleNotice] : []), heading].join("　"), style);
  const told: Block[] = hint.map((text) => ({
    id: "hint",
    owner: "generated",
    row: 0,
    column: frozenColumns,
    cells: [[textCell(text, "subtitle")]],
  }));
  return {
    kind,
    name: sheet,
    columnWidths: columns.map(({ width }) => width),
    rowHeights: rowHeights(columns, rows, ledger),
    blocks: [
      { id: "caption", owner: "generated", row: 0, column: captionColumn, cells: [[title]] },
      ...told,
      { id: "table", owner: "generated", row: headerRow, column: 0, cells },
    ],
    merges: [],
    tables: [
      {
        name,
        place,
        personsColumns: owned("persons"),
        remarkColumns: columns.flatMap(({ heading, isOptional }) => (isOptional ? [heading] : [])),
        generatedColumns: owned("computed"),
        hiddenColumns: columns.flatMap(({ heading, isHidden }) => (isHidden ? [heading] : [])),
        keyColumns: keyHeadings(key),
      },
    ],
    charts: [],
    chartNames: [],
    conditionalFormats,
    freeze: { rows: headerRow + 1, columns: frozenColumns },
    showGridlines: false,
    print: tablePages(table, { headerRow, rows: headerRow + cells.length }),
  };
}

function rowHeights<Row>(
  columns: readonly WrittenColumn<Row>[],
  rows: readonly Row[],
  ledger: Ledger,
): Map<number, number> {
  const heightOfCell = ({ cell, shows, width, isHidden }: WrittenColumn<Row>, row: Row): number => {
    if (isHidden === true) return 0;
    const { content, style } = cell(row, ledger);
    const text = shows?.(row) ?? content;
    return typeof text === "string" ? heightOfText(text, width, style) : 0;
  };
  const heightOfRow = (row: Row): number =>
    Math.max(18, ...columns.map((column) => heightOfCell(column, row)));
  const header = columns.map(({ heading, width }) => heightOfText(heading, width, "header"));
  return new Map([
    [0, 24],
    [headerRow, Math.max(20, ...header)],
    ...rows.map((row, index): [number, number] => [headerRow + 1 + index, heightOfRow(row)]),
  ]);
}

/** The cells of one column below the header, for conditional formats. */
export function columnPlace<Heading extends string>(
  { columns }: Headed<Heading>,
  heading: Heading,
  rows: number,
): Rectangle {
  const column = columns.findIndex((one) => one.heading === heading);
  return { row: headerRow + 1, column, rows: Math.max(1, rows), columns: 1 };
}
