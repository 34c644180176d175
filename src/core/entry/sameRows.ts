import type { Ledger } from "../ledger";
import { nameKey } from "../nameKey";
import type { Observation } from "../model/dataset";
import { readStoredPeriod, windowKey } from "../periods";

/** Rows of the ledger with the key of this one (area, indicator, item, partner, period, nature) that hold the same kind of figure. */
export function sameRows(ledger: Ledger, row: Observation): readonly Observation[] {
  const window = windowKey(readStoredPeriod(row.period));
  return ledger.dataset.observations.filter(
    (one) =>
      one.area === row.area &&
      one.indicator === row.indicator &&
      one.nature === row.nature &&
      nameKey(one.item) === nameKey(row.item) &&
      nameKey(one.partner) === nameKey(row.partner) &&
      windowKey(ledger.periodOf(one.period)) === window &&
      (row.value === undefined ? one.yoy !== undefined : one.value !== undefined),
  );
}
