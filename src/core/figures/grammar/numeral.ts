import { addDecimal, scaleByTen } from "../../numbers";
import { powerOfPrefix } from "../units/units";
import { chineseNumber, looseChinesePair } from "./chineseNumeral";
import { digitNumeralAt } from "./digitNumeral";
import { matchAt } from "./matchAt";
import { tailAt } from "./tailAt";

/** A number as written, multiplier included, without its unit. */
export interface Numeral {
  /** Not finite where it is too large or too small to be kept. */
  readonly value: number;
  /** Upper end of a count such as 一两 or 七八. */
  readonly upper?: number | undefined;
  /** The number before its multiplier and that multiplier's power of ten: 1.3 and 4 of 1.3万. */
  readonly printed: number;
  readonly power: number;
  /** Whether 万 or 亿 (large), or only 十 百 千 behind digits (small), multiply it. */
  readonly multiplier?: "large" | "small" | undefined;
  /** What 余 多 (more) or 来 几 (about) inside the number say. */
  readonly loose?: "more" | "about" | undefined;
  /** What 1亿5千 most likely means, 1.5亿, where `value` is what it says. */
  readonly otherwise?: number | undefined;
  readonly style: "digits" | "chinese";
  /** Place after the last character. */
  readonly end: number;
}

const chineseAt =
  /(?:(?![百千万](?:分之|分点)|千(?:瓦|克|伏|米))[〇○零一二三四五六七八九十百千万亿两俩])+(?:点[〇零一二三四五六七八九]+)?/y;

/** The number that begins at a place of folded text; undefined where none does. */
export function numeralAt(text: string, place: number): Numeral | undefined {
  return digitNumeralAt(text, place) ?? chineseNumeralAt(text, place);
}

function chineseNumeralAt(text: string, place: number): Numeral | undefined {
  const run = matchAt(chineseAt, text, place);
  if (run === undefined) return undefined;
  const { multiplier, loose, end } = tailAt(text, place + run.length);
  const power = powerOfPrefix(multiplier);
  const pair = looseChinesePair(run);
  const printed = pair?.[0] ?? chineseNumber(run);
  if (printed === undefined) return undefined;
  // The 万 of 五亿三千多万 multiplies the 三千 alone, that of 一点五八亿 all digits.
  const isPlain = pair !== undefined || multiplier === "" || run.includes("点");
  const value = isPlain ? scaleByTen(printed, power) : chineseNumber(run + multiplier);
  if (value === undefined) return undefined;
  return {
    value,
    upper: pair && scaleByTen(pair[1], power),
    printed,
    power,
    multiplier: /[万亿]/.test(run + multiplier) ? "large" : undefined,
    loose,
    otherwise: otherwiseOf(run + multiplier, value),
    style: "chinese",
    end,
  };
}

/** 三亿二千 leaves open whether its 二千 count 万; 三亿零二千 and 一亿五 do not. */
function otherwiseOf(words: string, value: number): number | undefined {
  const isOpen = /亿[一二三四五六七八九十两俩][〇○零一二三四五六七八九十百千两俩]+$/.test(words);
  return isOpen ? openReading(words, value) : undefined;
}

/** The value where what stands below 万 counts 万, or 亿 behind 万亿. */
export function openReading(words: string, value: number): number {
  const open = value % 1e4;
  return addDecimal(value, open * (words.includes("万亿") ? 1e8 : 1e4) - open);
}
