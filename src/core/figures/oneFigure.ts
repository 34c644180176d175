import { answer, noAnswer, type Answer } from "../answer";
import { partNumbers } from "../foldText";
import { quoted } from "../quoted";
import { foldFigures } from "./grammar/foldFigures";
import { isAlone } from "./grammar/isAlone";
import { misread } from "./grammar/misread";
import { scanFigures } from "./grammar/scanFigures";
import { beforeSign } from "./grammar/signAt";
import type { FigureToken, Token } from "./grammar/token";
import { unitTable } from "./units/unitTable";

/** The one figure of a text, and the folded text in which it stands. */
export interface Sighting {
  readonly text: string;
  readonly token: FigureToken;
}

/** A printed figure may be quoted in pieces, its verb or its qualifier apart: 下降…60%, 6.5%…以上. */
const joins =
  /(?<=[^\d〇○零一二三四五六七八九十百千万亿两.])…(?=[\d〇一二三四五六七八九十两]|[以之][上下内])/g;
/** 12 00 is no 12. */
const halfNumber = /(\d[\d.,]*)、(0\d+)(?![\d:])|^([一二三四五六七八九])、([一二三四五六七八九])/;

/** RMB28.2亿 and CNY 28.2亿 are money of ours, whatever letters say so. */
const yuanInLetters = /(?<![A-Za-z])(?:RMB|CNY)[¥￥]?(?=[-−–]?\d)/gi;

const durations = new Set(["年数", "月数", "天数", "时长"]);

/**
 * Finds the one figure of a text; dates, ordinals, codes and words are passed over.
 * The sentence that refuses gives a legal example, of the field where it has one.
 * `#N/A` where there is none, where there are two that are no range, and where something touches it that
 * is not understood.
 */
export function oneFigure(typed: string, example?: string): Answer<Sighting> {
  const parted = partNumbers(typed);
  const text = foldFigures(parted).replace(joins, "").replace(yuanInLetters, "¥");
  const half = halfNumber.exec(parted);
  if (half !== null && parted !== typed.trim()) {
    return twoNumbers(typed, half[1] ?? half[3] ?? "", half[2] ?? half[4] ?? "");
  }
  return inBrackets(text) ?? grouped(text) ?? look(text, typed, example);
}

/** Accountants write −300 as (300) and (300)万元; a list of points numbers them so only within a phrase. */
function inBrackets(text: string): Answer<Sighting> | undefined {
  const [, digits, unit] =
    /^\(([¥￥]?\d[\d,.]*[十百千]?[万亿]{0,2})\)((?:[^\d()]|\((?:次|套)\))*)$/.exec(text) ?? [];
  if (digits === undefined || unit === undefined) return undefined;
  const found = look(digits + unit, text);
  if (!found.ok || found.value.token.end !== found.value.text.length) return undefined;
  return answer({ ...found.value, token: { ...found.value.token, sign: "minus" } });
}

/** 26，530元 is one number where nothing else is said; in prose the comma parts two. */
function grouped(text: string): Answer<Sighting> | undefined {
  const joined = text.replace(/(?<=\d)，(?=\d{3}(?!\d))/g, ",");
  if (joined === text) return undefined;
  const found = look(joined, text);
  return found.ok && isAlone(joined, found.value.token) ? found : undefined;
}

function look(text: string, typed: string, example?: string): Answer<Sighting> {
  const all = scanFigures(text);
  const tokens = all.filter((token) => token.sort === "figure");
  const plain = tokens.filter((token) => isPlain(text, token, tokens.length));
  const figures = plain.filter((token, index) => !isTime(text, token, plain[index + 1]));
  const [token, other] = figures;
  if (token === undefined) return noFigure(text, typed, all, example);
  if (other?.start === token.end && other.numeral.style === "chinese" && token.shape === "amount")
    return runOn(text, typed, [token, other], example);
  if (other !== undefined) {
    const [first, second] = [token, other].map(({ start, end }) => text.slice(start, end));
    return twoNumbers(typed, first ?? "", second ?? "");
  }
  const strange = misread(text, token, all);
  if (strange !== undefined) return strangeAnswer(typed, strange, example);
  const isYuan =
    token.unit === undefined &&
    /[¥￥]/.test(text.slice(beforeSign(text, token.start), token.start));
  return answer({ text, token: isYuan ? { ...token, unit: unitTable.get("元") } : token });
}

