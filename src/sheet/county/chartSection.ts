import type { ChartPart, CountySummary } from "../../core/summary";
import { textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import type { ChartPlan } from "../plan";
import {
  heading,
  headerRow,
  paragraph,
  spacer,
  tableRow,
  type Section,
  type SheetRow,
} from "../stack/section";
import { growthCell, valueCell } from "./factCells";
import { columnCount, countyLayout, type Mode } from "./layout";
import { completionCell } from "./targetSection";

/** One chart: its figures as a small table, the chart over them, one sentence below. */
interface ChartDrawing {
  readonly name: string;
  readonly title: string;
  readonly headers: readonly [string, string, string];
  readonly type: ChartPlan["type"];
  readonly color: string;
  readonly valueTitle: string;
  readonly valueFormat: string;
  /** 名称, 时期, 数值 of each bar. */
  readonly bars: readonly (readonly [string, string, Cell])[] | undefined;
  readonly words: string;
}

const nameColumn = 0;
const valueColumn = 2;
const chartRowHeight = 18;

/** The three charts, each with its sentence, or the reason why it cannot be. */
export function chartSection(summary: CountySummary, title: string, mode: Mode): Section {
  const rows: SheetRow[] = [heading(title)];
  const charts: ChartPlan[] = [];
  for (const drawing of [
    fundsChart(summary, mode),
    ratesChart(summary, mode),
    completionChart(summary, mode),
  ]) {
    const part = drawnRows(drawing, rows.length);
    rows.push(...part.rows);
    charts.push(...part.charts);
  }
  return { id: "charts", rows, charts };
}

function drawnRows(
  drawing: ChartDrawing,
  top: number,
): { readonly rows: readonly SheetRow[]; readonly charts: readonly ChartPlan[] } {
  const title = heading(drawing.title, "subheading");
  const words = paragraph(countyLayout, drawing.words, "note");
  const { bars } = drawing;
  if (bars === undefined) return { rows: [title, words, spacer()], charts: [] };
  const table = [
    headerRow(countyLayout, drawing.headers),
    ...bars.map(([name, period, value]) =>
      tableRow(countyLayout, [textCell(name), textCell(period, "center"), value]),
    ),
  ];
  // The figures stay with the chart that shows them.
  const kept = [...table, ...reservedRows(bars.length)].map((row) => ({
    ...row,
    staysWithNext: true,
  }));
  const firstBar = top + 2;
  const column = (at: number) => ({ row: firstBar, column: at, rows: bars.length, columns: 1 });
  const chart: ChartPlan = {
    name: drawing.name,
    type: drawing.type,
    title: drawing.title,
    categories: column(nameColumn),
    values: column(valueColumn),
    valuesName: drawing.headers[2],
    color: drawing.color,
    categoryTitle: drawing.headers[0],
    valueTitle: drawing.valueTitle,
    valueFormat: drawing.valueFormat,
    place: {
      row: firstBar + bars.length,
      column: 0,
      rows: reservedRows(bars.length).length,
      columns: columnCount,
    },
  };
  return { rows: [title, ...kept, words, spacer()], charts: [chart] };
}

function reservedRows(bars: number): SheetRow[] {
  const count = Math.max(12, 4 + Math.ceil(bars * 1.3));
  return Array.from({ length: count }, () => spacer(chartRowHeight));
}

function wordsOf(part: ChartPart<unknown>): string {
  return part.bars === undefined ? part.why : part.sentence;
}

function fundsChart({ funds, area }: CountySummary, mode: Mode): ChartDrawing {
  const unit = funds.bars?.[0]?.fact.indicator.displayUnit ?? "万元";
  return {
    name: "京蒙协作资金投向",
    title: "京蒙协作资金投向",
    headers: ["投向", "时期", `金额（${unit}）`],
    type: "column",
    color: "#9C2B22",
    valueTitle: unit,
    valueFormat: "General",
    bars: funds.bars?.map(({ use, fact }) => [use, fact.period, valueCell(area.name, fact, mode)]),
    words: wordsOf(funds),
  };
}

function ratesChart({ rates, area }: CountySummary, mode: Mode): ChartDrawing {
  return {
    name: "主要指标增速",
    title: "主要指标增速",
    headers: ["指标", "时期", "同比"],
    type: "bar",
    color: "#1F5FA8",
    valueTitle: "%",
    valueFormat: "0.0%",
    bars: rates.bars?.map((line) => [line.name, line.period, growthCell(area.name, line, mode)]),
    words: wordsOf(rates),
  };
}

function completionChart(summary: CountySummary, mode: Mode): ChartDrawing {
  const { completion } = summary;
  return {
    name: "目标完成率",
    title: "目标完成率",
    headers: ["目标", "时期", "完成率"],
    type: "bar",
    color: "#2F6F4F",
    valueTitle: "%",
    valueFormat: "0%",
    bars: completion.bars?.map((line) => [
      line.name,
      line.period,
      completionCell(summary, line, mode),
    ]),
    words: wordsOf(completion),
  };
}
