import {
  averageGrowth as averageOf,
  baseOf as baseFrom,
  compoundGrowth,
  contribution as contributionOf,
  growthBetweenLevels,
  pointsBetween,
} from "../../core/growth";
import { growthMethods } from "../../core/model/enumerations";
import { choice, number } from "../arguments";
import { fromCells, gather } from "../fromCells";

/** @customenum {string} */
enum 同比口径 {
  /** 本期与基期之比减 1 */
  比率 = "比率",
  /** 两个百分比之差，以百分点计 */
  百分点 = "百分点",
  /** 名次上升了几位 */
  位次 = "位次",
}

/**
 * 本期比基期（上年同期）增长多少，结果是小数，配百分比格式。
 * @customfunction YOY
 * @zh 同比增速 tbzs
 * @param current 本期数，可为区域
 * @param previous 基期数，可为区域
 * @param measure 口径：比率、百分点或位次，默认比率
 * @requiresParameterAddresses
 */
export function yoy(
  current: unknown[][],
  previous: unknown[][],
  measure?: 同比口径,
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return fromCells(
    invocation,
    [
      number("本期数", current),
      number("基期数", previous),
      choice("口径", measure, growthMethods, "percent"),
    ],
    (now, before, method) =>
      method === "points"
        ? pointsBetween(now, before)
        : growthBetweenLevels(now, before, { method }),
  );
}

/**
 * 由本期数和增速倒推基期数，即本期数除以 1 加增速。
 * @customfunction BASEOF
 * @zh 倒推基期 dtjq
 * @param current 本期数，可为区域
 * @param growth 增速，小数或百分比格式，可为区域
 * @requiresParameterAddresses
 */
export function baseOf(
  current: unknown[][],
  growth: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return fromCells(invocation, [number("本期数", current), number("增速", growth)], baseFrom);
}

/**
 * 年均增速（复合增长率），结果是小数。
 * @customfunction CAGR
 * @zh 年均增速 njzs
 * @param first 期初数，可为区域
 * @param last 期末数，可为区域
 * @param periods 期数，例如 2020 年到 2023 年是 3
 * @requiresParameterAddresses
 */
export function cagr(
  first: unknown[][],
  last: unknown[][],
  periods: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return fromCells(
    invocation,
    // A number of periods beside empty cells is no figure of that row.
    [
      number("期初数", first),
      number("期末数", last),
      { ...number("期数", periods), counts: false },
    ],
    compoundGrowth,
  );
}

/**
 * 几个增速的平均，按几何平均计算，结果是小数。
 * @customfunction AVGGROWTH
 * @zh 平均增速 pjzs
 * @param rates 各期增速，小数或百分比格式，可为区域，可给多个；有空格的为 #N/A
 * @requiresParameterAddresses
 */
export function averageGrowth(
  rates: unknown[][][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return gather(invocation, "增速", rates, averageOf);
}

/**
 * 两个百分比相差几个百分点，例如 66.8% 与 60% 相差 6.8。
 * @customfunction POINTS
 * @zh 百分点之差 bfdzc
 * @param current 本期百分比，小数或百分比格式，可为区域
 * @param previous 基期百分比，小数或百分比格式，可为区域
 * @requiresParameterAddresses
 */
export function points(
  current: unknown[][],
  previous: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return fromCells(
    invocation,
    [number("本期数", current), number("基期数", previous)],
    pointsBetween,
  );
}

/**
 * 某一部分拉动总体增长几个百分点。
 * @customfunction CONTRIBUTION
 * @zh 拉动点数 ldds
 * @param part 部分的本期数，可为区域
 * @param partBefore 部分的基期数，可为区域
 * @param totalBefore 总体的基期数，可为区域
 * @requiresParameterAddresses
 */
export function contribution(
  part: unknown[][],
  partBefore: unknown[][],
  totalBefore: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return fromCells(
    invocation,
    [
      number("部分本期数", part),
      number("部分基期数", partBefore),
      number("总体基期数", totalBefore),
    ],
    contributionOf,
  );
}
