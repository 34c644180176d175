import { rawGridFrom, type Raw, type RawGrid } from "../../tables/cells/raw";
import { lacksPercent, shownFigure } from "../../tables/cells/shownFigure";
import { fillInHeadings } from "../../tables/headings";
import { figureHeadings } from "../../tables/figureHeadings";

/** A column of figures in a piece of a table, whose number formats are read beside its values. */
export interface FigureColumn {
  /** Its place in the piece. */
  readonly at: number;
  readonly column: Excel.Range;
  readonly table: string;
  readonly heading: string;
  /** Where 单位 stands in the piece. */
  readonly unitAt: number;
}

/** @param header the headings of the table as read */
export function figureColumns(
  piece: Excel.Range,
  table = "",
  header: readonly unknown[] = [],
): readonly FigureColumn[] {
  const headings = new Set(figureHeadings(table));
  const names = header.map(String);
  const unitAt = names.indexOf(fillInHeadings.unit);
  return names.flatMap((heading, at) =>
    headings.has(heading) ? [{ at, column: piece.getColumn(at), table, heading, unitAt }] : [],
  );
}

/** The values of a piece; a number whose cell shows something else, such as a date, is what it shows. */
export function shownValues(piece: Excel.Range, columns: readonly FigureColumn[]): RawGrid {
  const rows = rawGridFrom(piece.values).map((row): Raw[] => [...row]);
  for (const { at, column, table, heading, unitAt } of columns) {
    const formats: readonly (readonly unknown[])[] = column.numberFormat;
    rows.forEach((row, index) => {
      const [value, format] = [row[at], formats[index]?.[0]];
      if (typeof value !== "number" || typeof format !== "string") return;
      const place = { table, heading, unit: String(row[unitAt] ?? "").trim() };
      if (isPlain(format) && !lacksPercent(value, place)) return;
      row[at] = shownFigure(value, format, place);
    });
  }
  return rows;
}

/** Thousands of cells have one of these. */
function isPlain(format: string): boolean {
  return format === "General" || format === "@" || /^(?:#,##)?0(?:\.[0#]+)?$/.test(format);
}
