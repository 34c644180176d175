import { roundTo15, scaleByTen } from "../../numbers";
import { unitTable } from "../units/unitTable";
import { chineseNumber } from "./chineseNumeral";
import { matchAt } from "./matchAt";
import { numeralAt, type Numeral } from "./numeral";
import type { FigureToken } from "./token";

const numerals = "[〇零一二三四五六七八九十百千万两\\d]+(?:[.点][〇零一二三四五六七八九\\d]+)?";
const shareAt = new RegExp(`${numerals}分之${numerals}`, "y");
const halfAt = /一半|半数/y;
const tenthsAt =
  /[一两二三四五六七八九1-9]成[一二三四五六七八九半1-9](?=$|[^\p{Script=Han}\d.]|以|左|上下|的|是|多)/uy;
const doubledAt =
  /^翻[了上]?(近|约|将近|接近|超|超过|逾)?([一两二三四五六七八九十]|\d+(?:\.\d+)?)?番/;
/** 翻两倍 may be two or three times, and is asked about. */
const onceMoreAt = /翻[了上]?[一1]倍(?!半)/y;
const longestDoubling = 16;
const rankWordAt = /[位名强]/y;

/** A rank, a share or tenths in words or a doubling that begins at a place; undefined where none does. */
export function specialAt(text: string, start: number): FigureToken | undefined {
  return (
    rankAt(text, start) ??
    shareFrom(text, start) ??
    halfPointFrom(text, start) ??
    tenthsFrom(text, start) ??
    timesFrom(text, start)
  );
}

/** 第87位, 前30名, and 第三 after 列 居 排 名. */
function rankAt(text: string, start: number): FigureToken | undefined {
  const word = text[start];
  if (word !== "第" && word !== "前") return undefined;
  const numeral = numeralAt(text, start + 1);
  if (numeral === undefined) return undefined;
  const hasWord = matchAt(rankWordAt, text, numeral.end) !== undefined;
  const isListed = word === "第" && /[列居排名]$/.test(text.slice(0, start));
  if (!hasWord && (!isListed || /^[\p{Script=Han}]/u.test(text.slice(numeral.end))))
    return undefined;
  const end = numeral.end + (hasWord ? 1 : 0);
  return { sort: "figure", shape: "rank", start, end, numeral, unit: unitTable.get("位") };
}

function shareFrom(text: string, start: number): FigureToken | undefined {
  const half = matchAt(halfAt, text, start);
  if (half !== undefined) return shareToken("share", start, start + half.length, 50);
  if (text.startsWith("百分百", start)) return shareToken("amount", start, start + 3, 100);
  const share = matchAt(shareAt, text, start);
  const [whole, part] = (share ?? "").split("分之").map(plainNumber);
  if (share === undefined || !whole || part === undefined) return undefined;
  const power = Math.log10(whole);
  const isDecimal = Number.isInteger(power);
  const percent = isDecimal ? scaleByTen(part, 2 - power) : roundTo15((part / whole) * 100);
  return shareToken(
    power >= 2 && isDecimal ? "amount" : "share",
    start,
    start + share.length,
    percent,
  );
}

/** 半个百分点, which 2个半百分点 does not hold. */
function halfPointFrom(text: string, start: number): FigureToken | undefined {
  if (
    !text.startsWith("半个百分点", start) ||
    /[个\d一二两三四五六七八九十]$/.test(text.slice(0, start))
  )
    return undefined;
  const numeral = workedOut(0.5, start + 1);
  const unit = unitTable.get("个百分点");
  return { sort: "figure", shape: "amount", start, end: start + 5, numeral, unit };
}

/** 七成五 is 75%. */
function tenthsFrom(text: string, start: number): FigureToken | undefined {
  const tenths = matchAt(tenthsAt, text, start);
  const [whole, part] = (tenths ?? "").split("成");
  if (tenths === undefined || whole === undefined || part === undefined) return undefined;
  const percent =
    10 * (plainNumber(whole) ?? NaN) + (part === "半" ? 5 : (plainNumber(part) ?? NaN));
  return shareToken("amount", start, start + tenths.length, percent);
}

/** 翻一番 is twice the base and so is 翻了一倍; 翻两番 is four times, 翻1.5番 2.83 times. */
function timesFrom(text: string, start: number): FigureToken | undefined {
  if (text[start] !== "翻") return undefined;
  const once = matchAt(onceMoreAt, text, start);
  if (once !== undefined) {
    const end = start + once.length;
    const numeral = workedOut(2, end);
    return { sort: "figure", shape: "times", start, end, numeral, unit: unitTable.get("倍") };
  }
  const doubled = doubledAt.exec(text.slice(start, start + longestDoubling));
  if (doubled === null) return undefined;
  const [words, about, count] = doubled;
  const times = roundTo15(2 ** (count === undefined ? 1 : (plainNumber(count) ?? NaN)));
  const end = start + words.length;
  const loose = about === undefined ? undefined : /近|约/.test(about) ? "about" : "more";
  const numeral = { ...workedOut(times, end), loose } as const;
  return { sort: "figure", shape: "times", start, end, numeral, unit: unitTable.get("倍") };
}

function shareToken(
  shape: "share" | "amount",
  start: number,
  end: number,
  percent: number,
): FigureToken {
  const numeral = workedOut(percent, end);
  return { sort: "figure", shape, start, end, numeral, unit: unitTable.get("%") };
}

function workedOut(value: number, end: number): Numeral {
  return { value, printed: value, power: 0, style: "chinese", end };
}

function plainNumber(text: string): number | undefined {
  return /^[\d.]+$/.test(text) ? Number(text) : chineseNumber(text);
}
