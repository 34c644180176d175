import type { DateText } from "../model/dataset";
import { addDays, calendarDay, daysBetween, daysInMonth, monthCountOf } from "./calendar";

/**
 * Position of the end of a day on a scale of months: 12 × year + month − 1 + day ÷ days in that month.
 * 30 June and 31 July are exactly one month apart, and 15 June half a month before 30 June.
 */
export function monthPosition(date: DateText): number {
  return monthCountOf(date) + shareOfMonth(date);
}

/** Months from the end of one day to the end of another, by `monthPosition`; negative backwards. */
export function monthsBetween(from: DateText, to: DateText): number {
  // Whole months and parts are taken apart, so a difference keeps all its digits.
  return monthCountOf(to) - monthCountOf(from) + (shareOfMonth(to) - shareOfMonth(from));
}

/**
 * How much of the time from `start` to `end` has passed at the end of `asOf`, 0 to 1 (序时进度).
 * By months 30 June is 0.5 of its year and 30 November 11/12; by days each day counts the same.
 * Where `end` lies before `start`, which callers refuse, it is 1 from `end` on and 0 before.
 */
export function elapsedShare(
  asOf: DateText,
  start: DateText,
  end: DateText,
  by: "month" | "day" = "month",
): number {
  if (asOf >= end) return 1;
  if (asOf < start) return 0;
  const before = addDays(start, -1);
  const between = by === "day" ? daysBetween : monthsBetween;
  return between(before, asOf) / between(before, end);
}

function shareOfMonth(date: DateText): number {
  const { year, month, day } = calendarDay(date);
  return day / daysInMonth(year, month);
}
