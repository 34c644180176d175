import type { DateText } from "../model/dataset";

const millisecondsPerDay = 86_400_000;

/** Years that people mean when they type a whole number or a period. */
export const firstYear = 1900;
export const lastYear = 2100;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** `2024-06-30` for 2024, 6, 30; undefined for a day that no calendar has. */
export function dateText(year: number, month: number, day: number): DateText | undefined {
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isReal ? isoText({ year, month, day }) : undefined;
}

/** Year, month and day of an ISO date. */
export function calendarDay(date: DateText): CalendarDay {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** `2024年6月30日` for 2024-06-30. */
export function dateInWords(date: DateText): string {
  const { year, month, day } = calendarDay(date);
  return `${year}年${month}月${day}日`;
}

/** `2024-06` for 2024-06-30. */
export function isoMonth(date: DateText): string {
  return date.slice(0, 7);
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The first day of a month counted 12 × year + month − 1. */
export function firstDayOfMonth(monthCount: number): DateText {
  return isoText({ ...yearAndMonth(monthCount), day: 1 });
}

/** The last day of a month counted 12 × year + month − 1. */
export function lastDayOfMonth(monthCount: number): DateText {
  const { year, month } = yearAndMonth(monthCount);
  return isoText({ year, month, day: daysInMonth(year, month) });
}

/** The last day of the month that the date lies in. */
export function lastDayOf(date: DateText): DateText {
  return lastDayOfMonth(monthCountOf(date));
}

/** 1 January of the year that the date lies in. */
export function firstDayOfYear(date: DateText): DateText {
  return firstDayOfMonth(12 * calendarDay(date).year);
}

/** 31 December of the year that the date lies in. */
export function lastDayOfYear(date: DateText): DateText {
  return lastDayOfMonth(12 * calendarDay(date).year + 11);
}

/** 12 × year + month − 1 of the date's month, a count that grows by 1 a month. */
export function monthCountOf(date: DateText): number {
  const { year, month } = calendarDay(date);
  return 12 * year + month - 1;
}

export function yearAndMonth(monthCount: number): { year: number; month: number } {
  const year = Math.floor(monthCount / 12);
  return { year, month: monthCount - 12 * year + 1 };
}

/** The date so many days later, or earlier where `days` is negative. */
export function addDays(date: DateText, days: number): DateText {
  const time = timeOf(date) + days * millisecondsPerDay;
  return new Date(time).toISOString().slice(0, 10);
}

/** Whole days from the first date to the second: 1 from one day to the next. */
export function daysBetween(from: DateText, to: DateText): number {
  return (timeOf(to) - timeOf(from)) / millisecondsPerDay;
}

// Date.UTC knows neither clock nor time zone, so it is plain calendar arithmetic.
function timeOf(date: DateText): number {
  const { year, month, day } = calendarDay(date);
  return Date.UTC(year, month - 1, day);
}

function isoText({ year, month, day }: CalendarDay): DateText {
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}
