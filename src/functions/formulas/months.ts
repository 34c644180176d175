import { answer } from "../../core/answer";
import { findMonth } from "../../core/months";
import { name, period as asked } from "../arguments";
import { lookUp, subjectOf } from "../lookUp";

/**
 * 当月数或当季数：台账登记了的照取，没有的由累计数相减，例如上半年减1—5月是6月，上半年减一季度是二季度；差为负、不是确数的不出数。
 * @customfunction MONTHOF
 * @zh 当月数 dys
 * @param area 旗县，名称、简称或代码，可为区域
 * @param indicator 指标，名称或代码，需要时写成“指标·对象·结对方”，可为区域；只限逐月累计的指标
 * @param period 时期，月写 2024-06，季写 2024Q2，写累计的时期（2024年上半年、2024）取其最后一个月，1—3月作一季度；默认最新一期，可为区域
 * @requiresAddress
 */
export function monthOf(
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
      const month = findMonth(asking.ledger, {
        area: subject.value.area.area,
        indicator: found.indicator,
        item,
        partner,
        period: when,
      });
      return month.ok ? answer(month.value.value) : month;
    },
  );
}
