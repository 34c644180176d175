import { beforeSign } from "./signAt";
import type { FigureToken, Token } from "./token";
import { unitTable } from "../units/unitTable";
import { about, above, below } from "./wordsBefore";

const mayStandBefore =
  /^[\p{Script=Han}，。、；：！？,;:!?()[\]{}<>《》〈〉“”"'‘’「」『』【】〔〕·—–\-−~～〜≤≥≈=…]$/u;
const mayFollow =
  /^(?:$|[\p{Script=Han}，。、；：！？,;:!?()[\]{}<>《》〈〉“”"'‘’「」『』【】〔〕—–\-−~～〜…])/u;
/** An abbreviation begins the noun that is counted: 3亿元PPP项目. */
const abbreviation = /^(?!USD|EUR|HKD|JPY|GBP|CNY|RMB|KRW|RUB)[A-Z]{2,}\p{Script=Han}/u;
const foreign =
  "美元|美金|美刀|港元|港币|欧元|英镑|日元|日圆|韩元|韩币|卢布|澳元|加元|台币|越南盾|泰铢|外币";
const foreignAfter = new RegExp(`^(?:${foreign})`);
const foreignBefore = new RegExp(`(?:${foreign})(?:${above}|${below}|${about})?$`);
/** Between the x5 of x5%到6% and the 6. */
const isLowerEnd = /^[^，。、；,;]{0,6}(?:到|至|[-−—–~～〜]+)$/;
/** 平 and 平方 of 平方米: a unit that begins so and breaks off is none. */
const unitBegins = new Set(
  Array.from(unitTable.keys()).flatMap((name) =>
    Array.from(name, (_, length) => name.slice(0, length)).slice(1),
  ),
);
/** Nowhere part of a text that came over whole. */
const broken = /[\uFFFD\uE000-\uF8FF\p{Cc}]|(?![¥￥])\p{Sc}/u;
/** Three tenths of a 元 in 三元五, 三角 in 三元三角; a half that was not read. */
const leftOver =
  /^[一二三四五六七八九\d](?:$|[^\p{Script=Han}\d.]|[角毛分厘钱寸尺])|^半(?:$|[^\p{Script=Han}]|以|左|上下|的|多)/u;
const multiplierAfter = /^[万亿](?![\p{Script=Han}])/u;
/** 10到x20, 1,x200: the number went on. */
const goesOn =
  /^(?:点[^\p{Script=Han}，。、；：]|(?:到|至|[-−—–~～〜]+|\.)(?:[A-Za-z\d.]|[^\p{L}\p{N}\p{P}])|[,，](?:[A-Za-z]|[^\p{L}\p{N}\p{P}])\d)/u;
/** 个亿 is an amount before an end, and counts things before 元 or a unit (3个亿元项目). */
const openHundredMillion = /^[多来]?亿(?![元级吨度千立人亩斤平公米])/;

/**
 * What touches the figure and is not understood: a letter, another currency, a multiplier behind the unit,
 * half a number. Undefined where nothing does; words of a phrase may stand anywhere.
 */
export function misread(
  text: string,
  token: FigureToken,
  tokens: readonly Token[],
): string | undefined {
  return brokenIn(text) ?? misreadBefore(text, token, tokens) ?? misreadAfter(text, token, tokens);
}

function brokenIn(text: string): string | undefined {
  return broken.exec(text)?.[0];
}

function misreadBefore(
  text: string,
  token: FigureToken,
  tokens: readonly Token[],
): string | undefined {
  const start = beforeSign(text, token.start);
  const isYuan = token.unit === undefined || token.unit.base === "元";
  if (!isYuan && /[¥￥]/.test(text.slice(start, token.start))) return "¥";
  if (start === 0) return undefined;
  const before = text.slice(0, start);
  const last = Array.from(before).at(-1) ?? "";
  if (!mayStandBefore.test(last) && !endsToken(tokens, start)) return wordAt(before);
  const code = tokens.find(
    ({ sort, end }) => sort === "code" && (end === start || isLowerEnd.test(before.slice(end))),
  );
  if (code !== undefined) return text.slice(code.start, code.end);
  if (/[十百千万亿]$/.test(before) && /^\d/.test(text.slice(token.start))) return last;
  // The rest of a decimal or a share in Chinese numerals that something cut in two.
  if (/(?:^|[^\p{Script=Han}])[点之]$|分之$/u.test(before)) return before.slice(-2);
  return isYuan ? foreignBefore.exec(before)?.[0] : undefined;
}

function misreadAfter(
  text: string,
  { unit, end, numeral, upper }: FigureToken,
  tokens: readonly Token[],
): string | undefined {
  const after = text.slice(end);
  const broken = brokenUnit(text.slice((upper ?? numeral).end), text.length - end);
  if (broken !== undefined) return broken;
  if (unit === undefined) {
    if (/^\([十百千万亿]*(?:元|%|[\p{Script=Han}]{1,3}\))/u.test(after)) return after.slice(0, 6);
    if (/^[一二三四五六七八九十百千万亿半]/.test(after)) return after.slice(0, 2);
    if (/^\.$/.test(after)) return undefined;
  } else {
    if (/^\.(?![\dA-Za-z])|^\+(?!\d)/.test(after) || abbreviation.test(after)) return undefined;
    const isCounted = unit.dimension === unit.name;
    if (leftOver.test(after) && (!isCounted || after.startsWith("半"))) return after.slice(0, 2);
    if (!isCounted && multiplierAfter.test(after)) return after.slice(0, 1);
    if (unit.name === "个" && openHundredMillion.test(after)) return after.slice(0, 2);
    if (foreignAfter.test(after)) return foreignAfter.exec(after)?.[0];
  }
  if (goesOn.test(after)) return Array.from(after).slice(0, 2).join("");
  const isDate = tokens.some(({ sort, start }) => sort === "date" && start === end);
  return isDate || mayFollow.test(after) ? undefined : wordFrom(after);
}

/** A longer unit than the one that was read begins there and is cut by something strange: 平x方米. */
function brokenUnit(text: string, unread: number): string | undefined {
  const begin = /^\p{Script=Han}+(?:[(·/]\p{Script=Han}*)?/u.exec(text)?.[0] ?? "";
  const next = text.slice(begin.length);
  if (next.length >= unread || !unitBegins.has(begin) || mayFollow.test(next)) return undefined;
  return begin.endsWith("(") && !/^.[次套]/u.test(next) ? undefined : begin + wordFrom(next);
}

function endsToken(tokens: readonly Token[], place: number): boolean {
  return tokens.some(({ sort, end }) => end === place && sort !== "code");
}

/** The run of letters, or the one sign, that begins there. */
function wordFrom(text: string): string {
  return /^[A-Za-z\d]+/.exec(text)?.[0] ?? Array.from(text)[0] ?? "";
}

function wordAt(text: string): string {
  return /[A-Za-z\d]+[-.]?$/.exec(text)?.[0] ?? Array.from(text).at(-1) ?? "";
}
