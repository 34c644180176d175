import { dateFromSerial, serialFromDate } from "../../core/periods";

/** Behind a number that no day of the calendar belongs to, such as a time. */
const mark = "（日期格式）";

/**
 * Whether a number format shows a number as a day or a time. Colours, locales, quoted words and what stands for its
 * own width say nothing of that.
 */
export function isDateFormat(format: string): boolean {
  const signs = format
    .replace(/"[^"]*"|[\\_*]./gu, "")
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu, "")
    .replace(/General/giu, "");
  return /[ymdhs]/iu.test(signs);
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
