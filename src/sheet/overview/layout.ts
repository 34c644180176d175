import { textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import type { CountyOptions } from "../county";
import { heightOfText } from "../sizes";
import { lowestRow, widthOf, type Layout, type MergedSpan, type SheetRow } from "../stack/section";

/** Counties that stand side by side; more of them go on in further bands below, so the page stays one wide. */
export const countiesInBand = 4;

/** Columns of a row's head: a name, a short word, a time or a second name, a figure. */
export const headColumns = 4;

/** Columns that each county of a band has: a figure, a rate or a time, a place or a share. */
export const countyColumns = 3;

const countyWidths = [9.5, 11, 7.5];

/** The columns that all tables of 总览 share; beside them stands what only a screen shows. */
export const overviewLayout: Layout = {
  widths: [17, 7, 10.5, 8.5, ...Array.from({ length: countiesInBand }, () => countyWidths).flat()],
};

export const columnCount = overviewLayout.widths.length;

/** The column of links, outside what is printed. */
export const linkColumn = { at: columnCount, width: 24 } as const;

export interface OverviewOptions extends Omit<CountyOptions, "remarks"> {
  /** Codes of the counties whose sheets exist. */
  readonly sheets: ReadonlySet<string>;
}

/** A cell over several columns, or over several rows, which its text is not reckoned to need. */
export interface SpannedCell extends MergedSpan {
  readonly cell: Cell;
}

/** A row of a table some of whose cells run over several columns. */
export function spannedRow(parts: readonly SpannedCell[]): SheetRow {
  const cells: Cell[] = [];
  for (const { column, columns, cell } of parts) {
    const rest = Array.from({ length: columns - 1 }, () => textCell(undefined, cell.style));
    cells.splice(column, columns, cell, ...rest);
  }
  const heights = parts.map(({ cell: { content, style }, rows = 1, ...span }) =>
    typeof content === "string" && rows === 1
      ? heightOfText(content, widthOf(overviewLayout, span), style)
      : 0,
  );
  return {
    cells,
    height: Math.max(lowestRow, ...heights),
    merges: parts
      .filter(({ columns, rows = 1 }) => columns > 1 || rows > 1)
      .map(({ column, columns, rows = 1 }) => ({ column, columns, rows })),
  };
}

/** Cells side by side from a column on, one column each. */
export function sideBySide(from: number, cells: readonly Cell[]): readonly SpannedCell[] {
  return cells.map((cell, index) => ({ column: from + index, columns: 1, cell }));
}
