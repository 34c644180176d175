import { answer, noAnswer, type Answer } from "../answer";
import type { Indicator, Observation } from "../model/dataset";
import { fractionToPercent, printNumber, roundTo15 } from "../numbers";
import { growthBetweenLevels } from "./growthBetweenLevels";

export type LevelRow = Pick<Observation, "value" | "status">;
export type GrowthRow = LevelRow & Partial<Pick<Observation, "yoy">>;
export type GrowthIndicator = Pick<Indicator, "name" | "growth" | "price">;

const profit = /利润|盈亏|损益/;

/**
 * Growth of a ledger row on an earlier one, in the ledger's own units: PERCENT AS PRINTED (5.4), 个百分点
 * for percent indicators, places won for ranks. A printed rate is used as printed; at constant prices
 * nothing else counts. `#N/A` as `growthBetweenLevels`.
 */
export function growthBetweenRows(
  current: GrowthRow | undefined,
  previous: LevelRow | undefined,
  indicator: GrowthIndicator,
): Answer<number> {
  if (current?.yoy !== undefined) return answer(current.yoy);
  if (indicator.price === "constant") {
    return noAnswer(
      `${indicator.name}没有公布的增速；它的增速按不变价或可比口径计算，不能由现价总量推算。`,
    );
  }
  const growth = growthBetweenLevels(current?.value, previous?.value, {
    method: indicator.growth,
    currentStatus: current?.status,
    previousStatus: previous?.status,
    isProfit: profit.test(indicator.name),
  });
  if (!growth.ok || indicator.growth !== "percent") return growth;
  return answer(roundTo15(fractionToPercent(growth.value)));
}

/**
 * The level that a rate in percent as printed leads to: 500 and 6 give 530. `#N/A` at constant prices,
 * where a rate says nothing about a level in current prices.
 */
export function levelAfter(
  base: number,
  ratePercent: number,
  indicator: Pick<Indicator, "name" | "price">,
): Answer<number> {
  if (indicator.price === "constant") {
    return noAnswer(
      `${indicator.name}的增速按不变价或可比口径计算，不能由${printNumber(base)}推算总量。`,
    );
  }
  return answer(roundTo15((base * (100 + ratePercent)) / 100));
}