/** Says which part of a text is not understood. */
export function strangeAnswer(
  typed: string,
  strange: string,
  example = "约1.3亿元、-5.4%",
): Answer<never> {
  if (strange.includes("±"))
    return noAnswer(`${quoted(typed)}里的“±”是正还是负？请直接写结果，如 ${example}。`);
  return noAnswer(
    `${quoted(typed)}里的${quoted(strange)}读不懂，数字前后只写正负号、单位和限定词，如 ${example}。`,
  );
}

function noFigure(
  text: string,
  typed: string,
  tokens: readonly Token[],
  example = "1.3亿元、5.4%",
): Answer<never> {
  if (text === "") return noAnswer(`内容是空的，没有数字，可写 ${example}。`);
  const currency = /(?<![A-Za-z])([A-Za-z]+)[-.]?\d[\d.,]*[十百千]?(?:[万亿]|元)/.exec(text)?.[1];
  if (currency !== undefined) return strangeAnswer(typed, currency, example);
  // 三亿五亿 is meant as a number, 十四五 and 数万 are not.
  const words = tokens.find(
    ({ sort, start, end }) =>
      sort === "words" && /^[一二三四五六七八九两].*[万亿]/.test(text.slice(start, end)),
  );
  return words === undefined
    ? noAnswer(`${quoted(typed)}里${noQuantity(typed)}，可写 ${example}。`)
    : noAnswer(
        `${quoted(typed)}里的${quoted(text.slice(words.start, words.end))}读不成一个数，可写 ${example}。`,
      );
}

/** 28亿两千万元 is one number in two hands, 28.2亿元零头 one and a word. */
function runOn(
  text: string,
  typed: string,
  [first, second]: readonly [FigureToken, FigureToken],
  example?: string,
): Answer<never> {
  const [one, other] = [first, second].map(({ start, end }) => text.slice(start, end));
  if (second.numeral.value === 0) return strangeAnswer(typed, other ?? "", example);
  return noAnswer(
    `${quoted(typed)}里的${quoted(one ?? "")}和${quoted(other ?? "")}连在一起，是一个数还是两个？请用阿拉伯数字只写一个数，如 ${example ?? "28.2亿元"}。`,
  );
}

/** A day, an ordinal and a code hold digits and no quantity. */
function noQuantity(typed: string): string {
  const holdsDigits = /[\d０-９〇一二三四五六七八九十百千万亿半]/.test(typed);
  return holdsDigits ? "没有数字表示数量（日期、序号、编码不算）" : "没有数字";
}

function twoNumbers(typed: string, first: string, second: string): Answer<never> {
  return noAnswer(`${quoted(typed)}里有${quoted(first)}和${quoted(second)}两个数，请只留一个。`);
}

/** Chinese numerals without a unit, and a bare 万元, are a figure only where the words around say so. */
function isPlain(text: string, token: FigureToken, count: number): boolean {
  const words = text.slice(token.start, token.numeral.end);
  if (token.shape !== "amount" || token.numeral.style === "digits") return true;
  if (/^[百千万亿]$/.test(words)) return /[上近超逾过约破]$/.test(text.slice(0, token.start));
  return token.unit !== undefined || count === 1;
}

/** 五年翻了两番, 3年投入5亿元: how long it took is no second figure. */
function isTime(text: string, token: FigureToken, next: FigureToken | undefined): boolean {
  if (next === undefined || !isDuration(token) || isDuration(next)) return false;
  return !/[，。、；：,;:和与及或]/.test(text.slice(token.end, next.start));
}

function isDuration({ unit }: FigureToken): boolean {
  return unit !== undefined && durations.has(unit.dimension);
}
