import { unitTable, type UnitRow } from "../units/unitTable";

const longest = Math.max(...Array.from(unitTable.keys(), (name) => name.length));

/** Words that begin like a unit and are none. */
const notUnits =
  /(?:人(?:均|民|大)|次(?:性|于|要|日)|年(?:度|均|代|级)|位(?:于|置|居)|场(?:地|所)|条(?:件|例)|天(?:然)|级(?:别)|家(?:庭)|组(?:织|成)|种(?:植|养)|度(?:假|过)|件(?:均)|户(?:均)|亩(?:均)|元(?:旦|宵)|成(?:为|立|功|效)|个(?:别|体|人)|对(?:口|接|于))/y;
const isHot = /(?:气温|温度|零下|摄氏|高温|低温|角度|坡度|北纬|东经)[^,，。;；、]{0,6}$/;

/** The unit that begins at a place of folded text, the longest that fits, and where it ends. */
export function unitAt(
  text: string,
  place: number,
  numeral: { readonly start: number; readonly isLoose: boolean },
): { readonly unit: UnitRow; readonly end: number } | undefined {
  for (let length = Math.min(longest, text.length - place); length > 0; length--) {
    const unit = unitTable.get(text.slice(place, place + length));
    if (unit === undefined) continue;
    notUnits.lastIndex = place;
    if (length === 1 && notUnits.test(text)) return undefined;
    if (/[A-Za-z]$/.test(unit.name) && /[A-Za-z]/.test(text[place + length] ?? "")) continue;
    if (unit.name === "度" && !countsEnergy(text, numeral)) return undefined;
    // A count of people says 位; only 第 and 前 make it a place in a ranking.
    const counted = unit.name === "位" ? (unitTable.get("人") ?? unit) : unit;
    return { unit: counted, end: place + length };
  }
  return undefined;
}

/** 度 is 千瓦时 after a plain number that is no temperature or angle, never in 三度 or 年度. */
function countsEnergy(
  text: string,
  numeral: { readonly start: number; readonly isLoose: boolean },
): boolean {
  return !numeral.isLoose && !isHot.test(text.slice(0, numeral.start));
}
