import lenient from "../../../assets/rules/lenient.json";
import schedule from "../../../assets/rules/schedule.json";
import type { RuleSet } from "./ruleSet";

/** 序时: on schedule from the elapsed share itself, far behind below nine tenths of it. The default. */
export const scheduleRules: RuleSet = schedule;

/** 从宽: on schedule from nine tenths of the elapsed share, far behind below three quarters. */
export const lenientRules: RuleSet = lenient;

/** The rule sets that come with the add-in, the default first. */
export const shippedRuleSets: readonly RuleSet[] = [scheduleRules, lenientRules];
