import { answer, badInput, type Answer } from "../answer";
import type { DateText } from "../model/dataset";
import { numberFrom } from "../numbers";
import { dateText, firstYear, lastYear } from "./calendar";
import { dateFromSerial } from "./serialDay";

const writtenDate = /^(\d{4})(?:年(\d{1,2})月(\d{1,2})日|([-/.])(\d{1,2})\4(\d{1,2}))$/;

/**
 * The day that a cell or a text means: an Excel serial number, `2024-06-30`, `2024/6/30`,
 * `2024.6.30` or `2024年6月30日`.
 * `#VALUE!` for anything else, a whole number from 1900 to 2100 included: it is a year, not a day.
 */
export function parseDate(value: string | number): Answer<DateText> {
  const number = typeof value === "number" ? value : numberFrom(value);
  if (number !== undefined) return dateFromNumber(number);
  const date = readWrittenDate(String(value));
  return date === undefined ? notADate(String(value)) : answer(date);
}

/** The day of a date in words or with separators; undefined for any other text, numbers included. */
export function readWrittenDate(text: string): DateText | undefined {
  const match = writtenDate.exec(text.normalize("NFKC").replace(/\s/g, ""));
  if (match === null) return undefined;
  const [year, month, day] = [match[1], match[2] ?? match[5], match[3] ?? match[6]].map(Number);
  return dateText(year ?? NaN, month ?? NaN, day ?? NaN);
}

function dateFromNumber(number: number): Answer<DateText> {
  if (Number.isInteger(number) && number >= firstYear && number <= lastYear) {
    return badInput(`“${number}”是年份，这里要填到日，如 ${number}-06-30。`);
  }
  const date = dateFromSerial(number);
  return date === undefined ? notADate(String(number)) : answer(date);
}

function notADate(text: string): Answer<never> {
  return badInput(`“${text}”不是日期，可写 2024-06-30 或 2024年6月30日。`);
}
