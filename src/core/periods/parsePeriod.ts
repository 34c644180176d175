import { answer, badInput, type Answer } from "../answer";
import { firstYear, lastYear, monthCountOf } from "./calendar";
import { parseDate, readWrittenDate } from "./parseDate";
import { periodOfMonths, type Period } from "./period";

/** First and last month, each counted 12 × year + month − 1. */
type Months = readonly [first: number, last: number];
type Form = readonly [pattern: RegExp, months: (year: number, a: string, b: string) => Months];

/** Every way of writing one stretch of a year; the year is always the first group. */
const forms: readonly Form[] = [
  [/^(\d{4})(?:年(?:全年)?|年度)?$/, (year) => monthsOf(year, 1, 12)],
  [/^(\d{4})年?上半年$|^(\d{4})-?H1$/i, (year) => monthsOf(year, 1, 6)],
  [/^(\d{4})年?下半年$|^(\d{4})-?H2$/i, (year) => monthsOf(year, 7, 12)],
  [/^(\d{4})年?前三季度$/, (year) => monthsOf(year, 1, 9)],
  [/^(\d{4})(?:年|-)?Q([1-4])$/i, (year, quarter) => quarterOf(year, Number(quarter))],
  [
    /^(\d{4})年?第?([一二三四1-4])季度$/,
    (year, quarter) => quarterOf(year, quarterNumber(quarter)),
  ],
  [/^(\d{4})年(\d{1,2})月?-(\d{1,2})月$/, (year, a, b) => monthsOf(year, Number(a), Number(b))],
  [/^(\d{4})年(\d{1,2})月(?:份|底|末)?$/, (year, month) => monthsOf(year, Number(month))],
  [/^(\d{4})[-/](\d{1,2})$/, (year, month) => monthsOf(year, Number(month))],
];

/**
 * The period that a cell or a text means. A whole number from 1900 to 2100 is a year, a larger number
 * an Excel date and stands for its month, as does a written date. Texts: `2023`, `2023年`, `2024-06`,
 * `2024年6月`, `2024年上半年`, `2024Q1`, `2024年一季度`, `2024年1—8月`, `2021—2023年`, `2018年以来`,
 * `截至2019年8月`, and every stored form (`2021/2023`, `2018/`, `/2019-08`). Empty: no time.
 * `#VALUE!` for anything else, for years outside 1900–2100 and for a window that ends before it begins.
 */
export function parsePeriod(value: string | number): Answer<Period> {
  const text = fold(value.toString());
  if (text === "" || text === "时间未载明") return answer(periodOfMonths(undefined, undefined));
  const isWhole = /^\d+$/.test(text) && !/^\d{4}$/.test(text);
  if (typeof value === "number" || isWhole) return periodFromNumber(Number(value));
  const closed = monthsIn(text);
  if (closed !== undefined) return answer(periodOfMonths(...closed));
  const since = monthsIn(/^(.+?)(?:\/|以来|起)$/.exec(text)?.[1] ?? "");
  if (since !== undefined) return answer(periodOfMonths(since[0], undefined));
  const until = monthsIn(/^(?:\/|截止)(.+)$/.exec(text)?.[1] ?? "");
  return until === undefined ? notAPeriod(value) : answer(periodOfMonths(undefined, until[1]));
}

/** The period of a stored text that is known to be legal; one that is not gives no time. */
export function readStoredPeriod(stored: string): Period {
  const period = parsePeriod(stored);
  return period.ok ? period.value : { text: stored };
}

function periodFromNumber(number: number): Answer<Period> {
  if (Number.isInteger(number) && number >= firstYear && number <= lastYear) {
    return answer(periodOfMonths(...monthsOf(number, 1, 12)));
  }
  const date = number > lastYear ? parseDate(number) : undefined;
  if (date?.ok !== true) return notAPeriod(String(number));
  const month = monthCountOf(date.value);
  return answer(periodOfMonths(month, month));
}

function monthsIn(text: string): Months | undefined {
  return oneStretch(text) ?? fromTo(text);
}

function oneStretch(text: string): Months | undefined {
  for (const [pattern, months] of forms) {
    const [year, a = "", b = ""] = pattern.exec(text)?.slice(1).filter(Boolean) ?? [];
    if (year !== undefined) return checked(months(Number(year), a, b));
  }
  const date = readWrittenDate(text);
  return date === undefined ? undefined : checked([monthCountOf(date), monthCountOf(date)]);
}

/** Two stretches around a dash or a slash; the first may leave its 年 to the second (2021—2023年). */
function fromTo(text: string): Months | undefined {
  for (const separator of text.matchAll(/[-/]/g)) {
    const first = oneStretch(text.slice(0, separator.index));
    const last = oneStretch(text.slice(separator.index + 1));
    if (first !== undefined && last !== undefined) return checked([first[0], last[1]]);
  }
  return undefined;
}

function checked([first, last]: Months): Months | undefined {
  const isLegal = first <= last && first >= 12 * firstYear && last < 12 * (lastYear + 1);
  return isLegal ? [first, last] : undefined;
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

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/截至/g, "截止")
    .replace(/至今/g, "以来")
    .replace(/[—–−~〜至到]+/g, "-");
}

function notAPeriod(text: string): Answer<never> {
  return badInput(`“${text}”不是能识别的时期，可写 2023、2024-06、2024年上半年、2024Q1。`);
}
