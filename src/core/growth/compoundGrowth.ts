import { answer, badInput, noAnswer, type Answer } from "../answer";
import { printNumber, roundTo15 } from "../numbers";
import { growthBetweenLevels } from "./growthBetweenLevels";

/**
 * Average yearly growth (年均增速, CAGR) as a FRACTION: `compoundGrowth(100, 121, 2)` is 0.1.
 * `#VALUE!` where `periods` is not positive; `#N/A` where a number is missing, `first` is not positive or
 * `last` is negative.
 */
export function compoundGrowth(
  first: number | undefined,
  last: number | undefined,
  periods: number | undefined,
): Answer<number> {
  if (first === undefined) return noAnswer("缺少期初数，不能计算年均增速。", "基期缺失");
  if (last === undefined) return noAnswer("缺少期末数，不能计算年均增速。", "本期缺失");
  if (periods === undefined) return noAnswer("缺少期数，不能计算年均增速。");
  if (!(periods > 0)) return badInput(`期数为${printNumber(periods)}，应大于0。`);
  if (first <= 0) return noAnswer(`期初数为${printNumber(first)}，应大于0。`);
  if (last < 0) return noAnswer(`期末数为${printNumber(last)}，不应为负。`);
  const whole = growthBetweenLevels(last, first);
  if (!whole.ok || periods === 1) return whole;
  // log1p and expm1 keep the digits of small rates that 1 + rate would lose.
  return answer(roundTo15(Math.expm1(Math.log1p(whole.value) / periods)));
}
