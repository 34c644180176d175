import type { Observation, Target } from "../../model/dataset";
import { periodYearBefore, type Period } from "../../periods";
import { findObservation } from "../rows/findObservation";
import type { Ledger } from "../rows/ledger";

/** The actual level of a target's own case in one window, if the ledger has exactly one. */
export function levelIn(ledger: Ledger, target: Target, period: Period): Observation | undefined {
  const { area, indicator, item } = target;
  const row = findObservation(ledger, { area, indicator, item, period, holds: "value" });
  return row.ok ? row.value : undefined;
}

/** The actual of the whole period before the target's: last year's for a yearly target. */
export function lastYearActual(ledger: Ledger, target: Target): Observation | undefined {
  const before = periodYearBefore(ledger.periodOf(target.period));
  return before === undefined ? undefined : levelIn(ledger, target, before);
}

/** The level a target starts from: its own 基期值, else the actual of the whole period before. */
export function baseLevel(ledger: Ledger, target: Target): number | undefined {
  return target.baseline ?? lastYearActual(ledger, target)?.value;
}
