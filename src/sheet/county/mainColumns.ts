import type { CountySummary, MainLine } from "../../core/county";
import { natures, observationStatuses } from "../../core/model/enumerations";
import { nothing, type FactLine, type TargetLine } from "../../core/summary";
import { textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import { withDoubt } from "./doubt";
import { growthCell, limitedCell, spoken } from "./factCells";
import { goalCell, reachedCell } from "./kindCells";
import { nameCell, shortened, type Mode } from "./layout";
import {
  completionCell,
  elapsedCell,
  isHeldAgainstTime,
  liveGoal,
  liveReached,
  verdictCell,
} from "./targetCells";

/** One column of 主要指标; it is left out where no line fills it. */
export interface MainColumn {
  readonly header: string;
  readonly cell: (line: MainLine, mode: Mode) => Cell;
  /** Columns of the sheet that it takes; one where it is left out. */
  readonly columns?: number;
  /** The column of words that is the wider where this one is left out. */
  readonly givesWayTo?: string;
}

export const statusHeader = "状态";

export function targetColumns(summary: CountySummary): readonly MainColumn[] {
  const { main, area } = summary;
  const dash = textCell(nothing, "center");
  const ofTarget =
    (cell: (target: TargetLine, mode: Mode) => Cell) =>
    ({ target }: MainLine, mode: Mode): Cell =>
      target ? cell(target, mode) : textCell(undefined, "center");
  return [
    { header: "指标", cell: ({ name }) => nameCell(shortened(name)) },
    { header: "单位", cell: (line) => textCell(unitBeside(line), "center") },
    {
      header: `${main.factPeriod}实际`,
      givesWayTo: "单位",
      cell: ({ fact }, mode) => (fact ? limited(summary, fact, mode) : dash),
    },
    {
      header: "同比",
      givesWayTo: "单位",
      cell: ({ fact }, mode) => (fact ? spoken(growthCell(area.name, fact, mode)) : dash),
    },
    {
      header: `${main.targetPeriod}目标`,
      cell: ofTarget((target, mode) => liveGoal(summary, target, mode, goalCell(target))),
    },
    {
      header: "最新完成",
      givesWayTo: statusHeader,
      cell: ofTarget((target, mode) => liveReached(summary, target, mode, reachedCell(target))),
    },
    {
      header: "完成率",
      givesWayTo: statusHeader,
      cell: ofTarget((target, mode) => completionCell(summary, target, mode)),
    },
    {
      header: "序时进度",
      givesWayTo: statusHeader,
      cell: ofTarget((target, mode) =>
        isHeldAgainstTime(target) ? elapsedCell(summary, target, mode) : dash,
      ),
    },
    { header: statusHeader, cell: ofTarget((target, mode) => verdictCell(summary, target, mode)) },
  ];
}

/** The unit of a level; a rate or a change carries its own. */
function unitBeside({ fact, target, indicator }: MainLine): string {
  const kind = target?.target.kind;
  if (target && (kind === "level" || kind === "ceiling")) return target.displayUnit;
  return fact?.observation.value === undefined ? "" : indicator.displayUnit;
}

/** A figure with its qualifier and, where others contradict it, its mark. */
function limited(summary: CountySummary, fact: FactLine, mode: Mode): Cell {
  return withDoubt(summary, fact, limitedCell(summary.area.name, fact, mode));
}

export function plainColumns(summary: CountySummary): readonly MainColumn[] {
  const { area } = summary;
  const ofFact =
    (cell: (fact: FactLine, mode: Mode) => Cell) =>
    ({ fact }: MainLine, mode: Mode): Cell =>
      fact ? cell(fact, mode) : textCell(undefined, "center");
  return [
    { header: "指标", cell: ({ name }) => nameCell(shortened(name)) },
    { header: "单位", cell: (line) => textCell(unitBeside(line), "center") },
    {
      header: "数值",
      cell: ofFact((fact, mode) => limited(summary, fact, mode)),
    },
    {
      header: "同比",
      givesWayTo: "时期",
      cell: ofFact((fact, mode) => spoken(growthCell(area.name, fact, mode))),
    },
    { header: "时期", cell: ofFact(({ time }) => textCell(time, "center")) },
    {
      header: "说明",
      columns: 4,
      givesWayTo: "时期",
      cell: ofFact((fact) => textCell(noteOf(fact))),
    },
  ];
}

/** What must be known of a figure before it is read as something done and settled. */
function noteOf({ observation, growth }: FactLine): string {
  const { nature, status, value } = observation;
  return [
    nature === "actual" ? "" : natures[nature],
    value === undefined ? "只载明增速" : "",
    status === "A" ? "" : observationStatuses[status],
    growth.rate === undefined && growth.word !== nothing && growth.word !== "基期缺失"
      ? growth.word
      : "",
  ]
    .filter((word) => word !== "")
    .join("，");
}
