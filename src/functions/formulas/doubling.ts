import { doublingDate, doublingProgress, growthToDouble } from "../../core/targets";
import { choice, date, number } from "../arguments";
import { fromCells } from "../fromCells";

/** @customenum {string} */
enum 倍增项目 {
  /** 应增长的已增长了几成，1 为已达到 */
  进度 = "进度",
  /** 要按时倍增，往后每年需增长多少 */
  所需年均增速 = "所需年均增速",
  /** 照现在的速度，哪个月末倍增 */
  预计时间 = "预计时间",
}

const fields = { progress: "进度", growth: "所需年均增速", date: "预计时间" } as const;

/**
 * 倍增进展：应增长的已增长了几成、往后每年还需增长多少，或照此速度何时倍增。
 * @customfunction DOUBLING
 * @zh 倍增进展 bzjz
 * @param base 基期数，可为区域
 * @param current 现期数，可为区域
 * @param field 项目：进度、所需年均增速或预计时间，默认进度
 * @param baseDate 基期的日期，求预计时间时需要
 * @param currentDate 现期的日期，求所需年均增速或预计时间时需要
 * @param targetDate 目标日期，求所需年均增速时需要
 * @param multiple 倍数，达到基期的几倍才算倍增，大于 1，可为区域，默认 2
 * @requiresParameterAddresses
 */
export function doubling(
  base: unknown[][],
  current: unknown[][],
  field?: 倍增项目,
  baseDate?: unknown[][],
  currentDate?: unknown[][],
  targetDate?: unknown[][],
  multiple?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return fromCells(
    invocation,
    [
      number("基期数", base),
      number("现期数", current),
      choice("项目", field, fields, "progress"),
      date(baseDate),
      date(currentDate),
      date(targetDate),
      { ...number("倍数", multiple), counts: false },
    ],
    (before, now, what, from, today, until, times) =>
      what === "growth"
        ? growthToDouble(before, now, today, until, times)
        : what === "date"
          ? doublingDate(before, now, from, today, times)
          : doublingProgress(before, now, times),
  );
}
