import { answer } from "../../core/answer";
import { sourceInWords } from "../../core/checks";
import { findGrowth } from "../../core/ledger";
import { natures } from "../../core/model/enumerations";
import { choice, name, period as asked } from "../arguments";
import { findLevel } from "../findLevel";
import { askForDoubts, cellFigure, lookUp, subjectOf } from "../lookUp";
import { withCard } from "../numberCard";

/** @customenum {string} */
enum 数据性质 {
  /** 已经发生的实际数 */
  实际 = "实际",
  /** 设计或预计的能力，不是实际数 */
  能力 = "能力",
  /** 已签约、尚未到位的数 */
  签约 = "签约",
}

/**
 * 从台账取一个数：基本单位（元、亩、人等），百分比为小数；区间取下限。
 * @customfunction GET
 * @zh 取数 qs
 * @param area 旗县，名称、简称或代码，可为区域
 * @param indicator 指标，名称或代码，需要时写成“指标·对象·结对方”，可为区域
 * @param period 时期，例如 2023、2024-06、2024年上半年，默认最新，可为区域
 * @param nature 数据性质：实际、能力或签约，默认实际
 * @requiresAddress
 */
export function get(
  area: unknown[][],
  indicator: unknown[][],
  period?: unknown[][],
  nature?: 数据性质,
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return lookUp(
    invocation,
    [name(area), name(indicator), asked(period), choice("数据性质", nature, natures, "actual")],
    (asking, place, what, when, kind) =>
      findLevel(asking, place, what, when, kind, (level) => answer(withCard(asking, level))),
  );
}

/**
 * 一个数的出处：文件、发布单位、日期和段落；本单位自己录入的写明本单位录入，与分项、总数不符的写明差多少。
 * @customfunction SOURCE
 * @zh 出处 cc
 * @param area 旗县，名称、简称或代码，可为区域
 * @param indicator 指标，名称或代码，需要时写成“指标·对象·结对方”，可为区域
 * @param period 时期，例如 2023、2024-06、2024年上半年，默认最新，可为区域
 * @requiresAddress
 */
export function source(
  area: unknown[][],
  indicator: unknown[][],
  period?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return lookUp(
    invocation,
    [name(area), name(indicator), asked(period)],
    (asking, place, what, when) =>
      findLevel(asking, place, what, when, "actual", ({ row }) => {
        askForDoubts(asking, row);
        return answer(sourceInWords(asking.ledger, row));
      }),
  );
}

/**
 * 台账里的同比：资料印有增速的用印出的，没有的由两期数值计算；结果是小数，百分比指标为百分点。
 * @customfunction YOYOF
 * @zh 台账同比 tztb
 * @param area 旗县，名称、简称或代码，可为区域
 * @param indicator 指标，名称或代码，需要时写成“指标·对象·结对方”，可为区域
 * @param period 时期，例如 2023、2024-06、2024年上半年，默认最新，可为区域
 * @requiresAddress
 */
export function yoyOf(
  area: unknown[][],
  indicator: unknown[][],
  period?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return lookUp(
    invocation,
    [name(area), name(indicator), asked(period)],
    (asking, place, what, when) => {
      const subject = subjectOf(asking, place, what);
      if (!subject.ok) return subject;
      const { indicator: found, item, partner } = subject.value.asked;
      const growth = findGrowth(asking.ledger, {
        area: subject.value.area.area,
        indicator: found.indicator,
        item,
        partner,
        period: when,
      });
      if (!growth.ok) return growth;
      return answer(cellFigure(growth.value.rate, growth.value.method === "percent" ? "%" : ""));
    },
  );
}
