import type { Ledger } from "../ledger";
import type { DateText } from "../model/dataset";
import type { Finding } from "./finding";
import { relationFindings } from "./relations";
import {
  duplicateFindings,
  lowTargetFindings,
  timeFindings,
  weakSourceFindings,
} from "./rowChecks";

/** Every finding in a ledger, the gravest kinds first. */
export function checkLedger(
  ledger: Ledger,
  options: { readonly asOf?: DateText | undefined },
): readonly Finding[] {
  return [
    ...relationFindings(ledger),
    ...duplicateFindings(ledger),
    ...lowTargetFindings(ledger),
    ...weakSourceFindings(ledger),
    ...timeFindings(ledger, options.asOf ?? ledger.latestEnd),
  ];
}
