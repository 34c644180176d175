import { answer, noAnswer, type Answer } from "../answer";
import type { GrowthMethod, ObservationStatus } from "../model/enumerations";
import { printNumber, roundTo15, subtractDecimal } from "../numbers";

export interface GrowthOptions {
  /** A ratio by default; percentages are compared in points, ranks in places. */
  readonly method?: GrowthMethod | undefined;
  readonly currentStatus?: ObservationStatus | undefined;
  readonly previousStatus?: ObservationStatus | undefined;
  /** Profit and loss have words of their own for a change of sign. */
  readonly isProfit?: boolean | undefined;
}

/**
 * Growth of a number on an earlier one: `growthBetweenLevels(120, 100)` is 0.2.
 *
 * A ratio comes as a FRACTION (0.2, not 20). By `points` both numbers are percentages as printed and
 * the answer is in 个百分点 (66.8 and 60 give 6.8); by `places` both are ranks and the answer is the
 * number of places won (28th after 30th gives 2).
 * `#N/A` where no rate exists, with the word that sheets print: 本期缺失 基期缺失 口径不可比 基期为零
 * 由负转正 由正转负 基期为负, for profit 扭亏为盈 由盈转亏.
 */
export function growthBetweenLevels(
  current: number | undefined,
  previous: number | undefined,
  options: GrowthOptions = {},
): Answer<number> {
  if (current === undefined) return refused("本期缺失", "没有数值不能计算增速");
  if (previous === undefined) return refused("基期缺失", "没有数值不能计算增速");
  if (isBroken(options.currentStatus) || isBroken(options.previousStatus)) {
    return refused("口径不可比", "本期与基期的统计口径不同，不能计算增速");
  }
  if (options.method === "points") return answer(subtractDecimal(current, previous));
  if (options.method === "places") return answer(subtractDecimal(previous, current));
  return ratioBetween(current, previous, options.isProfit === true);
}

/** The hover text begins with the word that the sheets print. */
function refused(word: string, because: string): Answer<never> {
  return noAnswer(`${word}：${because}。`, word);
}

function isBroken(status: ObservationStatus | undefined): boolean {
  return status === "B" || status === "D";
}

function ratioBetween(current: number, previous: number, isProfit: boolean): Answer<number> {
  const word = whyNoRatio(current, previous, isProfit);
  if (word !== undefined) {
    const numbers = `本期${printNumber(current)}，基期${printNumber(previous)}`;
    return refused(word, `${numbers}，没有增速`);
  }
  return answer(roundTo15(subtractDecimal(current, previous) / previous));
}

function whyNoRatio(current: number, previous: number, isProfit: boolean): string | undefined {
  if (previous === 0) return "基期为零";
  if (previous < 0 && current > 0) return isProfit ? "扭亏为盈" : "由负转正";
  if (previous > 0 && current < 0) return isProfit ? "由盈转亏" : "由正转负";
  return previous < 0 ? "基期为负" : undefined;
}
