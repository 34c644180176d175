import { addDecimal, scaleByTen } from "../../numbers";

const digits = "〇一二三四五六七八九";
const smallUnits: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const largeUnits: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/**
 * The number that Chinese numerals write: 十五 15, 三千二百 3200, 两万五 25000, 百万 1000000,
 * 二〇二三 2023, 六十六点八 66.8. Undefined for anything that is not one well-formed number.
 */
export function chineseNumber(text: string): number | undefined {
  const plain = text.replace(/[零○]/g, "〇").replace(/[两俩]/g, "二");
  const [whole = "", decimals, ...rest] = plain.split("点");
  if (!/^[〇一二三四五六七八九十百千万亿]+$/.test(whole) || rest.length > 0) return undefined;
  const number = /^[〇一二三四五六七八九]+$/.test(whole) ? digitRun(whole) : sections(whole);
  if (number === undefined || decimals === undefined) return number;
  if (!/^[〇一二三四五六七八九]+$/.test(decimals)) return undefined;
  return addDecimal(number, scaleByTen(oneByOne(decimals), -decimals.length));
}

/** Both ends of a count given by neighbouring digits, 一两 or 七八百; undefined for any other text. */
export function looseChinesePair(text: string): readonly [number, number] | undefined {
  const match = /^([一二两三四五六七八])([二两三四五六七八九])([十百千]?[万亿]?)$/.exec(text);
  const lower = chineseNumber(`${match?.[1] ?? ""}${match?.[3] ?? ""}`);
  const upper = chineseNumber(`${match?.[2] ?? ""}${match?.[3] ?? ""}`);
  if (lower === undefined || upper === undefined || upper <= lower) return undefined;
  return [lower, upper];
}

function digitRun(text: string): number | undefined {
  // One digit stands for itself; several are read off one by one, as years are: 二〇二三.
  if (text.length === 2 && !text.includes("〇")) return undefined;
  return oneByOne(text);
}

function oneByOne(text: string): number {
  return Number(Array.from(text, (digit) => digits.indexOf(digit)).join(""));
}

/** Adds up sections of 亿, 万 and below: 一亿二千万 is (一)亿 + (二千)万. */
function sections(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastUnit = Infinity;
  // 零万 is nothing, and no 一万; 零 begins no longer number.
  if (/^〇[十百千万亿]/.test(text))
    return /^〇(?:[十百千]?[万亿]|[十百千])$/.test(text) ? 0 : undefined;
  for (const character of text) {
    const small = smallUnits[character];
    const large = largeUnits[character];
    if (small !== undefined) {
      if (small >= lastUnit || (digit === undefined && section > 0)) return undefined;
      section += (digit ?? 1) * small;
      lastUnit = small;
    } else if (large !== undefined) {
      const multiplied = section + (digit ?? 0);
      total =
        total > 0 && large > 1e4 ? (total + multiplied) * large : total + (multiplied || 1) * large;
      section = 0;
      lastUnit = Infinity;
    } else if (character !== "〇") {
      if (digit !== undefined) return undefined;
      digit = digits.indexOf(character);
      continue;
    }
    digit = undefined;
  }
  return total + section + (digit ?? 0) * unitOfLastDigit(text);
}

/** 三千二 leaves its last unit unsaid: 二 counts hundreds there; after 零 it counts ones. */
function unitOfLastDigit(text: string): number {
  const unit = text.at(-2) ?? "";
  return (smallUnits[unit] ?? largeUnits[unit] ?? 10) / 10;
}
