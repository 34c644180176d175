import { actualClause, deviationClause, goalClause } from "./clauses";
import { dayWithin, periodOf } from "./dates";
import { shareClauses } from "./onTheWay";
import type { Story } from "./story";

/**
 * Of a target whose time is over and whose last figure is not the end's:
 * 目标前30位，期末数未填报；截至11月30日列第28位，已达到
 */
export function endMissingClauses(story: Story): readonly string[] {
  const { setting, comparison, printer } = story;
  const { window, dataDay, actualEnd, input, reading } = setting;
  const isEstimateOfEnd =
    input.isEstimate === true && window !== undefined && (dataDay ?? "") >= window.end;
  // A rate says its own period: 上半年增长5.4%.
  const saysPeriod =
    (input.kind === "growth" || input.kind === "points") && periodOf(setting) !== "";
  const day = actualEnd === undefined || saysPeriod ? "" : `截至${dayWithin(actualEnd, window)}`;
  const said = actualClause(setting, comparison.actual, printer);
  const lead = isEstimateOfEnd ? "年终数为预计；" : `期末数未填报；${day}`;
  // The goal stands before the actual, so it says its verb itself.
  const alone = { ...setting, input: { ...input, actual: undefined } };
  const goal = goalClause(alone, input.target ?? comparison.reach, printer);
  const isByTime = reading === "cumulative" || reading === "baseline";
  const shares = isByTime ? shareClauses(story) : [];
  const isGoal = (clause: string): boolean => clause.startsWith("目标");
  return [goal, lead + said, ...shares.filter((clause) => !isGoal(clause)), deviationClause(story)];
}
