import { answer, noAnswer, type Answer } from "../answer";
import type { DateText } from "../model/dataset";
import { isEqual, printNumber, roundTo15, subtractDecimal } from "../numbers";
import { daysBetween, monthsBetween } from "../periods";
import { meets } from "./verdict/readingOf";

/** Whether more or less is better. */
export type Way = "up" | "down";

/**
 * 完成率 as a ratio, not capped: actual ÷ target, or with a baseline the difference made ÷ the
 * difference due; a baseline that already meets the target counts as none. Equal numbers give exactly 1.
 * `#N/A` where a number is missing, or without a baseline the target is not positive or lower is better.
 */
export function progress(
  actual: number | undefined,
  target: number | undefined,
  { baseline, way = "up" }: { baseline?: number | undefined; way?: Way | undefined } = {},
): Answer<number> {
  if (actual === undefined) return missing("完成数");
  if (target === undefined) return missing("目标数");
  if (baseline === undefined || meets(baseline, target, way === "down")) {
    return shareOfWhole(actual, target, way, baseline);
  }
  if (isEqual(actual, target)) return answer(1);
  const due = subtractDecimal(target, baseline);
  return answer(roundTo15(subtractDecimal(actual, baseline) / due));
}

function shareOfWhole(
  actual: number,
  target: number,
  way: Way,
  baseline: number | undefined,
): Answer<number> {
  const unusable =
    baseline === undefined ? "" : `基期数${printNumber(baseline)}已达到目标，不作基期；`;
  if (way === "down") {
    return noAnswer(`${unusable}越低越好的指标要有基期数才能算完成率。`, "缺基数");
  }
  if (target <= 0) {
    return noAnswer(`${unusable}目标数为${printNumber(target)}，应大于0才能算完成率。`);
  }
  return answer(isEqual(actual, target) ? 1 : roundTo15(actual / target));
}

/** What is missing: target − actual, where lower is better actual − target. 0 or less is reached; equal is 0. */
export function gap(
  actual: number | undefined,
  target: number | undefined,
  way: Way = "up",
): Answer<number> {
  if (actual === undefined) return missing("完成数");
  if (target === undefined) return missing("目标数");
  if (isEqual(actual, target)) return answer(0);
  return answer(way === "up" ? subtractDecimal(target, actual) : subtractDecimal(actual, target));
}

export interface Remaining {
  readonly asOf: DateText;
  readonly end: DateText;
  readonly by?: "month" | "quarter" | "day" | undefined;
  readonly way?: Way | undefined;
}

/**
 * What each remaining month, quarter or day must bring: the gap ÷ what remains from `asOf` to `end`, 0 once
 * reached. Months are those of `monthsBetween` and are not rounded.
 * `#N/A` where a number is missing, or the time is over and the target not reached.
 */
export function needed(
  actual: number | undefined,
  target: number | undefined,
  { asOf, end, by = "month", way }: Remaining,
): Answer<number> {
  const left = gap(actual, target, way);
  if (!left.ok) return left;
  if (left.value <= 0) return answer(0);
  if (asOf >= end) return noAnswer(`${end}已到期，还差${printNumber(left.value)}，没有剩余时间。`);
  return answer(roundTo15(left.value / spansBetween(asOf, end, by)));
}

/**
 * How fast it goes: (actual ÷ target) ÷ elapsed share; 1 is exactly on schedule.
 * `#N/A` where a number is missing, the target is not positive or no time has passed.
 */
export function pace(
  actual: number | undefined,
  target: number | undefined,
  elapsed: number,
): Answer<number> {
  const share = progress(actual, target);
  if (!share.ok) return share;
  return elapsed > 0 ? answer(roundTo15(share.value / elapsed)) : notBegun();
}

/** Where the present pace ends: actual ÷ elapsed share. `#N/A` where actual is missing or no time has passed. */
export function projected(actual: number | undefined, elapsed: number): Answer<number> {
  if (actual === undefined) return missing("完成数");
  return elapsed > 0 ? answer(roundTo15(actual / elapsed)) : notBegun();
}

function spansBetween(asOf: DateText, end: DateText, by: "month" | "quarter" | "day"): number {
  if (by === "day") return daysBetween(asOf, end);
  return by === "quarter" ? monthsBetween(asOf, end) / 3 : monthsBetween(asOf, end);
}

function missing(what: string): Answer<never> {
  return noAnswer(`缺少${what}，无法计算。`);
}

function notBegun(): Answer<never> {
  return noAnswer("序时进度为0，期间尚未开始，无法推算。");
}
