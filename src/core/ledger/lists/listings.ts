import type { Area, Indicator } from "../../model/dataset";
import type { Ledger } from "../rows/ledger";
import { nameKey } from "../../nameKey";

/** The counties, of one partner where it is given (an area code), in the catalogue's order. */
export function counties(ledger: Ledger, partner?: string): readonly Area[] {
  return ledger.dataset.areas.filter(
    (area) => area.level === "county" && (partner === undefined || area.partner === partner),
  );
}

/** The domains that indicators stand under, each once, in the catalogue's order. */
export function domains(ledger: Ledger): readonly string[] {
  return [...new Set(ledger.dataset.indicators.map((indicator) => indicator.domain))];
}

/** The indicators of a domain whose id, a name or initials hold a text; both may be left out. */
export function indicatorsMatching(
  ledger: Ledger,
  filter: { readonly domain?: string | undefined; readonly text?: string | undefined },
): readonly Indicator[] {
  const domain = filter.domain === undefined ? undefined : nameKey(filter.domain);
  const text = nameKey(filter.text ?? "");
  return ledger.indicators.entries
    .filter(({ entry }) => domain === undefined || nameKey(entry.domain) === domain)
    .filter(
      ({ keys, initials }) => initials.includes(text) || keys.some((key) => key.includes(text)),
    )
    .map(({ entry }) => entry);
}
