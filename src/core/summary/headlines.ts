import { findObservation, type Ledger } from "../ledger";
import type { Observation } from "../model/dataset";

/** Headline indicators that a county has, in their order: the latest level of each, else the latest rate. */
export function headlineRows(ledger: Ledger, area: string): readonly Observation[] {
  return ledger.dataset.indicators
    .filter(({ headline }) => headline !== undefined)
    .sort((one, other) => (one.headline ?? 0) - (other.headline ?? 0))
    .map(({ indicator }) => latestOf(ledger, area, indicator))
    .filter((row) => row !== undefined);
}

/** The row that a look-up of the latest figure answers with; a total goes before its parts. */
function latestOf(ledger: Ledger, area: string, indicator: string): Observation | undefined {
  if (ledger.areasOfIndicator.get(indicator)?.has(area) !== true) return undefined;
  const level = findObservation(ledger, { area, indicator, holds: "value", namesCase: true });
  if (level.ok) return level.value;
  const rate = findObservation(ledger, { area, indicator, holds: "growth", namesCase: true });
  return rate.ok ? rate.value : undefined;
}
