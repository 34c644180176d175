import type { Outcome } from "../../model/enumerations";
import { limitsFlow } from "./readingOf";
import type { RuleSet } from "./ruleSet";
import type { Comparison, Setting } from "./situation";
import { isTolerated, reaches } from "./tolerance";

/** The first line of the outcome list that applies to the case. */
export function outcomeOf(
  setting: Setting,
  comparison: Comparison | undefined,
  rules: RuleSet,
): Outcome {
  const { input, reading, actualEnd } = setting;
  if (input.target === undefined) return "no_target";
  if (input.undated === true) return "no_period";
  if (input.notComparable === true) return "not_comparable";
  if (comparison === undefined) return isWaiting(setting) ? "not_due" : "not_reported";
  if (actualEnd === undefined || input.asOf === undefined) return "day_missing";
  const isClosing = closesTarget(setting);
  if (isSettled(setting, comparison, isClosing)) return doneOf(setting, comparison);
  if (isOver(setting)) {
    return isClosing || hasBrokenLimit(setting, comparison) ? "missed" : "end_missing";
  }
  if (reading === "milestone" || isBeforeStart(setting)) return "not_due";
  if (reading === "cumulative" && comparison.reach <= 0) return "not_due";
  if (reading === "current" || reading === "points") {
    return outcomeAsItStands(setting, comparison, rules);
  }
  return outcomeOnSchedule(setting, comparison, rules);
}

/** Without an actual: whether nobody need have reported yet. */
function isWaiting(setting: Setting): boolean {
  if (setting.input.asOf === undefined || isBeforeStart(setting)) return true;
  return setting.reading === "milestone" && !isOver(setting);
}

/** Whether the as-of date is known and lies before the first day. */
export function isBeforeStart({ input, window }: Setting): boolean {
  return input.asOf !== undefined && window !== undefined && input.asOf < window.start;
}

/** Whether the as-of date is known and has come to the last day. */
export function isOver({ input, window }: Setting): boolean {
  return input.asOf !== undefined && window !== undefined && input.asOf >= window.end;
}

/** Whether the actual reaches to the target's end and is no estimate: half a year's figure closes no year. */
function closesTarget({ input, window, actualEnd, dataDay }: Setting): boolean {
  if (input.isEstimate === true || actualEnd === undefined || dataDay === undefined) return false;
  return window !== undefined && dataDay >= window.end;
}

/** Whether a target that is met is settled: at its end, or wherever a met one stays met. */
function isSettled(setting: Setting, { isMet, reach }: Comparison, isClosing: boolean): boolean {
  if (!isMet || setting.input.isEstimate === true) return false;
  if (isClosing || setting.reading === "milestone") return true;
  return setting.reading === "cumulative" && reach > 0;
}

/** Whether a flow has used up more than it may, which no later month mends. */
export function hasBrokenLimit({ input }: Setting, { isMet, isShortAtLine }: Comparison): boolean {
  return limitsFlow(input) && input.isEstimate !== true && !isMet && !isShortAtLine;
}

function doneOf(setting: Setting, comparison: Comparison): Outcome {
  const isMilestone = setting.input.kind === "milestone" || setting.reading === "milestone";
  const canExceed = !setting.runsDown && !isMilestone;
  return canExceed && comparison.isBeyond ? "exceeded" : "done";
}

function outcomeAsItStands(setting: Setting, comparison: Comparison, rules: RuleSet): Outcome {
  if (comparison.isMet) return "on_target";
  if (limitsFlow(setting.input) && !comparison.isShortAtLine) return "far_behind";
  return isTolerated(setting, comparison, rules) ? "off_target" : "far_behind";
}

function outcomeOnSchedule(setting: Setting, { ratio }: Comparison, rules: RuleSet): Outcome {
  if (reaches(setting, ratio, rules.thresholds.onSchedule)) return "on_schedule";
  return reaches(setting, ratio, rules.thresholds.behind) ? "behind" : "far_behind";
}
