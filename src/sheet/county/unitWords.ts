import { qualifiers, type Qualifier } from "../../core/model/enumerations";
import type { ShownUnits } from "../../tables/cells/shownUnits";
import { limitWord } from "./factCells";

interface Limited {
  readonly valueUpper: number | undefined;
  readonly qualifier: Qualifier;
}

const around = `（${qualifiers.approx}）`;
const limits = [qualifiers.at_least, qualifiers.at_most, around];

/** What is read behind a bare figure: 人次以上, 至2个, 万元（约）, %以内. */
export function unitWords(row: Limited, units: ShownUnits): string {
  return unitBehind(limitWord(row, units), units.shown);
}

/** The same where the figure carries its unit itself: 以上. */
export function limitWords(row: Limited, units: ShownUnits): string {
  return unitBehind(limitWord(row, units), "");
}

/** 至25约 and 只 as 至25只（约）. */
export function unitBehind(limit: string, unit: string): string {
  const [, upTo = "", word = ""] = /^(至[\d.-]+%?)?(.*)$/u.exec(limit) ?? [];
  // The upper end of a range of percentages has its sign already.
  const shown = upTo.endsWith("%") ? "" : unit;
  return `${upTo}${shown}${word === qualifiers.approx ? around : word}`;
}

/** 13000人次以上, 约10至25只: a printed number with what stands behind it. */
export function figureBefore(number: string, behind: string): string {
  return behind.endsWith(around)
    ? `${qualifiers.approx}${number}${behind.slice(0, -around.length)}`
    : `${number}${behind}`;
}

/** The unit alone of what stands behind a figure; empty where the figure carries it. */
export function unitIn(behind: string): string {
  const limit = limits.find((one) => behind.endsWith(one)) ?? "";
  const unit = behind.slice(0, behind.length - limit.length);
  return /^至[\d.-]+%$/u.test(unit) ? "%" : unit.replace(/^至[\d.-]+/u, "");
}
