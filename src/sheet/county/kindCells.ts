import type { TargetKind } from "../../core/model/enumerations";
import type { TargetLine } from "../../core/summary";
import type { Cell } from "../../tables/cells/cell";
import { figureCell, spoken, withAround, withLimit } from "./factCells";
import { limitWords, unitWords } from "./unitWords";

/** What stands before and after the figure of a target, where that rises and where it falls. */
interface Words {
  readonly rise: string;
  readonly fall?: string;
  readonly after?: string;
}

const goalWords: Partial<Record<TargetKind, Words>> = {
  growth: { rise: "增长", fall: "下降" },
  points: { rise: "提高", fall: "下降", after: "个百分点" },
  increase: { rise: "增加", fall: "减少" },
  multiple: { rise: "", after: "倍" },
  rank: { rise: "前", after: "位" },
};

const reachedWords: typeof goalWords = { ...goalWords, rank: { rise: "第", after: "位" } };

/** 目标: 18, 增长6.0%以上, 前30位; the cell stays a number. */
export function goalCell({ target, unit, displayUnit }: TargetLine): Cell {
  const units = { base: unit, shown: displayUnit };
  const { value, valueUpper, qualifier, kind } = target;
  const cell = withLimit(figureCell(value, units), { valueUpper, qualifier }, units);
  return spoken(withWords(cell, goalWords[kind]));
}

/** The same beside a column of units: 18, 增长6.0%, 前30. */
export function bareGoalCell({ target, unit, displayUnit }: TargetLine): Cell {
  const cell = figureCell(target.value, { base: unit, shown: displayUnit });
  const { rise = "", fall } = goalWords[target.kind] ?? {};
  return spoken(withWords(cell, fall === undefined ? { rise } : { rise, fall }));
}

/** What stands in that column: 亿元以上, 个百分点; a rate has its sign beside the figure. */
export function goalUnit({ target, unit, displayUnit }: TargetLine): string {
  const units = { base: unit, shown: displayUnit };
  return target.kind === "growth" ? limitWords(target, units) : unitWords(target, units);
}

/** 最新完成: the figure that is judged, by its kind. */
export function reachedCell({ target, actual, unit, displayUnit }: TargetLine): Cell {
  const units = { base: unit, shown: displayUnit };
  const cell = figureCell(actual?.value, units);
  if (!actual) return cell;
  const limit = { valueUpper: undefined, qualifier: actual.qualifier };
  const said = withWords(withLimit(cell, limit, units), reachedWords[target.kind]);
  return spoken(actual.isEstimate ? withAround(said, { before: "预计" }) : said);
}

function withWords(cell: Cell, words: Words | undefined): Cell {
  if (words === undefined) return cell;
  const { rise, fall, after = "" } = words;
  return withAround(cell, { before: rise, ...(fall === undefined ? {} : { fall }), after });
}
