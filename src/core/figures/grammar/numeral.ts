import { addDecimal, scaleByTen } from "../../numbers";
import { powerOfPrefix } from "../units/units";
import { chineseNumber, looseChinesePair } from "./chineseNumeral";

/** A number as written, multiplier included, without its unit. */
export interface Numeral {
  readonly value: number;
  /** Upper end of a count such as 一两 or 七八. */
  readonly upper?: number | undefined;
  /** The number before its multiplier and that multiplier's power of ten: 1.3 and 4 of 1.3万. */
  readonly printed: number;
  readonly power: number;
  /** What 余 多 (more) or 来 几 (about) inside the number say. */
  readonly loose?: "more" | "about" | undefined;
  readonly style: "digits" | "chinese";
  /** Place after the last character. */
  readonly end: number;
}

const digitsAt = /(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?/y;
const looseAt = /[余多来几]/y;
// 千瓦, 千克, 百分点 … are units, so their first character multiplies nothing.
const multiplierAt = /(?![百千](?:瓦|克|伏|米|分|卡))(?:万亿|[百千十]?[万亿]|[十百千])(?!分之)/y;
const chineseAt =
  /(?:(?![百千万](?:分之|分点)|千(?:瓦|克|伏|米))[〇○零一二三四五六七八九十百千万亿两俩])+(?:点[〇零一二三四五六七八九]+)?/y;

/** The number that begins at a place of folded text; undefined where none does. */
export function numeralAt(text: string, place: number): Numeral | undefined {
  return digitNumeralAt(text, place) ?? chineseNumeralAt(text, place);
}

function digitNumeralAt(text: string, place: number): Numeral | undefined {
  const digits = matchAt(digitsAt, text, place);
  if (digits === undefined) return undefined;
  const printed = Number(digits.replaceAll(",", ""));
  const tail = tailAt(text, place + digits.length);
  const value = scaleByTen(printed, tail.power);
  const numeral: Numeral = { ...tail, value, printed, style: "digits" };
  const rest = tail.power > 0 ? digitNumeralAt(text, tail.end) : undefined;
  // 1亿2000万 is one number: the part that follows has a smaller multiplier of its own.
  if (rest === undefined || rest.power === 0 || rest.power >= tail.power) return numeral;
  return { ...numeral, value: addDecimal(value, rest.value), loose: rest.loose, end: rest.end };
}

function chineseNumeralAt(text: string, place: number): Numeral | undefined {
  const run = matchAt(chineseAt, text, place);
  if (run === undefined) return undefined;
  const pair = looseChinesePair(run);
  const printed = pair?.[0] ?? chineseNumber(run);
  if (printed === undefined) return undefined;
  const tail = tailAt(text, place + run.length);
  const upper = pair && scaleByTen(pair[1], tail.power);
  return { ...tail, value: scaleByTen(printed, tail.power), upper, printed, style: "chinese" };
}

/** 余 and multiplier after the digits, in either order: 7300余万, 1.3万余, 600多万. */
function tailAt(text: string, place: number): Pick<Numeral, "power" | "loose" | "end"> {
  const before = matchAt(looseAt, text, place) ?? "";
  const multiplier = matchAt(multiplierAt, text, place + before.length) ?? "";
  const end = place + before.length + multiplier.length;
  const after = before === "" ? (matchAt(looseAt, text, end) ?? "") : "";
  const loose = before + after;
  return {
    power: powerOfPrefix(multiplier),
    loose: loose === "" ? undefined : /[余多]/.test(loose) ? "more" : "about",
    end: end + after.length,
  };
}

/** What a sticky pattern matches at a place. */
export function matchAt(pattern: RegExp, text: string, place: number): string | undefined {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0];
}
