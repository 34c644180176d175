import { answer, noAnswer, type Answer } from "../answer";
import { roundTo15, scaleByTen, subtractDecimal } from "../numbers";

/**
 * The distance of two FRACTIONS in 个百分点: `pointsBetween(0.668, 0.6)` is 6.8. `#N/A` where one is missing.
 */
export function pointsBetween(
  current: number | undefined,
  previous: number | undefined,
): Answer<number> {
  if (current === undefined) return noAnswer("缺少本期数，不能求百分点。", "本期缺失");
  if (previous === undefined) return noAnswer("缺少基期数，不能求百分点。", "基期缺失");
  return answer(scaleByTen(subtractDecimal(current, previous), 2));
}

/**
 * What a part adds to the growth of its total, in 个百分点: 30 after 20 in a total of 100 adds 10.
 * `#N/A` where a number is missing or the total before is not positive.
 */
export function contribution(
  part: number | undefined,
  partBefore: number | undefined,
  totalBefore: number | undefined,
): Answer<number> {
  if (part === undefined) return noAnswer("缺少部分的本期数，不能求拉动点数。", "本期缺失");
  if (partBefore === undefined || totalBefore === undefined) {
    return noAnswer("缺少部分或总体的基期数，不能求拉动点数。", "基期缺失");
  }
  if (totalBefore <= 0) return noAnswer("总体的基期数不大于0，不能求拉动点数。");
  return answer(roundTo15(scaleByTen(subtractDecimal(part, partBefore), 2) / totalBefore));
}
