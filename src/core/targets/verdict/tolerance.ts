import { isEqual, subtractDecimal } from "../../numbers";
import { countsAtLine } from "./readingOf";
import type { RuleSet } from "./ruleSet";
import type { Comparison, Setting } from "./situation";

/** How far an unmet target as it stands falls short, and how far it may. */
export interface Shortfall {
  /** In 个百分点 (or the numbers' own unit), or 1 − ratio. */
  readonly short: number;
  readonly tolerance: number;
  readonly isInPoints: boolean;
}

/**
 * Percentages fall short by points, all else by a ratio; undefined where two numbers that are not both
 * positive leave none.
 */
export function shortfallOf(
  setting: Setting,
  { actual, reach, ratio }: Comparison,
  { thresholds }: RuleSet,
): Shortfall | undefined {
  const points = pointsAllowed(setting, reach, thresholds);
  if (points !== undefined) {
    const short = setting.runsDown
      ? subtractDecimal(actual, reach)
      : subtractDecimal(reach, actual);
    return { short, tolerance: points, isInPoints: true };
  }
  if (ratio === undefined) return undefined;
  return { short: 1 - ratio, tolerance: 1 - thresholds.behind, isInPoints: false };
}

/** The tolerance in 个百分点; undefined where a ratio decides. */
function pointsAllowed(
  { input, reading }: Setting,
  reach: number,
  { points, behind }: RuleSet["thresholds"],
): number | undefined {
  if (reading !== "current" && reading !== "points") return undefined;
  if (input.kind === "growth" || input.kind === "points" || reading === "points") {
    return Math.max(points, subtractDecimal(1, behind) * Math.abs(reach));
  }
  const isPercent = input.unit === "%" && (input.measure === "rate" || input.measure === "share");
  return isPercent ? Math.min(points, Math.abs(reach) / 5) : undefined;
}

/** Whether a shortfall stays within the tolerance, its edge included unless the actual is no exact figure. */
export function isTolerated(setting: Setting, comparison: Comparison, rules: RuleSet): boolean {
  const shortfall = shortfallOf(setting, comparison, rules);
  if (shortfall === undefined) return false;
  if (!shortfall.isInPoints) {
    return reaches(setting, comparison.ratio, rules.thresholds.behind);
  }
  const { short, tolerance } = shortfall;
  return isAtEdge(shortfall) ? countsExactly(setting) : short < tolerance;
}

/** Whether a shortfall is just the tolerance. */
export function isAtEdge({ short, tolerance }: Shortfall): boolean {
  return isEqual(short, tolerance) || Math.abs(short - tolerance) <= 1e-12;
}

/** Whether a ratio comes up to a threshold; one just at it does where the actual is exact enough. */
export function reaches(setting: Setting, ratio: number | undefined, threshold: number): boolean {
  if (ratio === undefined) return false;
  return isEqual(ratio, threshold) ? countsExactly(setting) : ratio > threshold;
}

function countsExactly({ input, runsDown }: Setting): boolean {
  return countsAtLine(input.actualQualifier, runsDown);
}
