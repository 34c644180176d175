import type { DateText } from "../model/dataset";
import { calendarDay } from "./calendar";

const millisecondsPerDay = 86_400_000;
// Excel counts 29 February 1900, a day that never was, so from March 1900 day 0 is 30 December 1899.
const dayZero = Date.UTC(1899, 11, 30);
const phantomDay = 60;
/** 31 December 9999. */
const lastDay = 2_958_465;

/** `2024-06-30` is 45473. Days before 1900 have no serial in Excel: undefined. */
export function serialFromDate(date: DateText): number | undefined {
  const { year, month, day } = calendarDay(date);
  const time = Date.UTC(year, month - 1, day);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return undefined;
  const days = (time - dayZero) / millisecondsPerDay;
  const serial = days > phantomDay ? days : days - 1;
  return serial >= 1 && serial <= lastDay ? serial : undefined;
}

/** 45473 and 45473.75 are `2024-06-30`; undefined outside Excel's calendar and for day 60. */
export function dateFromSerial(serial: number): DateText | undefined {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= lastDay) || day === phantomDay) return undefined;
  const days = day > phantomDay ? day : day + 1;
  return new Date(dayZero + days * millisecondsPerDay).toISOString().slice(0, 10);
}
