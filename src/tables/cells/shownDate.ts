import { dateFromSerial, isoMonth, serialFromDate } from "../../core/periods";

/** Behind a number that no day of the calendar belongs to, such as a time. */
const mark = "（日期格式）";

/**
 * Whether a number format shows a number as a day or a time. Colours, locales, quoted words and what stands for its
 * own width say nothing of that.
 */
export function isDateFormat(format: string): boolean {
  return dateSigns.test(signsOf(format));
}

/** Year and month without a day: such a cell shows no more than its month. */
export function isMonthFormat(format: string): boolean {
  const signs = signsOf(format);
  return /[ye]/iu.test(signs) && /m/iu.test(signs) && !/[dhs]|a{3}/iu.test(signs);
}

/** The last three are the weekday, the year and the era of Eastern calendars. */
const dateSigns = /[ymdhs]|a{3}|e(?![+-])|g/iu;

function signsOf(format: string): string {
  return format
    .replace(/"[^"]*"|[\\_*]./gu, "")
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu, "")
    .replace(/General/giu, "");
}

/** A number of a figure's cell whose format is that of a date: what the cell shows, so that no figure is read from it. */
export function shownDate(serial: number): string {
  return dateFromSerial(serial) ?? `${serial}${mark}`;
}

/** The number below such a text; undefined for any other text. */
export function serialOfShown(text: string): number | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return serialFromDate(text);
  return text.endsWith(mark) ? Number(text.slice(0, -mark.length)) : undefined;
}

/** A day that its cell shows as a month, with its serial: `2024-06（45444）`. */
export function shownMonth(serial: number): string {
  const date = dateFromSerial(serial);
  return date === undefined ? shownDate(serial) : `${isoMonth(date)}（${String(serial)}）`;
}

/** Month and serial of such a text; undefined for any other. */
export function monthOfShown(
  text: string,
): { readonly month: string; readonly serial: number } | undefined {
  const [, month, serial] = /^(\d{4}-\d\d)（([\d.]+)）$/u.exec(text) ?? [];
  return month === undefined ? undefined : { month, serial: Number(serial) };
}
