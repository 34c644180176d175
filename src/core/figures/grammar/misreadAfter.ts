import { unitTable } from "../units/unitTable";
import { mayBeCounted } from "./mayBeCounted";
import { firstWord, foreign } from "./strangers";
import type { FigureToken, Token } from "./token";

const mayFollow =
  /^(?:$|[\p{Script=Han}，。、；：！？,;:!?()[\]{}<>《》〈〉“”"'‘’「」『』【】〔〕—–\-−~～〜…])/u;
/** An abbreviation begins the noun that is counted: 3亿元PPP项目. */
const abbreviation = /^(?!USD|EUR|HKD|JPY|GBP|CNY|RMB|KRW|RUB)[A-Z]{2,}\p{Script=Han}/u;
const foreignAfter = new RegExp(`^(?:${foreign})`);
/** 平 and 平方 of 平方米: a unit that begins so and breaks off is none. */
const unitBegins = new Set(
  Array.from(unitTable.keys()).flatMap((name) =>
    Array.from(name, (_, length) => name.slice(0, length)).slice(1),
  ),
);
/** Three tenths of a 元 in 三元五, 三角 in 三元三角; a half that was not read. */
const leftOver =
  /^[一二三四五六七八九\d](?:$|[^\p{Script=Han}\d.]|[角毛分厘钱寸尺])|^半(?:$|[^\p{Script=Han}]|以|左|上下|的|多)/u;
/** 300—万元 and 300到万元 break off. */
const brokenRange = /^(?:[-−–—~～〜]+|(?:到|至)(?=[十百千万亿]+(?:元|$)))[十百千万亿]+/;
/** Multipliers and currencies of other scripts, a share or doubling that broke off. */
const otherScript = /^(?:[億萬佰仟拾陌円圓圆兆番]|[亿万千百]?[円圓圆])/;
/** A multiplier or a unit of money behind something that is not understood: 好几万元, )万元, 円亿元. */
const lateUnit =
  /^(?:[^，。、；！？,;!?十百千万亿元%‰]{1,4}?|[,，])(?:[十百千]?[万亿]|[百千十]万)?(?:万|亿|元|%|‰|[円圓圆])/;
/** 300万新台币, 300万法郎. */
const coin = /^(?![枚套])\p{Script=Han}{0,2}(?:币|镑|铢|盾|美刀|法郎|卢布|卢比|克朗|比索|里拉)/u;
/** 300万台币, 0.5个点. */
const otherCurrency = /^(?:币|[^\p{Script=Han}]*[円圓圆])/u;
const bracketedCurrency =
  /^[([][\p{Script=Han}A-Za-z]{0,4}(?:元|[币镑圆円刀铢盾]|卢布|卢比|法郎|美金)[)\]]/u;
const ownCurrency = /^[([](?:人民币|元|[十百千]?[万亿]元)[)\]]/;

/** 300- may be a minus at the wrong end. */
const dashAtEnd = /^[-−–—~～]+$/;
const multiplierAfter = /^[万亿](?![\p{Script=Han}])/u;
/** 10到x20, 1,x200: the number went on. */
const goesOn =
  /^(?:点[^\p{Script=Han}，。、；：]|(?:到|至|[-−—–~～〜]+|\.)(?:[A-Za-z\d.]|[^\p{L}\p{N}\p{P}])|[,，](?:[A-Za-z]|[^\p{L}\p{N}\p{P}])\d)/u;
/** 个亿 is an amount before an end, and counts things before 元 or a unit (3个亿元项目). */
const openHundredMillion = /^[多来]?亿(?![元级吨度千立人亩斤平公米])/;

/** What touches the number or its unit from behind and is not understood. */
export function misreadAfter(
  text: string,
  { unit, end, numeral, upper }: FigureToken,
  tokens: readonly Token[],
): string | undefined {
  const after = text.slice(end);
  if (brokenRange.test(after)) return brokenRange.exec(after)?.[0];
  if (otherScript.test(after) && !/^番茄|^兆[瓦伏]/.test(after)) return after.slice(0, 1);
  if (otherCurrency.test(after)) return after.slice(0, 2);
  if (bracketedCurrency.test(after) && !ownCurrency.test(after))
    return bracketedCurrency.exec(after)?.[0];
  const broken = brokenUnit(text.slice((upper ?? numeral).end), text.length - end);
  if (broken !== undefined) return broken;
  if (unit === undefined) {
    if (/^\([十百千万亿]*(?:元|%|[\p{Script=Han}]{1,3}\))/u.test(after)) return after.slice(0, 6);
    if (/^[一二三四五六七八九十百千万亿半]/.test(after)) return after.slice(0, 2);
    if (coin.test(after)) return coin.exec(after)?.[0];
    if (lateUnit.test(after)) return lateUnit.exec(after)?.[0];
    if (foreignAfter.test(after)) return foreignAfter.exec(after)?.[0];
    if (/^\p{Script=Han}/u.test(after) && !mayBeCounted(after)) return after.slice(0, 1);
    if (/^\.$/.test(after)) return undefined;
  } else {
    if (/^\.(?![\dA-Za-z])|^\+(?!\d)/.test(after) || abbreviation.test(after)) return undefined;
    const isCounted = unit.dimension === unit.name;
    if (/^半?[十百千万亿]*(?:多|余)?[万亿]/.test(after) && after.startsWith("半"))
      return after.slice(0, 2);
    if (unit.name === "个" && /^点(?!\p{Script=Han})/u.test(after)) return "个点";
    if (leftOver.test(after) && (!isCounted || after.startsWith("半"))) return after.slice(0, 2);
    if (!isCounted && multiplierAfter.test(after)) return after.slice(0, 1);
    if (unit.name === "个" && openHundredMillion.test(after)) return after.slice(0, 2);
    if (foreignAfter.test(after)) return foreignAfter.exec(after)?.[0];
  }
  if (/^…+[\d十百千万亿%‰元]/.test(after)) return after.slice(0, 2);
  if (/^(?:以|之|及|左|上)[^\p{Script=Han}\p{P}\s]/u.test(after)) return after.slice(0, 2);
  if (dashAtEnd.test(after)) return after;
  if (goesOn.test(after)) return Array.from(after).slice(0, 2).join("");
  const isDate = tokens.some(({ sort, start }) => sort === "date" && start === end);
  return isDate || mayFollow.test(after) ? undefined : firstWord(after);
}

/** A longer unit than the one that was read begins there and is cut by something strange: 平x方米. */
function brokenUnit(text: string, unread: number): string | undefined {
  const begin = /^\p{Script=Han}+(?:[(·/]\p{Script=Han}*)?/u.exec(text)?.[0] ?? "";
  const next = text.slice(begin.length);
  if (next.length >= unread || !unitBegins.has(begin) || mayFollow.test(next)) return undefined;
  return begin.endsWith("(") && !/^.[次套]/u.test(next) ? undefined : begin + firstWord(next);
}
