import { fractionToPercent, percentToFraction } from "../../core/numbers";
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
  if (isPercentFormat(format) && !takesPercent(place))
    return `${String(fractionToPercent(value))}%`;
  return value;
}

/** The text reads like the number where a percentage belongs, so a row whose unit is not known may have it. */
function takesPercent({ table, heading, unit }: FormattedPlace): boolean {
  if (heading === "增减") return false;
  if (heading === "同比") return unit !== "%" && unit !== "位";
  return unit === "%" || (unit === "" && table === "JM_Targets");
}

function isPercentFormat(format: string): boolean {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "").includes("%");
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

/** The number below such a text; undefined for any other. */
export function numberBelow(text: string): number | undefined {
  const [, number, percent] = /^[^\d-]*(-?\d+(?:\.\d+)?)(%?)$/u.exec(text) ?? [];
  if (number === undefined) return undefined;
  return percent === "%" ? percentToFraction(Number(number)) : Number(number);
}
