/** Targets: how far, against how much time, what verdict, and the sentence that explains it. */
export { doublingDate, doublingProgress, growthToDouble } from "./doubling";
export { judge, outcomeFor } from "./judge";
export { gap, needed, pace, progress, projected, type Remaining, type Way } from "./progress";
export { readingOf } from "./readingOf";
export { outcomeWord, readRuleSet, type OutcomeColours, type RuleSet } from "./ruleSet";
export { findRuleSet, lenientRules, scheduleRules, shippedRuleSets } from "./shippedRuleSets";
export type { Judgement, TargetCase } from "./targetCase";
