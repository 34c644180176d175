/** Targets: how far, against how much time, what verdict, and the sentence that explains it. */
export { doublingDate, doublingProgress, growthToDouble, usualMultiple } from "./doubling";
export { judge, outcomeFor } from "./judge";
export { briefOf } from "./reasons/briefOf";
export { gap, needed, pace, progress, projected } from "./progress";
export { lags } from "./verdict/lags";
export { hasCompletion, runsDown } from "./verdict/readingOf";
export { outcomeWord, outcomeWords, type RuleSet } from "./verdict/ruleSet";
export { findRuleSet, lenientRules, ownRuleSet, scheduleRules, shippedRuleSets } from "./ruleSets";
export type { Judgement, NoActual, TargetCase } from "./verdict/targetCase";
export { worstFirst } from "./verdict/worstFirst";
