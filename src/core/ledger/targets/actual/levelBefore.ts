import type { DateText, Observation, Target } from "../../../model/dataset";
import {
  isClosed,
  monthCountOf,
  periodOfMonths,
  periodYearBefore,
  type Period,
} from "../../../periods";
import { findObservation } from "../../rows/findObservation";
import { growthWithGrounds } from "../../rows/growthWithGrounds";
import type { Held, Ledger } from "../../rows/ledger";

/** The row of a target's own case in one window, if the ledger has exactly one and the day knows it. */
export function rowIn(
  ledger: Ledger,
  target: Target,
  { period, day, holds = "value" }: { period: Period; day: DateText | undefined; holds?: Held },
): Observation | undefined {
  if (day !== undefined && (period.end === undefined || period.end > day)) return undefined;
  const { area, indicator, item } = target;
  const row = findObservation(ledger, { area, indicator, item, period, holds, asOf: day });
  return row.ok ? row.value : undefined;
}

/** The window of last year's actual: the same months a year earlier, of a longer target the year before it. */
function windowBefore(ledger: Ledger, target: Target): Period | undefined {
  const period = ledger.periodOf(target.period);
  if (!isClosed(period)) return undefined;
  const months = monthCountOf(period.end) - monthCountOf(period.start) + 1;
  return months <= 12 ? periodYearBefore(period) : yearBefore(period.start);
}

/** The whole year before a first day. */
function yearBefore(start: DateText): Period {
  const first = monthCountOf(start);
  return periodOfMonths(first - 12, first - 1);
}

/** Last year's actual in the unit of a target's kind, for the sentence beside it. */
export interface LastYear {
  readonly value: number;
  readonly isEstimate: boolean;
}

/** Undefined where the ledger has none, or one that is not comparable. */
export function lastYearOf(
  ledger: Ledger,
  target: Target,
  day: DateText | undefined,
): LastYear | undefined {
  const period = windowBefore(ledger, target);
  if (period === undefined) return undefined;
  const isRate = target.kind === "growth" || target.kind === "points";
  const row = rowIn(ledger, target, { period, day, holds: isRate ? "growth" : "value" });
  if (row === undefined || row.status === "B" || row.status === "D") return undefined;
  const value = isRate ? rateOf(ledger, row) : target.kind === "increase" ? row.change : row.value;
  return value === undefined ? undefined : { value, isEstimate: row.status === "E" };
}

function rateOf(ledger: Ledger, row: Observation): number | undefined {
  const growth = growthWithGrounds(ledger, row);
  return growth.ok ? growth.value.rate : undefined;
}

/** The level a target starts from: its own 基期值, else last year's actual. */
export function baseLevel(
  ledger: Ledger,
  target: Target,
  day: DateText | undefined,
): number | undefined {
  if (target.baseline !== undefined) return target.baseline;
  const period = windowBefore(ledger, target);
  return period === undefined ? undefined : rowIn(ledger, target, { period, day })?.value;
}

/** What a multiple counts in: its own 基期值, else the whole year before its first day. */
export function wholeBase(
  ledger: Ledger,
  target: Target,
  day: DateText | undefined,
): number | undefined {
  if (target.baseline !== undefined) return target.baseline;
  const { start } = ledger.periodOf(target.period);
  if (start === undefined) return undefined;
  return rowIn(ledger, target, { period: yearBefore(start), day })?.value;
}
