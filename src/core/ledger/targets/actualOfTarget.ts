import type { Observation, Target } from "../../model/dataset";
import type { Qualifier } from "../../model/enumerations";
import { subtractDecimal } from "../../numbers";
import { beginTogether, compareLatestFirst, isInside, type Period } from "../../periods";
import { findObservation } from "../rows/findObservation";
import { growthWithGrounds } from "../rows/growthWithGrounds";
import { observationShelf, type Held, type Ledger } from "../rows/ledger";
import { windowYearBefore } from "../rows/windowYearBefore";
import { baseLevel, levelIn } from "./levelBefore";

/** What has been reached of a target, in the unit of its kind. */
export interface TargetActual {
  readonly value: number;
  readonly qualifier: Qualifier;
  /** Undefined where a person filled the figure in. */
  readonly observation: Observation | undefined;
  readonly period: Period | undefined;
}

/**
 * The actual of a target: 最新完成值 as a person filled it in; else the ledger's row of the same area,
 * indicator and item whose window lies inside the target's (and begins with it where the target
 * accumulates), the latest end. An earlier period's figure is never the actual.
 */
export function actualOfTarget(ledger: Ledger, target: Target): TargetActual | undefined {
  if (target.latest !== undefined) {
    return { value: target.latest, qualifier: "exact", observation: undefined, period: undefined };
  }
  for (const period of windowsInside(ledger, target)) {
    const row = rowIn(ledger, target, period);
    const value = row === undefined ? undefined : reached(ledger, target, row);
    if (row !== undefined && value !== undefined) {
      return { value, qualifier: row.qualifier, observation: row, period };
    }
  }
  return undefined;
}

/** Whether a target's actual adds up over its period, so that it has to be counted from its first day. */
function accumulates(ledger: Ledger, target: Target): boolean {
  const isFlow = ledger.indicatorById.get(target.indicator)?.measure === "flow";
  return (
    target.kind === "increase" ||
    (isFlow && (target.kind === "level" || target.kind === "multiple"))
  );
}

function windowsInside(ledger: Ledger, target: Target): readonly Period[] {
  const { area, indicator } = target;
  const shelf = observationShelf(ledger, { area, indicator, nature: "actual", held: held(target) });
  const whole = ledger.periodOf(target.period);
  const mustBegin = accumulates(ledger, target);
  return [...(shelf?.byWindow.values() ?? [])]
    .map(({ period }) => period)
    .filter((period) => isInside(period, whole) && (!mustBegin || beginTogether(period, whole)))
    .sort(compareLatestFirst);
}

function held(target: Target): Held {
  return target.kind === "growth" || target.kind === "points" ? "growth" : "value";
}

function rowIn(ledger: Ledger, target: Target, period: Period): Observation | undefined {
  const { area, indicator, item } = target;
  const row = findObservation(ledger, { area, indicator, item, period, holds: held(target) });
  return row.ok ? row.value : undefined;
}

/** The row's figure in the unit of the target's kind; undefined where the ledger cannot tell it. */
function reached(ledger: Ledger, target: Target, row: Observation): number | undefined {
  switch (target.kind) {
    case "growth":
    case "points": {
      const growth = growthWithGrounds(ledger, row);
      return growth.ok ? growth.value.rate : undefined;
    }
    case "increase":
      return row.change ?? increase(row.value, levelAtStart(ledger, target, row));
    case "multiple": {
      const base = baseLevel(ledger, target);
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
function levelAtStart(ledger: Ledger, target: Target, row: Observation): number | undefined {
  if (target.baseline !== undefined) return target.baseline;
  const isFlow = ledger.indicatorById.get(target.indicator)?.measure === "flow";
  if (!isFlow) return baseLevel(ledger, target);
  const before = windowYearBefore(ledger.periodOf(row.period));
  return before === undefined ? undefined : levelIn(ledger, target, before)?.value;
}
