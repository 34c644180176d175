import type { Observation } from "../../model/dataset";
import { windowKey } from "../../periods";
import { isSameCase } from "./isSameCase";
import { observationShelf, type Ledger } from "./ledger";

/** The rows with a value that speak of the same thing as a row: one case, window and nature, whoever wrote them. */
export function caseRows(ledger: Ledger, row: Observation): readonly Observation[] {
  const { area, indicator, nature, period } = row;
  const shelf = observationShelf(ledger, { area, indicator, nature, held: "value" });
  const window = shelf?.byWindow.get(windowKey(ledger.periodOf(period)));
  return window?.rows.filter((other) => isSameCase(other, row)) ?? [];
}
