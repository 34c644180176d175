import { answer, noAnswer, type Answer } from "../answer";
import { addDecimal, printNumber, roundTo15, subtractDecimal } from "../numbers";

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
  const product = rates.reduce((product, rate) => product * addDecimal(1, rate), 1);
  return answer(subtractDecimal(roundTo15(product ** (1 / rates.length)), 1));
}
