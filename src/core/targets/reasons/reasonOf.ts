import type { Outcome } from "../../model/enumerations";
import { outcomeWord, type RuleSet } from "../ruleSet";
import type { Comparison, Setting } from "../situation";

/** The sentence that explains an outcome. */
export function reasonOf(
  outcome: Outcome,
  _setting: Setting,
  _comparison: Comparison | undefined,
  rules: RuleSet,
): string {
  return `${outcomeWord(outcome, rules)}。`;
}
