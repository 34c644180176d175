import { textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import { heightOfText } from "../sizes";
import { lowestRow, widthOf, type SheetRow, type Span } from "../stack/section";
import { countyLayout } from "./layout";

/** A cell over one or several columns. */
export interface SpanCell extends Span {
  readonly cell: Cell;
  /** What a formula will show. */
  readonly shown?: string | undefined;
  /** Share of the width that is left free: printers and typefaces differ a little, and Excel fits no merged row. */
  readonly spare?: number;
}

/** What a merged sentence leaves free: one that nearly fills its lines gets one more. */
export const spareWidth = 0.03;

/** A row of cells side by side, as high as its texts need. */
export function spanRow(parts: readonly SpanCell[]): SheetRow {
  const cells: Cell[] = [];
  for (const { column, columns, cell } of parts) {
    cells[column] = cell;
    for (let next = 1; next < columns; next += 1)
      cells[column + next] = textCell(undefined, cell.style);
  }
  return {
    cells,
    height: Math.max(lowestRow, ...parts.map(heightOf)),
    merges: parts
      .filter(({ columns }) => columns > 1)
      .map(({ column, columns }) => ({ column, columns })),
  };
}

function heightOf({ cell, shown, spare = 0, ...span }: SpanCell): number {
  const text = shown ?? cell.content;
  const width = widthOf(countyLayout, span) * (1 - spare);
  return typeof text === "string" ? heightOfText(text, width, cell.style) : lowestRow;
}
