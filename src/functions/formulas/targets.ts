import { answer } from "../../core/answer";
import { readings } from "../../core/model/enumerations";
import {
  gap as gapBetween,
  judge,
  outcomeFor,
  outcomeWord,
  progress as progressOf,
} from "../../core/targets";
import { choice, date, number } from "../arguments";
import { judgeNumbers } from "../judgeNumbers";
import { byRules } from "../ruleSet";
import { fromCells } from "../fromCells";

/** @customenum {string} */
enum 方向 {
  /** 数值大是好事，例如产值、收入 */
  越高越好 = "越高越好",
  /** 数值小是好事，例如失业率、能耗 */
  越低越好 = "越低越好",
}

/** @customenum {string} */
enum 判法 {
  /** 逐月累加，与序时进度比 */
  累计 = "累计",
  /** 从基期到目标走了多少，与序时进度比 */
  按基期 = "按基期",
  /** 现在的数直接与目标比 */
  按现值 = "按现值",
  /** 百分数直接与目标比，差距按百分点衡量 */
  按百分点 = "按百分点",
  /** 只看到期时是否完成 */
  按时点 = "按时点",
}

const ways = { up: "越高越好", down: "越低越好" } as const;

/**
 * 完成率：完成数除以目标数，给了基期数时为已完成的差额除以应完成的差额；不封顶。
 * @customfunction PROGRESS
 * @zh 完成率 wcl
 * @param actual 完成数，可为区域
 * @param target 目标数，可为区域
 * @param baseline 基期数，可为区域，默认没有，已达到目标的不算
 * @param direction 方向：越高越好或越低越好，默认越高越好
 * @requiresParameterAddresses
 */
export function progress(
  actual: unknown[][],
  target: unknown[][],
  baseline?: unknown[][],
  direction?: 方向,
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return fromCells(
    invocation,
    [
      number("完成数", actual),
      number("目标数", target),
      number("基期数", baseline),
      choice("方向", direction, ways, "up"),
    ],
    (done, aim, base, way) => progressOf(done, aim, { baseline: base, way }),
  );
}

/**
 * 离目标还差多少；0 或负数是已达到。
 * @customfunction GAP
 * @zh 差距 cj
 * @param actual 完成数，可为区域
 * @param target 目标数，可为区域
 * @param direction 方向：越高越好或越低越好，默认越高越好
 * @requiresParameterAddresses
 */
export function gap(
  actual: unknown[][],
  target: unknown[][],
  direction?: 方向,
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return fromCells(
    invocation,
    [number("完成数", actual), number("目标数", target), choice("方向", direction, ways, "up")],
    gapBetween,
  );
}

/**
 * 目标完成得怎样，用一个词说：已完成、达到序时进度、滞后序时进度等。
 * @customfunction STATUS
 * @zh 完成状态 wczt
 * @param actual 完成数，可为区域
 * @param target 目标数，可为区域
 * @param asOf 截至日期（含当日），可为区域
 * @param end 终止日期，默认截至日期那年的 12 月 31 日
 * @param direction 方向：越高越好或越低越好，默认越高越好
 * @param rules 判断规则：序时、从宽或判断规则表里本单位的，默认序时
 * @param start 起始日期，默认终止日期那年的 1 月 1 日
 * @param baseline 基期数，可为区域，默认没有
 * @param reading 判法：累计、按基期、按现值、按百分点或按时点，默认累计，给了基期数时默认按基期
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function status(
  actual: unknown[][],
  target: unknown[][],
  asOf: unknown[][],
  end?: unknown[][],
  direction?: 方向,
  rules?: string,
  start?: unknown[][],
  baseline?: unknown[][],
  reading?: 判法,
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return byRules(invocation, rules, (ruleSet) =>
    fromCells(
      invocation,
      [
        number("完成数", actual),
        number("目标数", target),
        date(asOf),
        date(end),
        choice("方向", direction, ways, "up"),
        ruleSet,
        date(start),
        number("基期数", baseline),
        choice("判法", reading, readings, undefined),
      ],
      // The word needs no sentence, and a column of thousands of targets is quick without.
      (...given) =>
        judgeNumbers(...given, (input, rule) => answer(outcomeWord(outcomeFor(input, rule), rule))),
    ),
  );
}

/**
 * 目标完成情况的说明：一句话，写明数字和差距。
 * @customfunction WHY
 * @zh 完成说明 wcsm
 * @param actual 完成数，可为区域
 * @param target 目标数，可为区域
 * @param asOf 截至日期（含当日），可为区域
 * @param end 终止日期，默认截至日期那年的 12 月 31 日
 * @param direction 方向：越高越好或越低越好，默认越高越好
 * @param rules 判断规则：序时、从宽或判断规则表里本单位的，默认序时
 * @param start 起始日期，默认终止日期那年的 1 月 1 日
 * @param baseline 基期数，可为区域，默认没有
 * @param reading 判法：累计、按基期、按现值、按百分点或按时点，默认累计，给了基期数时默认按基期
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function why(
  actual: unknown[][],
  target: unknown[][],
  asOf: unknown[][],
  end?: unknown[][],
  direction?: 方向,
  rules?: string,
  start?: unknown[][],
  baseline?: unknown[][],
  reading?: 判法,
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return byRules(invocation, rules, (ruleSet) =>
    fromCells(
      invocation,
      [
        number("完成数", actual),
        number("目标数", target),
        date(asOf),
        date(end),
        choice("方向", direction, ways, "up"),
        ruleSet,
        date(start),
        number("基期数", baseline),
        choice("判法", reading, readings, undefined),
      ],
      (...given) => judgeNumbers(...given, (input, rule) => answer(judge(input, rule).reason)),
    ),
  );
}
