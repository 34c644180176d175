import type { DateText } from "../model/dataset";
import { dateText, daysInMonth } from "./calendar";

/** 20240630 is that day, 202406 the last one of its month; undefined for other numbers. No day of theirs has such a serial. */
export function digitDay(number: number): DateText | undefined {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)?$/.exec(String(number)) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const last = daysInMonth(Number(year), Number(month));
  return dateText(Number(year), Number(month), day === undefined ? last : Number(day));
}
