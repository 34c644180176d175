import { answer, type Answer } from "../../core/answer";
import { findArea } from "../../core/ledger";
import { findPlace, peersOf } from "../../core/places";
import { choice, name, names, period as asked } from "../arguments";
import { askForAreas, lookUp, subjectOf, type Asking } from "../lookUp";

/** @customenum {string} */
enum 排名口径 {
  /** 按数值排 */
  总量 = "总量",
  /** 按同比增速排 */
  增速 = "增速",
  /** 登记了数值的按数值排，只登记了同比的按同比排 */
  原口径 = "原口径",
}

const views = { stated: "原口径", level: "总量", growth: "增速" } as const;
const comparedBy = { stated: "stated", level: "value", growth: "growth" } as const;

/**
 * 同一时期有数的旗县里排第几，1 为最好：越低越好的指标小的在前，其余大的在前，相同的并列；约数、区间等分不出先后的不排。
 * @customfunction RANKOF
 * @zh 排名次 pmc
 * @param area 旗县，名称、简称或代码，可为区域
 * @param indicator 指标，名称或代码，需要时写成“指标·对象·结对方”，可为区域
 * @param period 时期，例如 2023、2024-06、2024年上半年，默认本旗县最新，可为区域；只与时期完全相同的数比
 * @param as 口径：总量、增速或原口径，默认总量
 * @param areas 一起排的旗县，一个或一片区域，本旗县总在其中，默认同级的全部地区
 * @requiresAddress
 */
export function rankOf(
  area: unknown[][],
  indicator: unknown[][],
  period?: unknown[][],
  as?: 排名口径,
  areas?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return lookUp(
    invocation,
    [name(area), name(indicator), asked(period), choice("口径", as, views, "level"), names(areas)],
    (asking, place, what, when, view, listed) => {
      const subject = subjectOf(asking, place, what);
      if (!subject.ok) return subject;
      const { area: code } = subject.value.area;
      const among = areasAmong(asking, code, listed);
      if (!among.ok) return among;
      const { indicator: found, item, partner } = subject.value.asked;
      askForAreas(asking, among.value, found.indicator);
      const rank = findPlace(asking.ledger, {
        area: code,
        indicator: found.indicator,
        item,
        partner,
        period: when,
        by: comparedBy[view],
        among: among.value,
      });
      return rank.ok ? answer(rank.value.place) : rank;
    },
  );
}

/** Codes of the areas named, else of all of an area's level. */
function areasAmong(
  { ledger }: Asking,
  area: string,
  listed: readonly string[] | undefined,
): Answer<readonly string[]> {
  if (listed === undefined) return answer(peersOf(ledger, area));
  const codes: string[] = [];
  for (const text of listed) {
    const found = findArea(ledger, text);
    if (!found.ok) return found;
    codes.push(found.value.area);
  }
  return answer(codes);
}
