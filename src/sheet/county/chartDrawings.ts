import { doubtMark } from "../../core/checks";
import type { CountySummary } from "../../core/county";
import { outcomeWord } from "../../core/targets";
import type { Cell } from "../../tables/cells/cell";
import type { ChartPlan } from "../plan";
import { isDisputed } from "./doubt";
import { growthCell, valueCell } from "./factCells";
import { shareInWords, shortened, type Mode } from "./layout";
import { completionCell } from "./targetCells";

/** What one chart is drawn from, and how it looks. */
export interface Drawing extends Pick<
  ChartPlan,
  "name" | "title" | "type" | "color" | "valueFormat"
> {
  readonly valuesName: string;
  readonly barColors?: readonly string[];
  /** Name of the dashed line whose values stand in the third column. */
  readonly lineName?: string;
  /** A label and a figure a bar, and the value of the line. */
  readonly bars: readonly (readonly [label: string, value: Cell, line?: number | undefined])[];
}

/** All names that charts of a county sheet have: those of an earlier version go with it. */
export const chartNames = ["目标完成率", "京蒙协作资金投向", "主要指标增速"] as const;

const mostCharts = 2;
const longestLabel = 8;

/** Those that can be drawn, the one that tells most first. */
export function drawingsOf(summary: CountySummary, mode: Mode): readonly Drawing[] {
  return [
    ...completionDrawing(summary, mode),
    ...fundsDrawing(summary, mode),
    ...growthDrawing(summary, mode),
  ].slice(0, mostCharts);
}

function completionDrawing(summary: CountySummary, mode: Mode): readonly Drawing[] {
  const { completion, rules } = summary;
  if (!completion) return [];
  const { bars, elapsed } = completion;
  const line = elapsed === undefined ? "" : `（虚线为序时${shareInWords(elapsed)}）`;
  return [
    {
      name: chartNames[0],
      title: `目标完成率${line}`,
      type: "column",
      color: "#2F6F4F",
      valuesName: "完成率",
      valueFormat: "0.0%",
      barColors: bars.map(({ judgement }) => rules.colours[judgement.outcome].text),
      ...(elapsed !== undefined && { lineName: "序时进度" }),
      bars: bars.map((target) => [
        `${labelOf(target.name)}\n${outcomeWord(target.judgement.outcome, rules)}`,
        completionCell(summary, target, mode),
        target.judgement.elapsed === elapsed ? elapsed : undefined,
      ]),
    },
  ];
}

function fundsDrawing(summary: CountySummary, mode: Mode): readonly Drawing[] {
  const { funds, area } = summary;
  if (!funds) return [];
  const unit = funds.bars[0]?.fact.indicator.displayUnit ?? "";
  return [
    {
      name: chartNames[1],
      title: `${funds.time}京蒙协作资金投向（${unit}）`,
      type: "bar",
      color: "#9C2B22",
      valuesName: "金额",
      valueFormat: "General",
      bars: funds.bars.map(({ use, fact }) => [
        `${labelOf(use)}${isDisputed(summary, fact.observation.id) ? doubtMark : ""}`,
        valueCell(area.name, fact, mode),
      ]),
    },
  ];
}

function growthDrawing({ growths, area }: CountySummary, mode: Mode): readonly Drawing[] {
  if (!growths) return [];
  return [
    {
      name: chartNames[2],
      title: `${growths.time}主要指标增速（%）`,
      type: "bar",
      color: "#1F5FA8",
      valuesName: "同比",
      valueFormat: "0.0%",
      bars: growths.bars.map((line) => [labelOf(line.name), growthCell(area.name, line, mode)]),
    },
  ];
}

function labelOf(name: string): string {
  return shortened(name, longestLabel);
}
