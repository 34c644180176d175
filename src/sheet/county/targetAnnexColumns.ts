import type { CountySummary } from "../../core/county";
import { dateInWords } from "../../core/periods";
import { nothing, type TargetLine } from "../../core/summary";
import { textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import type { Span } from "../stack/section";
import type { targetHeaders } from "./captions";
import { bareGoalCell, goalUnit, reachedCell } from "./kindCells";
import { columnCount, fixedMode, nameCell, shortCell, type Mode } from "./layout";
import {
  completionCell,
  elapsedCell,
  isHeldAgainstTime,
  liveGoal,
  liveReached,
  verdictCell,
} from "./targetCells";

type Header = (typeof targetHeaders)[number];
type CellOf = (line: TargetLine, mode: Mode) => Cell;

/** A column of the line of figures, at its place on the sheet. */
export interface TargetColumn extends Span {
  readonly header: Header;
  readonly cell: CellOf;
}

const dash = textCell(nothing, "center");

/** Columns of the sheet for what is wanted, for what was reached, and for the verdict. */
const wantedPlace = { column: 3, columns: 2 };
export const reachedPlace = { column: 5, columns: 4 };
export const verdictPlace = { column: columnCount - 1, columns: 1 };

/** What is wanted of a target: its name, time and figure. */
export function wantedColumns(summary: CountySummary): readonly TargetColumn[] {
  return [
    { header: "目标", column: 1, columns: 1, cell: ({ name }) => nameCell(name) },
    { header: "时期", column: 2, columns: 1, cell: ({ period }) => textCell(period, "center") },
    ...filling(summary, wantedPlace, [
      ["目标值", (line, mode) => liveGoal(summary, line, mode, bareGoalCell(line))],
      ["单位", (line) => shortCell(goalUnit(line), "unit")],
    ]),
  ];
}

/** What was reached, where anything was. */
export function reachedColumns(summary: CountySummary): readonly TargetColumn[] {
  return filling(summary, reachedPlace, [
    ["完成值", (line, mode) => liveReached(summary, line, mode, reachedCell(line))],
    ["截至", (line) => textCell(dayReached(line), "center")],
    ["完成率", (line, mode) => completionCell(summary, line, mode)],
    [
      "序时进度",
      (line, mode) => (isHeldAgainstTime(line) ? elapsedCell(summary, line, mode) : dash),
    ],
  ]);
}

export function verdictColumn(summary: CountySummary): TargetColumn {
  const cell: CellOf = (line, mode) => verdictCell(summary, line, mode);
  return { header: "状态", ...verdictPlace, cell };
}

/** The day without its year where the target's time is that year: 6月30日. */
function dayReached({ actual, period }: TargetLine): string {
  if (actual?.end === undefined) return nothing;
  const words = dateInWords(actual.end);
  return words.startsWith(period) ? words.slice(period.length) : words;
}

/** Those that a target fills, side by side; the last of them has the width that is left. */
function filling(
  { targets }: CountySummary,
  { column, columns }: Span,
  all: readonly (readonly [Header, CellOf])[],
): readonly TargetColumn[] {
  const filled = all.filter(([, cell]) => targets.some((line) => isFilled(cell(line, fixedMode))));
  return filled.map(([header, cell], index) => ({
    header,
    cell,
    column: column + index,
    columns: index === filled.length - 1 ? columns - index : 1,
  }));
}

function isFilled({ content }: Cell): boolean {
  return content !== undefined && content !== "" && content !== nothing;
}
