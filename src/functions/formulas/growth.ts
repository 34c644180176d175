import { answer, noAnswer } from "../../core/answer";
import { growthMethods } from "../../core/model/enumerations";
import { choice, number } from "../arguments";
import { spill } from "../spill";

/** @customenum {string} */
enum 同比口径 {
  /** 本期与基期之比减 1 */
  比率 = "比率",
  /** 百分比之差，以百分点计 */
  百分点 = "百分点",
  /** 名次上升几位 */
  位次 = "位次",
}

/**
 * 同比：本期比基期增长多少，结果为小数（配百分比格式）。
 * @customfunction YOY
 * @param current 本期值，可为区域
 * @param previous 基期（上年同期）值，可为区域
 * @param measure 口径：比率、百分点、位次，默认比率
 */
export function yoy(current: unknown[][], previous: unknown[][], measure?: 同比口径): unknown[][] {
  return spill(
    [
      number("本期", current),
      number("基期", previous),
      choice("口径", measure, growthMethods, "percent"),
    ],
    (now, before) =>
      now === undefined
        ? noAnswer("本期缺失。")
        : before === undefined
          ? noAnswer("基期缺失。")
          : answer((now - before) / before),
  );
}
