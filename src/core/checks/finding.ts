import { displayIn, distanceUnit } from "../figures";
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
  reportOrphan: "填报无目标",
  reportFalls: "累计数变小",
  weakSource: "来源待核",
  later: "晚于截至日期",
  stale: "数据较旧",
  undated: "时间未载明",
} as const;
export type FindingKind = keyof typeof findingKinds;

/** The row's figure in the unit that it shows: 5107.12万元, 10—20只. */
export function figureInWords(ledger: Ledger, row: Observation): string {
  if (row.value === undefined) return "—";
  const { shown, unit } = unitsOf(ledger, row);
  const upper = row.valueUpper === undefined ? "" : `—${printNumber(shown(row.valueUpper))}`;
  return `${printNumber(shown(row.value))}${upper}${unit}${qualifiers[row.qualifier]}`;
}

/** A computed amount in the unit that a row shows. */
export function amountLike(ledger: Ledger, row: Observation, value: number, decimals = 4): string {
  const { shown, unit } = unitsOf(ledger, row);
  return `${printNumber(shown(value), decimals)}${unit}`;
}

/** How far two figures in a row's unit are apart: 686.18万元, of percentages 2个百分点. */
export function distanceLike(ledger: Ledger, row: Observation, distance: number): string {
  const { shown, unit } = unitsOf(ledger, row);
  return `${printNumber(shown(distance), 4)}${distanceUnit(unit)}`;
}

/** The unit that stands in the row, which its indicator's is where nobody wrote another. */
function unitsOf(
  ledger: Ledger,
  { indicator: id, shownUnit }: Observation,
): { readonly unit: string; readonly shown: (value: number) => number } {
  const indicator = ledger.indicatorById.get(id);
  const unit = shownUnit ?? indicator?.displayUnit ?? "";
  return { unit, shown: (value) => displayIn(value, indicator?.unit ?? "", unit) };
}
