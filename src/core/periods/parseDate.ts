import { answer, badInput, type Answer } from "../answer";
import type { DateText } from "../model/dataset";
import { numberFrom } from "../numbers";
import { quoted } from "../quoted";
import { calendarDay, firstYear, lastDayOfMonth, lastYear } from "./calendar";
import { digitDay } from "./digitDay";
import { monthOrDecimal } from "./monthOrDecimal";
import { foldPeriod, readMonths } from "./readMonths";
import { dateFromSerial } from "./serialDay";
import { readWrittenDate } from "./writtenDate";

/**
 * The day that a cell or a text means: an Excel serial number, `2024-06-30`, `2024/6/30`,
 * `2024.6.30` or `2024年6月30日`; a month, quarter or half year is its last day (`2024-06`,
 * `2024年上半年`, `2024年底`, `202406`; `20240630` is the day).
 * `#VALUE!` for anything else, a year included, and for days before 1900 and after 2100. Serials below
 * 1900 are refused: whoever types 1 or 200 means no day of that time.
 *
 * @param year the year of `6月底` and of other texts that name none; they are refused without it
 */
export function parseDate(value: string | number, year?: number): Answer<DateText> {
  const written = typeof value === "string" ? readText(value, year) : undefined;
  if (written !== undefined) return inTime(written, value);
  const number = typeof value === "number" ? value : numberFrom(value);
  if (number !== undefined) return dateFromNumber(number);
  const text = String(value);
  if (readMonths(foldPeriod(text)) !== undefined) return yearAlone(text);
  return notADate(text);
}

function readText(text: string, year: number | undefined): DateText | undefined {
  const until = text.trim().replace(/^截[至止]/, "");
  const own = readWrittenDate(until) ?? lastDayIn(until);
  if (own !== undefined || year === undefined || /^\s*\d{4}/.test(until)) return own;
  const whole = `${year}年${until}`;
  return readWrittenDate(whole) ?? lastDayIn(whole);
}

/** The last day of a stretch that is shorter than a year, or that says that its end is meant. */
function lastDayIn(text: string): DateText | undefined {
  const folded = foldPeriod(text);
  const months = readMonths(folded);
  if (months === undefined) return undefined;
  const isYear = months[0] % 12 === 0 && months[1] - months[0] === 11;
  return isYear && !/月|[底末终]$/.test(folded) ? undefined : lastDayOfMonth(months[1]);
}

function dateFromNumber(number: number): Answer<DateText> {
  if (Number.isInteger(number) && number >= firstYear && number <= lastYear) {
    return yearAlone(String(number));
  }
  const question = monthOrDecimal(number);
  if (question !== undefined) return question;
  const isTyped = /^\d{6}(?:\d\d)?$/.test(String(number));
  const isSerial = number > lastYear;
  const date = isTyped ? digitDay(number) : isSerial ? dateFromSerial(number) : undefined;
  return date === undefined ? notADate(String(number)) : inTime(date, number);
}

function inTime(date: DateText, typed: string | number): Answer<DateText> {
  const { year } = calendarDay(date);
  if (year >= firstYear && year <= lastYear) return answer(date);
  const text = quoted(String(typed));
  return badInput(`${text}不在${firstYear}年到${lastYear}年之间，日期可写 2024-06-30。`);
}

function yearAlone(text: string): Answer<never> {
  const year = /\d{4}/.exec(text)?.[0] ?? "2024";
  return badInput(`${quoted(text)}是年份，这里要填到日，如 ${year}-06-30。`);
}

function notADate(text: string): Answer<never> {
  if (text.trim() === "")
    return badInput("日期是空的，可写 2024-06-30、2024年6月30日 或 2024年6月底。");
  return badInput(`${quoted(text)}不是日期，可写 2024-06-30、2024年6月30日 或 2024年6月底。`);
}
