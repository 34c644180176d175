import lenient from "../../../assets/rules/lenient.json";
import schedule from "../../../assets/rules/schedule.json";
import { answer, badInput, type Answer } from "../answer";
import type { RuleSet } from "./ruleSet";

/** 序时: on schedule from the elapsed share itself, far behind below nine tenths of it. The default. */
export const scheduleRules: RuleSet = schedule;

/** 从宽: on schedule from nine tenths of the elapsed share, far behind below three quarters. */
export const lenientRules: RuleSet = lenient;

/** The rule sets that come with the add-in, the default first. */
export const shippedRuleSets: readonly RuleSet[] = [scheduleRules, lenientRules];

/** A rule set by its name or id. `#VALUE!` naming the legal ones. */
export function findRuleSet(text: string): Answer<RuleSet> {
  const wanted = text.trim().toLowerCase();
  const found = shippedRuleSets.find(({ id, name }) => id === wanted || name === wanted);
  if (found) return answer(found);
  const legal = shippedRuleSets.map(({ name }) => name).join("、");
  return badInput(`没有名为“${text.trim()}”的判断规则，可用：${legal}。`);
}
