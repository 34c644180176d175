import { addDecimal, scaleByTen } from "../../numbers";

const digits = "〇一二三四五六七八九";
const smallUnits: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
/** The higher before the lower, each at most once. */
const largeUnits = [
  ["亿", 1e8],
  ["万", 1e4],
] as const;
/** Digits read off one by one count 万 and 亿 as well where 〇 shows them to be such: 三〇亿. */
const digitsMultiplied = /^((?=.*〇)[一二三四五六七八九][〇一二三四五六七八九]+)(万亿|[万亿])$/;

/**
 * The number that Chinese numerals write: 十五 15, 三千二百 3200, 两万五 25000, 百万 1000000,
 * 二〇二三 2023, 三〇万 300000, 六十六点八 66.8. Undefined for anything that is not one well-formed number.
 */
export function chineseNumber(text: string): number | undefined {
  const [whole = "", decimals, ...rest] = plainOf(text).split("点");
  if (!/^[〇一二三四五六七八九十百千万亿]+$/.test(whole) || rest.length > 0) return undefined;
  const number = /^[〇一二三四五六七八九]+$/.test(whole) ? digitRun(whole) : multiplied(whole);
  if (number === undefined || decimals === undefined) return number;
  if (!/^[〇一二三四五六七八九]+$/.test(decimals)) return undefined;
  return addDecimal(number, scaleByTen(oneByOne(decimals), -decimals.length));
}

/** Both ends of a count given by neighbouring digits, 一两 or 七八百, or by 三五; undefined for any other text. */
export function looseChinesePair(text: string): readonly [number, number] | undefined {
  const [, first = "", second = "", unit = ""] =
    /^([一二三四五六七八])([二三四五六七八九])([十百千]?[万亿]?)$/.exec(plainOf(text)) ?? [];
  const isPair = digits.includes(first + second) || first + second === "三五";
  const [lower, upper] = [chineseNumber(first + unit), chineseNumber(second + unit)];
  return isPair && lower !== undefined && upper !== undefined ? [lower, upper] : undefined;
}

function plainOf(text: string): string {
  return text.replace(/[零○]/g, "〇").replace(/[两俩]/g, "二");
}

function digitRun(text: string): number | undefined {
  // One digit stands for itself; several are read off one by one, as years are: 二〇二三.
  if (text.length === 2 && !text.includes("〇")) return undefined;
  return oneByOne(text);
}

function oneByOne(text: string): number {
  return Number(Array.from(text, (digit) => digits.indexOf(digit)).join(""));
}

function multiplied(text: string): number | undefined {
  // 零万 is nothing, and no 一万; 零 begins no longer number.
  if (text.startsWith("〇")) return /^〇(?:[十百千]?[万亿]|[十百千])$/.test(text) ? 0 : undefined;
  const [, run, unit = ""] = digitsMultiplied.exec(text) ?? [];
  return run === undefined ? sections(text, true) : oneByOne(run) * (sections(unit, true) ?? NaN);
}

/**
 * Adds up what 亿 and 万 multiply and what is left: 一亿二千万 is (一)亿 + (二千)万, 两万五千亿 ((二)万 + 五千)亿.
 * @param isEnd whether the last digit may leave its unit unsaid
 */
function sections(text: string, isEnd: boolean, units = 0): number | undefined {
  const large = largeUnits[units];
  if (large === undefined) return section(text, isEnd);
  const [unit, size] = large;
  const [before = "", after, ...more] = text.split(unit);
  if (after === undefined) return sections(text, isEnd, units + 1);
  if (more.length > 0 || /^[百千万]/.test(after)) return undefined;
  const high = before === "" ? 1 : sections(before, false, units + 1);
  // 两万五 leaves 千 unsaid; what 一万亿五 leaves unsaid is open.
  const isUnsaid = /^[一二三四五六七八九]$/.test(after);
  if (isUnsaid && (!isEnd || before.includes("万"))) return undefined;
  const low =
    after === "" ? 0 : isUnsaid ? (oneByOne(after) * size) / 10 : sections(after, isEnd, units + 1);
  return high === undefined || low === undefined ? undefined : high * size + low;
}

/** A number below 万. 三千二 leaves its last unit unsaid: 二 counts hundreds there; after 零 it counts ones. */
function section(text: string, isEnd: boolean): number | undefined {
  let sum = 0;
  let digit: number | undefined;
  let lastUnit = Infinity;
  let isAfterZero = false;
  for (const character of text) {
    const unit = smallUnits[character];
    if (unit !== undefined) {
      if (unit >= lastUnit || (digit === undefined && sum > 0)) return undefined;
      sum += (digit ?? 1) * unit;
      [lastUnit, digit, isAfterZero] = [unit, undefined, false];
    } else if (digit !== undefined) {
      return undefined;
    } else if (character === "〇") {
      isAfterZero = true;
    } else {
      digit = digits.indexOf(character);
    }
  }
  if (digit === undefined) return isAfterZero ? undefined : sum;
  if (isAfterZero || sum === 0 || lastUnit === 10) return sum + digit;
  return isEnd ? sum + (digit * lastUnit) / 10 : undefined;
}
