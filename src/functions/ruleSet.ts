import { answer, badInput } from "../core/answer";
import { scheduleRules, shippedRuleSets, type RuleSet } from "../core/targets";
import { single, type Argument } from "./arguments";
import { isBlankOrZero } from "./blank";

/** A rule set by its name or id; blank is 序时. */
export function ruleSet(given: unknown): Argument<RuleSet> {
  return single(given, (cell) => {
    if (isBlankOrZero(cell)) return answer(scheduleRules);
    const wanted = typeof cell === "string" ? cell.trim().toLowerCase() : "";
    const found = shippedRuleSets.find(({ id, name }) => id === wanted || name === wanted);
    if (found !== undefined) return answer(found);
    const legal = shippedRuleSets.map(({ name }) => name).join("、");
    return badInput(`没有名为“${wanted}”的判断规则，可用：${legal}。`);
  });
}
