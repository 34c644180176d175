import { textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import type { ChartPlan, ConditionalFormatPlan } from "../plan";
import { charactersOfColumns, heightOfText } from "../sizes";
import type { StyleName } from "../../tables/cells/styles";

/** One row before it has a number: sections return rows, the stacker counts them. */
export interface SheetRow {
  /** From column A; the stacker fills up to the sheet's width. */
  readonly cells: readonly Cell[];
  /** In points. */
  readonly height: number;
  readonly merges?: readonly MergedSpan[];
  /** Cells that belong to the person; a block may go on over rows that are covered. */
  readonly persons?: readonly PersonsSpan[];
  /** The person's block above goes on over the whole row. */
  readonly isCovered?: boolean;
  /** Headings and heads of tables never stand at the foot of a page alone. */
  readonly staysWithNext?: boolean;
  /** Heads of the row's table, shown again above the row where a page begins with it. */
  readonly heads?: readonly SheetRow[];
}

export interface Span {
  readonly column: number;
  readonly columns: number;
}

export interface MergedSpan extends Span {
  /** One where it is left out. */
  readonly rows?: number;
}

export interface PersonsSpan extends MergedSpan {
  readonly id: string;
}

/** A part of a sheet; places of charts and formats are counted within the section. */
export interface Section {
  readonly id: string;
  readonly rows: readonly SheetRow[];
  readonly charts?: readonly ChartPlan[];
  readonly conditionalFormats?: readonly ConditionalFormatPlan[];
}

/** What section functions need of the sheet they write for. */
export interface Layout {
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
}

/** In points. */
export const lowestRow = 18;

/** Width in characters of several columns as one: the padding between them is theirs too. */
export function widthOf(layout: Layout, { column, columns }: Span): number {
  const widths = layout.widths.slice(column, column + columns);
  return charactersOfColumns(widths);
}

/** A row of a table; `shows` stands in for cells whose formula hides how long their text will be. */
export function tableRow(
  layout: Layout,
  cells: readonly Cell[],
  shows: readonly (string | undefined)[] = [],
): SheetRow {
  const heights = cells.map(({ content, style }, column) => {
    const text = shows[column] ?? content;
    return typeof text === "string" ? heightOfText(text, layout.widths[column] ?? 8, style) : 0;
  });
  return { cells, height: Math.max(lowestRow, ...heights) };
}

export function headerRow(layout: Layout, headers: readonly string[]): SheetRow {
  const row = tableRow(
    layout,
    headers.map((header) => textCell(header, "header")),
  );
  return { ...row, staysWithNext: true };
}

/** A table: its heads, and rows that know them. */
export function underHeads(heads: readonly SheetRow[], rows: readonly SheetRow[]): SheetRow[] {
  return [...heads, ...rows.map((row) => ({ ...row, heads }))];
}

/** Text over several merged columns, the whole width unless a span is given. */
export function paragraph(
  layout: Layout,
  text: string,
  style: StyleName,
  span: Span = { column: 0, columns: layout.widths.length },
): SheetRow {
  return spanning(layout, [{ ...span, text, style }]);
}

/** Several merged texts side by side in one row. */
export function spanning(
  layout: Layout,
  parts: readonly (Span & { readonly text: string; readonly style: StyleName })[],
): SheetRow {
  const cells: Cell[] = [];
  for (const part of parts) {
    cells[part.column] = textCell(part.text, part.style);
    for (let next = 1; next < part.columns; next += 1)
      cells[part.column + next] = textCell(undefined, part.style);
  }
  const filled = Array.from(
    cells,
    (cell: Cell | undefined) => cell ?? textCell(undefined, "plain"),
  );
  const heights = parts.map((part) => heightOfText(part.text, widthOf(layout, part), part.style));
  return {
    cells: filled,
    height: Math.max(lowestRow, ...heights),
    merges: parts.filter(({ columns }) => columns > 1),
  };
}

/** A heading runs over into the empty cells beside it. */
export function heading(text: string, style: "heading" | "subheading" = "heading"): SheetRow {
  const height = style === "heading" ? 21 : 20;
  return { cells: [textCell(text, style)], height, staysWithNext: true };
}

export function spacer(height = 8): SheetRow {
  return { cells: [], height };
}
