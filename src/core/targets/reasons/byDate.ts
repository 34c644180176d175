import type { Outcome } from "../../model/enumerations";
import { actualClause, deviationClause, goalClause } from "./clauses";
import { timeClause } from "./dates";
import type { Story } from "./story";

/** 完成0项，目标1项，还差1项，2024年12月31日到期 */
export function byDateClauses(outcome: Outcome, story: Story): readonly string[] {
  const { setting, comparison, printer } = story;
  return [
    actualClause(setting, comparison.actual, printer),
    goalClause(setting, setting.input.target ?? comparison.reach, printer),
    deviationClause(story),
    timeClause(outcome, setting),
  ];
}
