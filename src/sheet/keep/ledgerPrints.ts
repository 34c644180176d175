import type { Ledger } from "../../core/ledger";
import { cellsOf, fingerprint } from "./fingerprint";

/** Fingerprints of the rows that a county's sheet is made of, whatever their order in the ledger. */
export function ledgerPrints(ledger: Ledger, area: string): string {
  const fillIns = [...ledger.fillIns.values()].flat().filter((one) => one.area === area);
  // What is typed into a target's row stands among the fill-ins, and counts once.
  const targets = (ledger.targetsOfArea.get(area) ?? []).map((target) => ({
    ...target,
    latest: undefined,
    latestAsOf: undefined,
  }));
  const rows: readonly object[] = [
    ledger.observationsOfArea.get(area) ?? [],
    targets,
    ledger.doublingsOfArea.get(area) ?? [],
    fillIns,
  ].flat();
  return rows
    .map((row) => fingerprint(JSON.stringify(row)))
    .sort()
    .join("");
}

/** Rows that were edited, added or deleted between two ledgers: an edited row is one, not two. */
export function changedRows(then: string, now: string): number {
  return Math.max(missing(then, now), missing(now, then));
}

/** Prints of the one that the other does not have, or not as often. */
function missing(prints: string, others: string): number {
  const left = new Map<string, number>();
  for (const print of cellsOf(others)) left.set(print, (left.get(print) ?? 0) + 1);
  return cellsOf(prints).filter((print) => {
    const count = left.get(print) ?? 0;
    left.set(print, count - 1);
    return count <= 0;
  }).length;
}
