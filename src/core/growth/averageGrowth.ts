import { answer, badInput, noAnswer, type Answer } from "../answer";
import { percentToFraction, printNumber, roundTo15 } from "../numbers";

/**
 * The even rate that leads where the given ones lead: the geometric mean of 1 + rate, minus 1.
 * Rates and answer are FRACTIONS: 0.1 and 0.21 give about 0.1537.
 * `#N/A` where there is no rate, one is missing, or one is −1 or less; `#VALUE!` where all are above 1,
 * which are percentages without their sign.
 */
export function averageGrowth(given: readonly (number | undefined)[]): Answer<number> {
  const rates = given.filter((rate) => rate !== undefined);
  if (rates.length === 0) return noAnswer("没有可平均的增速。");
  if (rates.length < given.length) {
    const missing = given.length - rates.length;
    return noAnswer(`各期增速中有${missing}格是空的，不能求平均增速；请补上，或只选有数的格。`);
  }
  if (rates.every((rate) => rate > 1)) {
    const first = printNumber(rates[0] ?? 0);
    return badInput(
      `各期增速都大于1；增速要用小数或百分比格式，如${first}%写成 ${first}% 或 ${printNumber(percentToFraction(rates[0] ?? 0))}。`,
    );
  }
  const impossible = rates.find((rate) => rate <= -1);
  if (impossible !== undefined) {
    return noAnswer(`增速${printNumber(impossible)}不高于-1，不能求平均增速。`);
  }
  // log1p and expm1 keep the digits of small rates that 1 + rate would lose.
  const logarithms = rates.reduce((sum, rate) => sum + Math.log1p(rate), 0);
  return answer(roundTo15(Math.expm1(logarithms / rates.length)));
}
