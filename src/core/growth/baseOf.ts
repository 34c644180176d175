import { answer, noAnswer, type Answer } from "../answer";
import { addDecimal, roundTo15 } from "../numbers";

/**
 * The level before the growth: `baseOf(120, 0.2)` is 100. `growth` is a FRACTION.
 * `#N/A` where a number is missing or growth is −1 or less.
 */
export function baseOf(current: number | undefined, growth: number | undefined): Answer<number> {
  if (current === undefined) return noAnswer("缺少本期数，不能倒推基期。", "本期缺失");
  if (growth === undefined) return noAnswer("缺少增速，不能倒推基期。");
  if (growth <= -1) return noAnswer("增速不高于-100%，不能倒推基期。");
  return answer(roundTo15(current / addDecimal(1, growth)));
}
