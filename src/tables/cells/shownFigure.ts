import { fractionToPercent, percentToFraction, printNumber, scaleByTen } from "../../core/numbers";
import { numberLook } from "./numberFormat";
import type { Raw } from "./raw";
import { isDateFormat, isMonthFormat, shownDate, shownMonth } from "./shownDate";

/** Where a number stands whose format is looked at. */
export interface FormattedPlace {
  readonly table: string;
  readonly heading: string;
  /** What stands under 单位 in its row. */
  readonly unit: string;
}

/** A number of a figure's cell as it is shown, where its format says that it is something else than a plain number. */
export function shownFigure(value: number, format: string, place: FormattedPlace): Raw {
  if (place.heading === "数据截至") return isMonthFormat(format) ? shownMonth(value) : value;
  if (isDateFormat(format)) return shownDate(value);
  const currency = foreignCurrency(format);
  if (currency !== undefined) return `${currency}${String(value)}`;
  if (value === 0) return value;
  const { power, before, after, hidesMinus } = numberLook(format, value);
  const isPercent = power === 2 && before + after === "" && !hidesMinus;
  if (isPercent && takesPercent(place)) return value;
  // Formulas compare a target's cells with what they held, so the number below is kept there.
  if (isPercent && (place.unit !== "" || place.table !== "JM_Targets"))
    return `${printNumber(fractionToPercent(value))}%`;
  if (power === 0 && before + after === "" && lacksPercent(value, place)) {
    return printNumber(value) + belowMark(value);
  }
  if (power === 0 && before === "" && !hidesMinus && isOwnUnit(after, place)) return value;
  const shown = printNumber(scaleByTen(hidesMinus ? Math.abs(value) : value, power));
  return `${before}${shown}${after}${power === 2 ? "%" : ""}${belowMark(value)}`;
}

/** 5.4 where a fraction stands: its percent sign is lost, and neither 5.4% nor 540% is read from it. */
export function lacksPercent(value: number, place: FormattedPlace): boolean {
  return Math.abs(value) > 1 && takesPercent(place);
}

/** A percentage in a row whose unit stands there; where 单位 is blank, the reader knows the unit. */
function takesPercent({ heading, unit }: FormattedPlace): boolean {
  if (heading === "增减") return false;
  if (heading === "同比") return unit !== "%" && unit !== "位";
  return unit === "%";
}

/** No word at all, the unit beside the cell, or one that 增减 and 同比 are shown in. */
function isOwnUnit(word: string, { heading, unit }: FormattedPlace): boolean {
  const isDifference = heading === "增减" || heading === "同比";
  return (
    word === "" ||
    (word === unit && unit !== "%") ||
    (isDifference && /^(?:个百分点|位)$/u.test(word))
  );
}

const yuan = /^(?:CN|RMB)?[¥￥]$|^(?:CNY|RMB)$/u;
const japan = "411";

/** The sign of a currency that is not the yuan, as the format writes it. */
function foreignCurrency(format: string): string | undefined {
  for (const [, sign = "", locale] of format.matchAll(/\[\$([^\]-]+)(?:-([^\]]*))?\]/gu)) {
    const shown = sign.trim();
    if (!yuan.test(shown)) return shown;
    if (locale?.toLowerCase().endsWith(japan) === true) return `JP${shown}`;
  }
  const written = format.replace(/\[[^\]]*\]/gu, "");
  const [sign] = /(?![¥￥])\p{Sc}/u.exec(written) ?? [];
  return sign ?? foreignWord.exec(written)?.[0];
}

const foreignWord =
  /USD|EUR|GBP|HKD|JPY|KRW|RUB|CHF|[美欧日港韩澳加台]元|美金|港币|台币|新台币|英镑|卢布|法郎/u;

/** Behind what a cell shows: the number that it holds. */
function belowMark(value: number): string {
  return `（格内${String(value)}）`;
}

const marked = /^(.*)（格内(-?[\d.]+(?:e[+-]?\d+)?)）$/u;

/** What such a cell shows and the number below; undefined for any other text. */
export function partsOfShown(
  text: string,
): { readonly shown: string; readonly number: number } | undefined {
  const [, shown, number] = marked.exec(text) ?? [];
  return shown === undefined ? undefined : { shown, number: Number(number) };
}

/** What a cell shows, for a sentence that names it. */
export function asShown(text: string): string {
  return partsOfShown(text)?.shown ?? text;
}

/** The number below a text that `shownFigure` made; undefined for any other. */
export function numberBelow(text: string): number | undefined {
  const parts = partsOfShown(text);
  if (parts !== undefined) return parts.number;
  const [, number, percent] = /^[^\d-]*(-?\d+(?:\.\d+)?)(%?)$/u.exec(text) ?? [];
  if (number === undefined) return undefined;
  return percent === "%" ? percentToFraction(Number(number)) : Number(number);
}
