import { answer, badInput, noAnswer, type Answer } from "../answer";
import { printNumber, roundTo15, subtractDecimal } from "../numbers";
import { growthBetween } from "./growthBetween";

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
  // One period is plain growth, and its decimals need not pass through a power.
  if (periods === 1) return growthBetween(last, first);
  return answer(subtractDecimal(roundTo15((last / first) ** (1 / periods)), 1));
}
