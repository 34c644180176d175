import type { DateText } from "../model/dataset";
import {
  calendarDay,
  firstDayOfMonth,
  lastDayOfMonth,
  monthCountOf,
  yearAndMonth,
} from "./calendar";

/** A span of whole months; a side without a date is open, and both open means no time is given. */
export interface Period {
  /** As stored: `2023`, `2021/2023`, `2018/`, `/2019-08`, `2024-01/2024-06`, or empty. */
  readonly text: string;
  readonly start?: DateText | undefined;
  readonly end?: DateText | undefined;
}

/** Whether the period begins and ends on known days. */
export function isClosed(
  period: Period,
): period is Period & { readonly start: DateText; readonly end: DateText } {
  return period.start !== undefined && period.end !== undefined;
}

/** Whether the period gives any time at all. */
export function hasTime(period: Period): boolean {
  return period.start !== undefined || period.end !== undefined;
}

/** A text that two periods share exactly when they are the same window. */
export function windowKey(period: Period): string {
  return `${period.start ?? ""}/${period.end ?? ""}`;
}

/** Whether every day of `inner` lies in `outer`; never where either gives no time. */
export function isInside(inner: Period, outer: Period): boolean {
  if (!hasTime(inner) || !hasTime(outer)) return false;
  const startsInside =
    outer.start === undefined || (inner.start !== undefined && inner.start >= outer.start);
  const endsInside = outer.end === undefined || (inner.end !== undefined && inner.end <= outer.end);
  return startsInside && endsInside;
}

/** The one year in which the period lies; undefined where it is open or longer. */
export function yearOfPeriod(period: Period): number | undefined {
  if (!isClosed(period)) return undefined;
  const [first, last] = [period.start, period.end].map((day) => calendarDay(day).year);
  return first === last ? first : undefined;
}

/** Whether both periods begin on the same known day. */
export function beginTogether(first: Period, second: Period): boolean {
  return first.start !== undefined && first.start === second.start;
}

/** The same window a year earlier; undefined where a side is open. */
export function periodYearBefore(period: Period): Period | undefined {
  if (!isClosed(period)) return undefined;
  return periodOfMonths(monthCountOf(period.start) - 12, monthCountOf(period.end) - 12);
}

/** The period from the first to the last month, each counted 12 × year + month − 1, undefined for open. */
export function periodOfMonths(first: number | undefined, last: number | undefined): Period {
  const start = first === undefined ? undefined : firstDayOfMonth(first);
  const end = last === undefined ? undefined : lastDayOfMonth(last);
  return { text: storedText(first, last), start, end };
}

function storedText(first: number | undefined, last: number | undefined): string {
  if (first === undefined && last === undefined) return "";
  const isYears =
    (first === undefined || first % 12 === 0) && (last === undefined || last % 12 === 11);
  const from = first === undefined ? "" : monthText(first, isYears);
  const to = last === undefined ? "" : monthText(last, isYears);
  return from === to ? from : `${from}/${to}`;
}

function monthText(monthCount: number, isYear: boolean): string {
  const { year, month } = yearAndMonth(monthCount);
  return isYear ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
}
