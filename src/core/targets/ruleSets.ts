import lenient from "../../../assets/rules/lenient.json";
import schedule from "../../../assets/rules/schedule.json";
import { answer, badInput, type Answer } from "../answer";
import { nameKey } from "../nameKey";
import type { OutcomeWords, RuleSet } from "./verdict/ruleSet";
import { quoted } from "../quoted";

/** 序时: on schedule from the elapsed share itself, far behind below nine tenths of it or 1 point short. The default. */
export const scheduleRules: RuleSet = schedule;

/** 从宽: on schedule from nine tenths of the elapsed share, far behind below three quarters or 2 points short. */
export const lenientRules: RuleSet = lenient;

/** The rule sets that come with the add-in, the default first. */
export const shippedRuleSets: readonly RuleSet[] = [scheduleRules, lenientRules];

/** A rule set of a workbook's own; a colour means the same in all of them, so that reports can be compared. */
export function ownRuleSet(
  name: string,
  thresholds: RuleSet["thresholds"],
  words: OutcomeWords,
): RuleSet {
  return { id: name, name, thresholds, words, colours: scheduleRules.colours };
}

/** A rule set by its name or id among those there are. `#VALUE!` naming the legal ones. */
export function findRuleSet(text: string, ruleSets: readonly RuleSet[]): Answer<RuleSet> {
  const wanted = nameKey(text);
  const found = ruleSets.find(({ id, name }) => nameKey(id) === wanted || nameKey(name) === wanted);
  if (found) return answer(found);
  const legal = ruleSets.map(({ name }) => name).join("、");
  return badInput(`没有名为${quoted(text)}的判断规则，可用：${legal}。`);
}
