import type { Outcome } from "../../model/enumerations";
import { isEqual } from "../../numbers";
import type { RuleSet } from "./ruleSet";
import type { Comparison, Setting } from "./situation";

/** The first line of the outcome list that applies to the case. */
export function outcomeOf(
  setting: Setting,
  comparison: Comparison | undefined,
  rules: RuleSet,
): Outcome {
  const { input, reading } = setting;
  if (input.target === undefined) return "no_target";
  if (input.notComparable === true) return "not_comparable";
  if (input.undated === true) return "not_due";
  if (comparison === undefined) {
    return input.asOf === undefined || isBeforeStart(setting) ? "not_due" : "not_reported";
  }
  const countsAtOnce = reading === "cumulative" || reading === "milestone";
  if (comparison.isMet && (countsAtOnce || isOver(setting))) return doneOf(setting, comparison);
  if (isOver(setting)) return "missed";
  if (reading === "milestone" || isBeforeStart(setting)) return "not_due";
  if (reading === "current") return outcomeAsItStands(comparison, rules);
  return outcomeOnSchedule(comparison, rules);
}

/** Whether the as-of date is known and lies before the first day. */
function isBeforeStart({ input, window }: Setting): boolean {
  return input.asOf !== undefined && window !== undefined && input.asOf < window.start;
}

/** Whether the as-of date is known and has come to the last day. */
export function isOver({ input, window }: Setting): boolean {
  return input.asOf !== undefined && window !== undefined && input.asOf >= window.end;
}

function doneOf(setting: Setting, comparison: Comparison): Outcome {
  const isMilestone = setting.input.kind === "milestone" || setting.reading === "milestone";
  const canExceed = !setting.runsDown && !isMilestone;
  return canExceed && comparison.isBeyond ? "exceeded" : "done";
}

function outcomeAsItStands(comparison: Comparison, rules: RuleSet): Outcome {
  if (comparison.isMet) return "on_target";
  return isAtLeast(comparison.ratio, rules.thresholds.behind) ? "off_target" : "far_behind";
}

function outcomeOnSchedule({ ratio }: Comparison, rules: RuleSet): Outcome {
  if (isAtLeast(ratio, rules.thresholds.onSchedule)) return "on_schedule";
  return isAtLeast(ratio, rules.thresholds.behind) ? "behind" : "far_behind";
}

function isAtLeast(ratio: number | undefined, threshold: number): boolean {
  return ratio !== undefined && (ratio > threshold || isEqual(ratio, threshold));
}
