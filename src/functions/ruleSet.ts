import { answer } from "../core/answer";
import { findRuleSet, scheduleRules, type RuleSet } from "../core/targets";
import { single, type Argument } from "./arguments";
import { isBlankOrZero } from "./blank";

/** A rule set by its name or id; blank is 序时. */
export function ruleSet(given: unknown): Argument<RuleSet> {
  return single(given, (cell) =>
    isBlankOrZero(cell)
      ? answer(scheduleRules)
      : findRuleSet(typeof cell === "string" ? cell : String(cell)),
  );
}
