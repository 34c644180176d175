import { displayValue, distanceUnit } from "../figures";
import type { Ledger } from "../ledger";
import type { Observation } from "../model/dataset";
import { qualifiers } from "../model/enumerations";
import { printNumber } from "../numbers";

/** One thing that a person should verify before the sheet is signed. */
export interface Finding {
  readonly kind: FindingKind;
  /** County it concerns. */
  readonly area: string;
  /** What was found, with the amounts and how they were reckoned. */
  readonly text: string;
  /** Ids of the observations or targets concerned, the first the one to look at. */
  readonly rows: readonly string[];
}

/** What each kind of finding is called on a sheet. */
export const findingKinds = {
  relation: "数据不相符",
  derived: "推算提示",
  duplicate: "重复",
  lowTarget: "目标偏低",
  weakSource: "来源待核",
  later: "晚于截至日期",
  stale: "数据较旧",
  undated: "时间未载明",
} as const;
export type FindingKind = keyof typeof findingKinds;

/** The row's figure in its display unit: 5107.12万元, 10—20只. */
export function figureInWords(ledger: Ledger, row: Observation): string {
  const indicator = ledger.indicatorById.get(row.indicator);
  const shown = (value: number): string =>
    printNumber(indicator ? displayValue(value, indicator) : value);
  if (row.value === undefined) return "—";
  const upper = row.valueUpper === undefined ? "" : `—${shown(row.valueUpper)}`;
  const unit = indicator?.displayUnit ?? "";
  return `${shown(row.value)}${upper}${unit}${qualifiers[row.qualifier]}`;
}

/** A computed amount in the display unit of a row's indicator. */
export function amountLike(ledger: Ledger, row: Observation, value: number, decimals = 4): string {
  const indicator = ledger.indicatorById.get(row.indicator);
  const shown = indicator ? displayValue(value, indicator) : value;
  return `${printNumber(shown, decimals)}${indicator?.displayUnit ?? ""}`;
}

/** How far two figures of a row's indicator are apart: 686.18万元, of percentages 2个百分点. */
export function distanceLike(ledger: Ledger, row: Observation, distance: number): string {
  const indicator = ledger.indicatorById.get(row.indicator);
  const shown = indicator ? displayValue(distance, indicator) : distance;
  return `${printNumber(shown, 4)}${distanceUnit(indicator?.displayUnit ?? "")}`;
}
