import type { Outcome } from "../../model/enumerations";
import { printNumber } from "../../numbers";
import { actualClause, deviationClause, goalClause } from "./clauses";
import { timeClause } from "./dates";
import type { Story } from "./story";

/** 登记失业率4.1%，控制目标5%以内，未突破 */
export function asItStandsClauses(outcome: Outcome, story: Story): readonly string[] {
  const { setting, comparison, printer } = story;
  return [
    actualClause(setting, comparison.actual, printer),
    goalClause(setting, setting.input.target ?? comparison.reach, printer),
    deviationClause(story),
    outcome === "far_behind" ? farBehindClause(story) : "",
    timeClause(outcome, setting),
  ];
}

function farBehindClause({ setting, comparison, rules }: Story): string {
  if (comparison.ratio === undefined) return "两数并非都大于零，不能按比例衡量";
  const least = `${printNumber(100 * rules.thresholds.behind)}%`;
  return setting.runsDown ? `目标不足实际的${least}` : `实际不足目标的${least}`;
}
