import type { Outcome } from "../../model/enumerations";
import { printNumber } from "../../numbers";
import { hasBrokenLimit } from "../verdict/outcomeOf";
import { isAtEdge, shortfallOf, type Shortfall } from "../verdict/tolerance";
import { actualClause, deviationClause, goalClause, inexactWord } from "./clauses";
import { timeClause } from "./dates";
import type { Story } from "./story";

/** 登记失业率4.1%，控制目标5%以内，未突破 */
export function asItStandsClauses(outcome: Outcome, story: Story): readonly string[] {
  const { setting, comparison, printer } = story;
  return [
    actualClause(setting, comparison.actual, printer),
    goalClause(setting, setting.input.target ?? comparison.reach, printer),
    ...usedClauses(story),
    deviationClause(story),
    outcome === "far_behind" ? farBehindClause(story) : "",
    timeClause(outcome, setting),
  ];
}

/** 已用控制数的60.0%，序时50.0%: how much of a flow's ceiling is used against how much time. */
function usedClauses({ setting, comparison, percent }: Story): readonly string[] {
  const { kind, measure } = setting.input;
  const { share } = comparison;
  if (kind !== "ceiling" || measure !== "flow" || share === undefined) return [];
  const time = setting.elapsed === undefined ? "" : `序时${percent(setting.elapsed)}`;
  return [`已用控制数的${percent(share)}`, time];
}

function farBehindClause(story: Story): string {
  const { setting, comparison, rules } = story;
  if (hasBrokenLimit(setting, comparison)) return "";
  const shortfall = shortfallOf(setting, comparison, rules);
  if (shortfall === undefined) return "两数并非都大于零，不能按比例衡量";
  const clause = toleranceClause(shortfall, story);
  return isAtEdge(shortfall) ? `${clause}，${inexactWord(setting)}` : clause;
}

function toleranceClause(shortfall: Shortfall, { setting, rules }: Story): string {
  const isEdge = isAtEdge(shortfall);
  if (shortfall.isInPoints) {
    return `${isEdge ? "恰为" : "超过"}容许的${printNumber(shortfall.tolerance)}个百分点`;
  }
  const least = `${printNumber(100 * rules.thresholds.behind)}%`;
  const [part, whole] = setting.runsDown ? ["目标", "实际"] : ["实际", "目标"];
  return `${part}${isEdge ? "恰为" : "不足"}${whole}的${least}`;
}
