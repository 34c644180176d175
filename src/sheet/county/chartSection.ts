import type { CountySummary } from "../../core/county";
import { textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import type { ChartPlan, Rectangle } from "../plan";
import { spacer, type SheetRow } from "../stack/section";
import { drawingsOf, type Drawing } from "./chartDrawings";
import { ratioCell } from "./factCells";
import { columnCount, type Mode } from "./layout";

export interface Charts {
  readonly charts: readonly ChartPlan[];
  /** The cells that they are drawn from, row by row. */
  readonly cells: readonly (readonly Cell[])[];
}

/** Points of one of the rows that charts lie over: the lower, the better they fill what room there is. */
const rowHeight = 12;
/** Columns of a bar's label, its figure and the value of the line over it. */
const [labelColumn, valueColumn, lineColumn] = [1, 3, 4] as const;
const lineColor = "#3A3F45";

export function chartRows(rows: number): readonly SheetRow[] {
  return Array.from({ length: rows }, () => spacer(rowHeight));
}

/** Points that a title, a bar and the labels of columns take, and a whole chart whose percentages stand on one line. */
const needed = { title: 28, bar: 14, columns: 98, percentages: 108 };

/** Fewer rows than these show nothing of the charts. */
export function leastChartRows(summary: CountySummary): number {
  const heights = drawingsOf(summary, "静态").map(({ type, bars, valueFormat }) => {
    const height = needed.title + (type === "bar" ? needed.bar * bars.length : needed.columns);
    return valueFormat.endsWith("%") ? Math.max(height, needed.percentages) : height;
  });
  return Math.ceil(Math.max(0, ...heights) / rowHeight);
}

/** How many charts there can be. */
export function chartCount(summary: CountySummary): number {
  return drawingsOf(summary, "静态").length;
}

/**
 * At most two charts side by side.
 * @param over rows from which and over which they lie
 * @param top row of the first cell that they are drawn from
 */
export function chartsOf(
  summary: CountySummary,
  mode: Mode,
  { count, over, top }: { count: number; over: { row: number; rows: number }; top: number },
): Charts {
  const drawings = drawingsOf(summary, mode).slice(0, count);
  const charts: ChartPlan[] = [];
  const cells: (readonly Cell[])[] = [];
  for (const [index, drawing] of drawings.entries()) {
    cells.push(
      placed(
        [drawing.title, drawing.valuesName, drawing.lineName ?? ""].map((text) =>
          textCell(text, "plain"),
        ),
      ),
    );
    const row = top + cells.length;
    cells.push(...drawing.bars.map(([label, value, line]) => barRow(label, value, line)));
    charts.push({
      ...planOf(drawing, row),
      place: { ...over, ...spanOf(index, drawings.length) },
    });
  }
  return { charts, cells };
}

function planOf(drawing: Drawing, row: number): Omit<ChartPlan, "place"> {
  const { name, type, title, color, valueFormat, valuesName, barColors, lineName, bars } = drawing;
  const column = (at: number): Rectangle => ({ row, column: at, rows: bars.length, columns: 1 });
  return {
    name,
    type,
    title,
    color,
    valueFormat,
    valuesName,
    categories: column(labelColumn),
    values: column(valueColumn),
    ...(barColors && { barColors }),
    ...(lineName !== undefined && {
      line: { name: lineName, values: column(lineColumn), color: lineColor },
    }),
  };
}

/** The first chart is the wider one. */
function spanOf(index: number, count: number): { column: number; columns: number } {
  const first = 6;
  if (count === 1) return { column: 0, columns: columnCount };
  return index === 0
    ? { column: 0, columns: first }
    : { column: first, columns: columnCount - first };
}

function barRow(label: string, value: Cell, line: number | undefined): readonly Cell[] {
  const lineCell = line === undefined ? textCell("", "plain") : bare(ratioCell(line));
  return placed([textCell(label, "plain"), bare(value), lineCell]);
}

/** Without a border: it is no table that anybody reads. */
function bare(cell: Cell): Cell {
  return { ...cell, style: "plain", format: cell.format ?? "General" };
}

/** Label, figure and line in their columns. */
function placed([label, value, line]: readonly Cell[]): readonly Cell[] {
  const row = Array.from({ length: lineColumn + 1 }, () => textCell("", "plain"));
  if (label) row[labelColumn] = label;
  if (value) row[valueColumn] = value;
  if (line) row[lineColumn] = line;
  return row;
}
