import { rawGridFrom, type Raw, type RawGrid } from "../../tables/cells/raw";
import { isDateFormat, shownDate } from "../../tables/cells/shownDate";
import { figureHeadings } from "../../tables/figureHeadings";

/** A column of figures in a piece of a table, whose number formats are read beside its values. */
export interface FigureColumn {
  /** Its place in the piece. */
  readonly at: number;
  readonly column: Excel.Range;
}

/** @param header the headings of the table as read */
export function figureColumns(
  piece: Excel.Range,
  table = "",
  header: readonly unknown[] = [],
): readonly FigureColumn[] {
  const headings = new Set<unknown>(figureHeadings(table));
  return header.flatMap((heading, at) =>
    headings.has(heading) ? [{ at, column: piece.getColumn(at) }] : [],
  );
}

/** The values of a piece; a number that its cell shows as a date is that date, and no figure. */
export function shownValues(piece: Excel.Range, columns: readonly FigureColumn[]): RawGrid {
  const rows = rawGridFrom(piece.values).map((row): Raw[] => [...row]);
  // Thousands of cells share a few formats.
  const areDates = new Map<unknown, boolean>();
  for (const { at, column } of columns) {
    const formats: readonly (readonly unknown[])[] = column.numberFormat;
    rows.forEach((row, index) => {
      const [value, format] = [row[at], formats[index]?.[0]];
      if (typeof value !== "number") return;
      const isDate = areDates.get(format) ?? isDateFormat(String(format));
      areDates.set(format, isDate);
      if (isDate) row[at] = shownDate(value);
    });
  }
  return rows;
}
