import { answer } from "../../core/answer";
import { elapsedShare } from "../../core/periods";
import {
  needed as neededFor,
  pace as paceOf,
  projected as projectedFrom,
} from "../../core/targets";
import { choice, date, day, number } from "../arguments";
import { fromCells } from "../fromCells";
import { spill } from "../spill";
import { inWindow } from "../window";

/** @customenum {string} */
enum 序时口径 {
  /** 每个月一样重 */
  月 = "月",
  /** 每一天一样重 */
  日 = "日",
}

/** @customenum {string} */
enum 剩余口径 {
  /** 剩余每月需完成 */
  月 = "月",
  /** 剩余每季需完成 */
  季 = "季",
  /** 剩余每日需完成 */
  日 = "日",
}

const elapsedBy = { month: "月", day: "日" } as const;
const remainingBy = { month: "月", quarter: "季", day: "日" } as const;

/**
 * 序时进度：到截至日期时间过去了多少，0 到 1 之间的小数。
 * @customfunction ELAPSED
 * @zh 序时进度 xsjd
 * @param asOf 截至日期（含当日），可为区域
 * @param start 起始日期，默认截至日期（或终止日期）那年的 1 月 1 日
 * @param end 终止日期，默认截至日期（或起始日期）那年的 12 月 31 日
 * @param by 口径：月或日，默认月
 */
export function elapsed(
  asOf: unknown[][],
  start?: unknown[][],
  end?: unknown[][],
  by?: 序时口径,
): unknown[][] {
  return spill(
    [day("截至日期", asOf), date(start), date(end), choice("口径", by, elapsedBy, "month")],
    (today, first, last, unit) =>
      inWindow(today, first, last, (from, to) => answer(elapsedShare(today, from, to, unit))),
  );
}

/**
 * 进度快慢：完成率除以序时进度，1 为正好同步。
 * @customfunction PACE
 * @zh 进度快慢 jdkm
 * @param actual 完成数，可为区域
 * @param target 目标数，可为区域
 * @param asOf 截至日期（含当日），可为区域
 * @param start 起始日期，默认截至日期（或终止日期）那年的 1 月 1 日
 * @param end 终止日期，默认截至日期（或起始日期）那年的 12 月 31 日
 * @requiresParameterAddresses
 */
export function pace(
  actual: unknown[][],
  target: unknown[][],
  asOf: unknown[][],
  start?: unknown[][],
  end?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return fromCells(
    invocation,
    [
      number("完成数", actual),
      number("目标数", target),
      date(asOf, "截至日期"),
      date(start),
      date(end),
    ],
    (done, aim, today, first, last) =>
      inWindow(today, first, last, (from, to) => paceOf(done, aim, elapsedShare(today, from, to))),
  );
}

/**
 * 剩余时间里每月（季、日）还需完成多少；已完成为 0。
 * @customfunction NEEDED
 * @zh 还需完成 hxwc
 * @param actual 完成数，可为区域
 * @param target 目标数，可为区域
 * @param asOf 截至日期（含当日），可为区域
 * @param end 终止日期，可为区域
 * @param by 口径：月、季或日，默认月
 * @requiresParameterAddresses
 */
export function needed(
  actual: unknown[][],
  target: unknown[][],
  asOf: unknown[][],
  end: unknown[][],
  by?: 剩余口径,
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return fromCells(
    invocation,
    [
      number("完成数", actual),
      number("目标数", target),
      date(asOf, "截至日期"),
      date(end, "终止日期"),
      choice("口径", by, remainingBy, "month"),
    ],
    (done, aim, today, last, unit) => neededFor(done, aim, { asOf: today, end: last, by: unit }),
  );
}

/**
 * 照现在的进度，到期末预计完成多少，即完成数除以序时进度。
 * @customfunction PROJECTED
 * @zh 预计完成 yjwc
 * @param actual 完成数，可为区域
 * @param asOf 截至日期（含当日），可为区域
 * @param start 起始日期，默认截至日期（或终止日期）那年的 1 月 1 日
 * @param end 终止日期，默认截至日期（或起始日期）那年的 12 月 31 日
 * @requiresParameterAddresses
 */
export function projected(
  actual: unknown[][],
  asOf: unknown[][],
  start?: unknown[][],
  end?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return fromCells(
    invocation,
    [number("完成数", actual), date(asOf, "截至日期"), date(start), date(end)],
    (done, today, first, last) =>
      inWindow(today, first, last, (from, to) =>
        projectedFrom(done, elapsedShare(today, from, to)),
      ),
  );
}
