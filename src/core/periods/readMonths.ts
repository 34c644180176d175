import { chineseNumber } from "../figures";
import { firstYear, lastYear } from "./calendar";

/** First and last month, each counted 12 × year + month − 1. */
export type Months = readonly [first: number, last: number];
type Form = readonly [pattern: RegExp, months: (year: number, a: string, b: string) => Months];

/** Every way of writing one stretch of a year; the year is always the first group. */
const forms: readonly Form[] = [
  [/^(\d{4})(?:年?(?:全年)?|年度)$/, (year) => monthsOf(year, 1, 12)],
  [/^(\d{4})年?年?[底末终]$/, (year) => monthsOf(year, 1, 12)],
  [/^(\d{4})年?上半年[底末]?$|^(\d{4})-?H1$/i, (year) => monthsOf(year, 1, 6)],
  [/^(\d{4})年?下半年$|^(\d{4})-?H2$/i, (year) => monthsOf(year, 7, 12)],
  [/^(\d{4})年?前三季度$/, (year) => monthsOf(year, 1, 9)],
  [/^(\d{4})年?前(\d{1,2})个月$/, (year, months) => monthsOf(year, 1, Number(months))],
  [
    /^(\d{4})年?第?([一二三1-3])-第?([二三四2-4])季度$/,
    (year, a, b) => [quarterOf(year, quarterNumber(a))[0], quarterOf(year, quarterNumber(b))[1]],
  ],
  [/^(\d{4})(?:年|-)?Q([1-4])$/i, (year, quarter) => quarterOf(year, Number(quarter))],
  [
    /^(\d{4})年?第?([一二三四1-4])季度[底末]?$/,
    (year, quarter) => quarterOf(year, quarterNumber(quarter)),
  ],
  [
    /^(\d{4})[年.](\d{1,2})月?-(\d{1,2})(?:月份?)?$/,
    (year, a, b) => monthsOf(year, Number(a), Number(b)),
  ],
  [/^(\d{4})年(\d{1,2})月(?:份|底|末)?$/, (year, month) => monthsOf(year, Number(month))],
  [/^(\d{4})[-/.](\d{1,2})$/, (year, month) => monthsOf(year, Number(month))],
];

/** The stretch of one year that a folded text writes; undefined for any other text. */
export function readMonths(folded: string): Months | undefined {
  for (const [pattern, months] of forms) {
    const [year, a = "", b = ""] = pattern.exec(folded)?.slice(1).filter(Boolean) ?? [];
    if (year !== undefined) return checkedMonths(months(Number(year), a, b));
  }
  return undefined;
}

/** Months in their order, from 1900 to 2100. */
export function checkedMonths([first, last]: Months): Months | undefined {
  const isLegal = first <= last && first >= 12 * firstYear && last < 12 * (lastYear + 1);
  return isLegal ? [first, last] : undefined;
}

/** The text of a day or a period in one way of writing: digits for 二〇二二年, one dash for all. */
export function foldPeriod(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, inDigits)
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日号]|个月)/g, inDigits)
    .replace(/截至/g, "截止")
    .replace(/至今/g, "以来")
    .replace(/[—–−~〜至到]+/g, "-");
}

function inDigits(numeral: string): string {
  return String(chineseNumber(numeral) ?? numeral);
}

function monthsOf(year: number, first: number, last = first): Months {
  const isReal = first >= 1 && last <= 12;
  return isReal ? [12 * year + first - 1, 12 * year + last - 1] : [NaN, NaN];
}

function quarterOf(year: number, quarter: number): Months {
  return monthsOf(year, 3 * quarter - 2, 3 * quarter);
}

function quarterNumber(digit: string): number {
  const place = "一二三四".indexOf(digit);
  return place < 0 ? Number(digit) : place + 1;
}
