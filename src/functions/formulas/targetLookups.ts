import { answer } from "../../core/answer";
import {
  findTarget,
  judgeQuestion,
  levelsFirst,
  ratesFirst,
  targetFigure,
} from "../../core/ledger";
import { choice, date, name, optionText, period as asked } from "../arguments";
import { cellFigure, lookUp, subjectOf, type Asking } from "../lookUp";
import type { DateText } from "../../core/model/dataset";
import type { Period } from "../../core/periods";
import { findRuleSet, type Judgement } from "../../core/targets";
import type { Answer } from "../../core/answer";

/** @customenum {string} */
enum 目标口径 {
  /** 目标怎么提的就怎么取 */
  原口径 = "原口径",
  /** 折算成总量 */
  总量 = "总量",
  /** 折算成增速 */
  增速 = "增速",
}

const views = { stated: "原口径", level: "总量", growth: "增速" } as const;
const preferred = { stated: undefined, level: levelsFirst, growth: ratesFirst } as const;

/**
 * 从台账取一个目标：基本单位，百分比为小数；区间取下限。
 * @customfunction TARGET
 * @zh 取目标 qmb
 * @param area 旗县，名称、简称或代码，可为区域
 * @param indicator 指标，名称或代码，需要时写成“指标·对象”，可为区域
 * @param period 时期，例如 2024，默认有目标的最新一期，可为区域
 * @param as 口径：原口径、总量或增速，默认原口径
 * @requiresAddress
 */
export function target(
  area: unknown[][],
  indicator: unknown[][],
  period?: unknown[][],
  as?: 目标口径,
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return lookUp(
    invocation,
    [name(area), name(indicator), asked(period), choice("口径", as, views, "stated")],
    (asking, place, what, when, view) => {
      const subject = subjectOf(asking, place, what);
      if (!subject.ok) return subject;
      const found = findTarget(asking.ledger, {
        area: subject.value.area.area,
        indicator: subject.value.asked.indicator.indicator,
        item: subject.value.asked.item,
        period: when,
        prefer: preferred[view],
      });
      if (!found.ok) return found;
      const figure = targetFigure(asking.ledger, found.value, view);
      return figure.ok ? answer(cellFigure(figure.value.value, figure.value.unit)) : figure;
    },
  );
}

/**
 * 台账里的目标完成得怎样，用一个词说：已完成、达到序时进度、未填报等。
 * @customfunction STATUSOF
 * @zh 台账目标状态 tzmbzt
 * @param area 旗县，名称、简称或代码，可为区域
 * @param indicator 指标，名称或代码，需要时写成“指标·对象”，可为区域
 * @param period 时期，例如 2024，默认截至日期时已开始的最新一期，可为区域
 * @param asOf 截至日期，默认工作簿的截至日期，可为区域
 * @param rules 判断规则：序时、从宽或判断规则表里本单位的，默认工作簿所选的
 * @requiresAddress
 */
export function statusOf(
  area: unknown[][],
  indicator: unknown[][],
  period?: unknown[][],
  asOf?: unknown[][],
  rules?: string,
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return lookUp(
    invocation,
    [name(area), name(indicator), asked(period), date(asOf), optionText(rules)],
    (...given) => judgeFromLedger(...given, ({ word }) => answer(word)),
  );
}

/**
 * 台账里目标完成情况的说明：一句话，写明数字和差距。
 * @customfunction WHYOF
 * @zh 台账目标说明 tzmbsm
 * @param area 旗县，名称、简称或代码，可为区域
 * @param indicator 指标，名称或代码，需要时写成“指标·对象”，可为区域
 * @param period 时期，例如 2024，默认截至日期时已开始的最新一期，可为区域
 * @param asOf 截至日期，默认工作簿的截至日期，可为区域
 * @param rules 判断规则：序时、从宽或判断规则表里本单位的，默认工作簿所选的
 * @requiresAddress
 */
export function whyOf(
  area: unknown[][],
  indicator: unknown[][],
  period?: unknown[][],
  asOf?: unknown[][],
  rules?: string,
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return lookUp(
    invocation,
    [name(area), name(indicator), asked(period), date(asOf), optionText(rules)],
    (...given) => judgeFromLedger(...given, ({ reason }) => answer(reason)),
  );
}

function judgeFromLedger(
  asking: Asking,
  area: string,
  indicator: string,
  period: Period | undefined,
  asOf: DateText | undefined,
  rules: string | undefined,
  say: (judgement: Judgement) => Answer<string>,
): Answer<string> {
  const subject = subjectOf(asking, area, indicator);
  if (!subject.ok) return subject;
  const named = rules === undefined ? undefined : findRuleSet(rules, asking.ledger.ruleSets);
  if (named?.ok === false) return named;
  const { indicator: found, item } = subject.value.asked;
  const question = { area: subject.value.area.area, indicator: found.indicator, item, period };
  const verdict = judgeQuestion(asking.ledger, question, { asOf, rules: named?.value });
  return verdict.ok ? say(verdict.value) : verdict;
}
