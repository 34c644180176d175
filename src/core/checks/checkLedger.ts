import type { Ledger } from "../ledger";
import type { Finding } from "./finding";
import { laterFindings } from "./laterFindings";
import { lowTargetFindings } from "./lowTargets";
import { relationFindings } from "./relations";
import { fallingFindings, orphanFindings } from "./reportChecks";
import { duplicateFindings, timeFindings, weakSourceFindings, type Rows } from "./rowChecks";

export interface CheckOptions {
  /** Code of the only area to look at; all where undefined. */
  readonly area?: string | undefined;
}

/** Every finding in a ledger, the gravest kinds first. */
export function checkLedger(ledger: Ledger, options: CheckOptions = {}): readonly Finding[] {
  const rows = rowsOf(ledger, options.area);
  return [
    ...relationFindings(ledger, options.area),
    ...duplicateFindings(ledger, rows),
    ...lowTargetFindings(ledger, rows),
    ...orphanFindings(ledger, options.area),
    ...fallingFindings(ledger, rows),
    ...weakSourceFindings(ledger, rows),
    ...laterFindings(
      ledger,
      options.area === undefined ? ledger.areaByCode.keys() : [options.area],
    ),
    ...timeFindings(ledger, rows, ledger.asOf),
  ];
}

function rowsOf(ledger: Ledger, area: string | undefined): Rows {
  if (area === undefined) return ledger.dataset;
  return {
    observations: ledger.observationsOfArea.get(area) ?? [],
    targets: ledger.targetsOfArea.get(area) ?? [],
  };
}
