import { answer, badInput, type Answer } from "../answer";
import { quoted } from "../quoted";
import { firstYear, lastYear, monthCountOf } from "./calendar";
import { withoutInferredMark } from "./inferredPeriod";
import { monthOrDecimal } from "./monthOrDecimal";
import { parseDate } from "./parseDate";
import { noTime } from "./periodInWords";
import { periodOfMonths, type Period } from "./period";
import { checkedMonths, foldPeriod, readMonths, type Months } from "./readMonths";
import { readWrittenDate } from "./writtenDate";

/**
 * The period that a cell or a text means. A whole number from 1900 to 2100 is a year, a larger number
 * an Excel date and stands for its month, as does a written date. Texts: `2023`, `2023年`, `2024-06`,
 * `2024年6月`, `2024.6`, `2024年上半年`, `2024Q1`, `2024年一季度`, `2024年1—8月`, `2024年底`, `二〇二四年`,
 * `2021—2023年`, `2018年以来`, `截至2019年8月`, and every stored form (`2021/2023`, `2018/`, `/2019-08`);
 * `2023年（推定）` is the window too.
 * Empty: no time. A number with a decimal point is asked about: 2024.1 is January or October.
 * `#VALUE!` for anything else, for years outside 1900–2100 and for a window that ends before it begins.
 */
export function parsePeriod(value: string | number): Answer<Period> {
  const text = foldPeriod(withoutInferredMark(value.toString()));
  if (text === "" || text === noTime) return answer(periodOfMonths(undefined, undefined));
  const isWhole = /^\d+$/.test(text) && !/^\d{4}$/.test(text);
  if (typeof value === "number") return periodFromNumber(value);
  if (isWhole) return periodFromNumber(Number(text));
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
    return answer(periodOfMonths(12 * number, 12 * number + 11));
  }
  const question = monthOrDecimal(number);
  if (question !== undefined) return question;
  const date = number > lastYear ? parseDate(number) : undefined;
  if (date?.ok !== true) return notAPeriod(String(number));
  const month = monthCountOf(date.value);
  return answer(periodOfMonths(month, month));
}

function monthsIn(text: string): Months | undefined {
  return oneStretch(text) ?? fromTo(text);
}

function oneStretch(text: string): Months | undefined {
  const months = readMonths(text);
  if (months !== undefined) return months;
  const date = readWrittenDate(text);
  return date === undefined ? undefined : checkedMonths([monthCountOf(date), monthCountOf(date)]);
}

/** Two stretches around a dash or a slash; the first may leave its 年 to the second (2021—2023年). */
function fromTo(text: string): Months | undefined {
  for (const separator of text.matchAll(/[-/]/g)) {
    const first = oneStretch(text.slice(0, separator.index));
    const last = oneStretch(text.slice(separator.index + 1));
    if (first !== undefined && last !== undefined) return checkedMonths([first[0], last[1]]);
  }
  return undefined;
}

function notAPeriod(text: string): Answer<never> {
  return badInput(`${quoted(text)}不是能识别的时期，可写 2023、2024-06、2024年上半年、2024Q1。`);
}
