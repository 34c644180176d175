import type { Outcome } from "../model/enumerations";
import { isEqual, roundTo15, subtractDecimal } from "../numbers";
import { outcomeOf } from "./verdict/outcomeOf";
import { reasonOf } from "./reasons/reasonOf";
import { outcomeWord, type RuleSet } from "./verdict/ruleSet";
import { comparisonOf, settingOf, type Comparison, type Setting } from "./verdict/situation";
import type { Judgement, TargetCase } from "./verdict/targetCase";

/** The outcome alone, for cells that ask for nothing more: many times cheaper than its reason. */
export function outcomeFor(input: TargetCase, rules: RuleSet): Outcome {
  const setting = settingOf(input);
  return outcomeOf(setting, comparisonOf(setting), rules);
}

/** The verdict on a target with its reason; the one place that decides for cell, pane and sheet. */
export function judge(input: TargetCase, rules: RuleSet): Judgement {
  const setting = settingOf(input);
  const comparison = input.notComparable === true ? undefined : comparisonOf(setting);
  const outcome = outcomeOf(setting, comparison, rules);
  const completion = comparison && completionOf(setting, comparison);
  return {
    outcome,
    word: outcomeWord(outcome, rules),
    reason: reasonOf(outcome, setting, comparison, rules),
    reading: setting.reading,
    ...(completion === undefined ? {} : { completion: roundTo15(completion) }),
    ...(setting.elapsed === undefined ? {} : { elapsed: roundTo15(setting.elapsed) }),
    ...(comparison === undefined ? {} : { gap: gapOf(setting, comparison) }),
    ...(input.asOf === undefined ? {} : { asOf: input.asOf }),
  };
}

function completionOf(setting: Setting, comparison: Comparison): number | undefined {
  if (setting.input.kind === "growth" || setting.input.kind === "points") return undefined;
  const isDownwards = setting.runsDown && comparison.baseline === undefined;
  return isDownwards ? undefined : comparison.share;
}

function gapOf({ runsDown }: Setting, { actual, reach }: Comparison): number {
  if (isEqual(actual, reach)) return 0;
  return runsDown ? subtractDecimal(actual, reach) : subtractDecimal(reach, actual);
}
