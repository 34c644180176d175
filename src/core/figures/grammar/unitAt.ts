import { unitTable, type UnitRow } from "../units/unitTable";

const longest = Math.max(...Array.from(unitTable.keys(), (name) => name.length));

/** Words that begin like a unit and are none. */
const notUnits = new Set(
  `人均 人民 人大 次性 次于 次要 次日 年度 年均 年代 年级 位于 位置 位居 场地 场所 场景 场馆 条件 条例 天然 级别
  家庭 组织 组成 种植 种养 度假 度过 件均 户均 户外 户籍 户口 亩均 元旦 元宵 个别 个体 对口 对接 对于 升级 门诊
  门类 口岸 口腔 列入 列弗 克朗 套餐 台阶 台账 本级 本地 本土 团队 团结 层次 单位 单项 单元 票据 起步 支柱 支撑 支持 支付
  支出 支部 份额 款项 期间 期末 批发 批准 座谈 所有 所以 所需 所属 所在 只有 只要 头条 克隆`.split(
    /\s+/,
  ),
);
// 三成 is a share where the word ends there, not in 三成立.
const afterTenths = /^(?:$|[^\p{Script=Han}]|以|左|多|的|是|为)/u;
const isHot = /(?:气温|温度|零下|摄氏|高温|低温|角度|坡度|北纬|东经)[^,，。;；、]{0,6}$/;
const movesPlaces =
  /(?:上升|下降|提升|提高|前移|后移|上移|下移|前进|后退|跃升|晋升|回落|下滑)(?:了|约|近)?$/;

/**
 * The unit that begins at a place of folded text, the longest that fits, and where it ends.
 * `isWord` tells that the number before it is a short one in Chinese numerals.
 */
export function unitAt(
  text: string,
  place: number,
  numeral: { readonly start: number; readonly isWord: boolean },
): { readonly unit: UnitRow; readonly end: number } | undefined {
  for (let length = Math.min(longest, text.length - place); length > 0; length--) {
    const unit = unitTable.get(text.slice(place, place + length));
    if (unit === undefined) continue;
    if (length === 1 && isNoUnit(text.slice(place, place + 2))) return undefined;
    if (/[A-Za-z\d]$/.test(unit.name) && /[A-Za-z\d]/.test(text[place + length] ?? "")) continue;
    if (unit.name === "成" && !afterTenths.test(text.slice(place + 1))) return undefined;
    if (unit.name === "度" && !countsEnergy(text, numeral)) return undefined;
    const isPlace = unit.name !== "位" || countsPlaces(text, place, numeral);
    return { unit: isPlace ? unit : (unitTable.get("人") ?? unit), end: place + length };
  }
  return undefined;
}

/** Whether a text begins with a word that begins like a unit and is none. */
export function isNoUnit(text: string): boolean {
  return notUnits.has(text.slice(0, 2));
}

/** 度 is 千瓦时 after a plain number that is no temperature or angle, never in 三度 or 年度. */
function countsEnergy(
  text: string,
  numeral: { readonly start: number; readonly isWord: boolean },
): boolean {
  return !numeral.isWord && !isHot.test(text.slice(0, numeral.start));
}

/** A count of people says 位; 第 and 前 make it a place in a ranking, 上升2位 a difference of places. */
function countsPlaces(text: string, place: number, numeral: { readonly start: number }): boolean {
  const isBeforeNoun = /^[\p{Script=Han}]/u.test(text.slice(place + 1));
  return !isBeforeNoun && movesPlaces.test(text.slice(0, numeral.start));
}
