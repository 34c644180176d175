import type { Observation } from "../../model/dataset";
import { nameKey } from "../../nameKey";
import type { Ledger } from "../rows/ledger";
import { windowKey, type Period } from "../../periods";

export interface FactsFilter {
  /** Area code. */
  readonly area?: string | undefined;
  /** Domain as the catalogue writes it. */
  readonly domain?: string | undefined;
  readonly period?: Period | undefined;
}

/** The observations of an area, a domain and a window, in the ledger's order; no filter, all of them. */
export function factRows(ledger: Ledger, filter: FactsFilter): readonly Observation[] {
  const domain = filter.domain === undefined ? undefined : nameKey(filter.domain);
  const window = filter.period === undefined ? undefined : windowKey(filter.period);
  return ledger.dataset.observations.filter(
    (row) =>
      (filter.area === undefined || row.area === filter.area) &&
      (domain === undefined || domainKey(ledger, row) === domain) &&
      (window === undefined || windowKey(ledger.periodOf(row.period)) === window),
  );
}

function domainKey(ledger: Ledger, row: Observation): string {
  return nameKey(ledger.indicatorById.get(row.indicator)?.domain ?? "");
}
