/** Targets: how far, against how much time, what verdict, and the sentence that explains it. */
export { judge } from "./judge";
export { readingOf } from "./readingOf";
export { outcomeWord, readRuleSet, type OutcomeColours, type RuleSet } from "./ruleSet";
export { lenientRules, scheduleRules, shippedRuleSets } from "./shippedRuleSets";
export type { Judgement, TargetCase } from "./targetCase";
