import { createLedger, type Ledger } from "../../../src/core/ledger";
import type { Dataset, Observation, Target } from "../../../src/core/model/dataset";
import { shippedLedger } from "../../functions/support/shippedLedger";

export { shippedLedger };

/** The shipped ledger with parts of its dataset replaced. */
export function changedLedger(change: (dataset: Dataset) => Partial<Dataset>): Ledger {
  const { dataset } = shippedLedger();
  return createLedger({ ...dataset, ...change(dataset) });
}

/** The shipped ledger with some targets changed as if a person had filled them in. */
export function filledLedger(filled: Readonly<Record<string, Partial<Target>>>): Ledger {
  return changedLedger(({ targets }) => ({
    targets: targets.map((target) => ({ ...target, ...filled[target.id] })),
  }));
}

/** The shipped ledger with more observations. */
export function extendedLedger(rows: readonly Observation[]): Ledger {
  return changedLedger(({ observations }) => ({ observations: [...observations, ...rows] }));
}
