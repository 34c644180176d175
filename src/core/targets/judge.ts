import type { Outcome } from "../model/enumerations";
import { isEqual, roundTo15, subtractDecimal } from "../numbers";
import { outcomeOf } from "./verdict/outcomeOf";
import { reasonOf } from "./reasons/reasonOf";
import { hasCompletion } from "./verdict/readingOf";
import { outcomeWord, type RuleSet } from "./verdict/ruleSet";
import { comparisonOf, settingOf, type Comparison, type Setting } from "./verdict/situation";
import type { Judgement, TargetCase } from "./verdict/targetCase";
import { shortfallOf } from "./verdict/tolerance";

/** The outcome alone, for cells that ask for nothing more: many times cheaper than its reason. */
export function outcomeFor(input: TargetCase, rules: RuleSet): Outcome {
  const setting = settingOf(input);
  return outcomeOf(setting, comparisonOf(setting), rules);
}

/** The verdict on a target with its reason; the one place that decides for cell, pane and sheet. */
export function judge(input: TargetCase, rules: RuleSet): Judgement {
  const setting = settingOf(input);
  const isComparable = input.notComparable !== true;
  const comparison = isComparable ? comparisonOf(setting) : undefined;
  const outcome = outcomeOf(setting, comparison, rules);
  const completion = comparison && completionOf(setting, comparison);
  const { asOf } = input;
  const { elapsed, dataDay } = setting;
  return {
    outcome,
    word: outcomeWord(outcome, rules),
    reason: reasonOf(outcome, setting, comparison, rules),
    reading: setting.reading,
    ...(completion === undefined ? {} : { completion: roundTo15(completion) }),
    ...(elapsed === undefined || !isComparable ? {} : { elapsed: roundTo15(elapsed) }),
    ...(comparison === undefined ? {} : { gap: gapOf(setting, comparison) }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(dataDay === undefined ? {} : { dataDay }),
    shortfall: comparison === undefined ? 0 : shortIn(setting, comparison, rules),
  };
}

function completionOf({ input, reading }: Setting, comparison: Comparison): number | undefined {
  if (reading === "points") return undefined;
  return hasCompletion(input, comparison.baseline !== undefined) ? comparison.share : undefined;
}

function gapOf({ runsDown }: Setting, { actual, reach }: Comparison): number {
  if (isEqual(actual, reach)) return 0;
  return runsDown ? subtractDecimal(actual, reach) : subtractDecimal(reach, actual);
}

/** How many tolerances a target lacks, so that ratios and points stand in one order. */
function shortIn(setting: Setting, comparison: Comparison, rules: RuleSet): number {
  const found = shortfallOf(setting, comparison, rules);
  if (found === undefined) return comparison.isMet ? 0 : Infinity;
  if (found.short === 0) return 0;
  // Where every shortfall is too much, the plain one still tells the worse from the less bad.
  return found.tolerance === 0 ? found.short : found.short / found.tolerance;
}
