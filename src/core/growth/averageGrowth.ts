import { answer, noAnswer, type Answer } from "../answer";
import { printNumber, roundTo15 } from "../numbers";

/**
 * The even rate that leads where the given ones lead: the geometric mean of 1 + rate, minus 1.
 * Rates and answer are FRACTIONS: 0.1 and 0.21 give about 0.1537.
 * `#N/A` where there is no rate, or one is −1 or less.
 */
export function averageGrowth(rates: readonly number[]): Answer<number> {
  if (rates.length === 0) return noAnswer("没有可平均的增速。");
  const impossible = rates.find((rate) => rate <= -1);
  if (impossible !== undefined) {
    return noAnswer(`增速${printNumber(impossible)}不高于-1，不能求平均增速。`);
  }
  // log1p and expm1 keep the digits of small rates that 1 + rate would lose.
  const logarithms = rates.reduce((sum, rate) => sum + Math.log1p(rate), 0);
  return answer(roundTo15(Math.expm1(logarithms / rates.length)));
}
