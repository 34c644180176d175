import type { DateText, FillIn, Observation, Target } from "../../../model/dataset";
import type { Qualifier } from "../../../model/enumerations";
import { isEqual, roundTo15, subtractDecimal, addDecimal } from "../../../numbers";
import { growthWithGrounds } from "../../rows/growthWithGrounds";
import type { Ledger } from "../../rows/ledger";
import { windowYearBefore } from "../../rows/windowYearBefore";
import { baseLevel, rowIn, wholeBase } from "./levelBefore";

/** A figure that may be a target's actual, in the unit of its kind, over the days it covers. */
export interface Figure {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly start: DateText;
  readonly end: DateText;
  /** Status E. */
  readonly isEstimate: boolean;
  /** Status B or D. */
  readonly isOfOtherKind: boolean;
  /** Who says it: at the same days a fill-in goes before a person's row and that before a shipped one. */
  readonly rank: Rank;
}

/** The less, the sooner it answers. */
type Rank = 0 | 1 | 2;

export function figureOfRow(
  ledger: Ledger,
  target: Target,
  row: Observation,
  { start, end }: { readonly start: DateText; readonly end: DateText },
): Figure | undefined {
  const value = reached(ledger, target, row, end);
  if (value === undefined) return undefined;
  return {
    value,
    qualifier: row.qualifier,
    start,
    end,
    isEstimate: row.status === "E",
    isOfOtherKind: row.status === "B" || row.status === "D",
    rank: row.isPersons ? 1 : 2,
  };
}

export function figureOfFillIn(
  { value, qualifier }: FillIn,
  start: DateText,
  end: DateText,
): Figure {
  return { value, qualifier, start, end, isEstimate: false, isOfOtherKind: false, rank: 0 };
}

/** Two figures whose days follow one another, as one; one 预计 or 约 makes the sum so. */
export function sumOf(first: Figure, second: Figure): Figure {
  return {
    value: roundTo15(addDecimal(first.value, second.value)),
    qualifier: qualifierOfSum(first.qualifier, second.qualifier),
    start: first.start,
    end: second.end,
    isEstimate: first.isEstimate || second.isEstimate,
    isOfOtherKind: first.isOfOtherKind || second.isOfOtherKind,
    rank: first.rank < second.rank ? second.rank : first.rank,
  };
}

/** At least something and at most something is about something. */
function qualifierOfSum(first: Qualifier, second: Qualifier): Qualifier {
  if (first === second || second === "exact") return first;
  return first === "exact" ? second : "approx";
}

/** One of each different value. */
export function differing(figures: readonly Figure[]): readonly Figure[] {
  const kept: Figure[] = [];
  for (const figure of figures) {
    if (!kept.some(({ value }) => isEqual(value, figure.value))) kept.push(figure);
  }
  return kept;
}

/** The row's figure in the unit of the target's kind; undefined where the ledger cannot tell it. */
function reached(
  ledger: Ledger,
  target: Target,
  row: Observation,
  day: DateText,
): number | undefined {
  switch (target.kind) {
    case "growth":
    case "points": {
      const growth = growthWithGrounds(ledger, row);
      return growth.ok ? growth.value.rate : undefined;
    }
    case "increase":
      return row.change ?? increase(row.value, levelAtStart(ledger, target, row, day));
    case "multiple": {
      const base = wholeBase(ledger, target, day);
      return row.value === undefined || base === undefined || base <= 0
        ? undefined
        : row.value / base;
    }
    case "level":
    case "ceiling":
    case "rank":
    case "milestone":
      return row.value;
  }
}

function increase(current: number | undefined, before: number | undefined): number | undefined {
  return current === undefined || before === undefined
    ? undefined
    : subtractDecimal(current, before);
}

/** A flow has grown on the same months a year earlier, a stock on the end of the period before. */
function levelAtStart(
  ledger: Ledger,
  target: Target,
  row: Observation,
  day: DateText,
): number | undefined {
  if (target.baseline !== undefined) return target.baseline;
  const isFlow = ledger.indicatorById.get(target.indicator)?.measure === "flow";
  if (!isFlow) return baseLevel(ledger, target, day);
  const period = windowYearBefore(ledger.periodOf(row.period));
  return period === undefined ? undefined : rowIn(ledger, target, { period, day })?.value;
}
