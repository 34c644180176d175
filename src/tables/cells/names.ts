import type { Citation } from "../../core/model/dataset";
import type { Ledger } from "../../core/ledger";

/** Names as the ledger sheets show them; an unknown id is shown as it stands. */
export function areaWord(ledger: Ledger, area: string): string {
  return ledger.areaByCode.get(area)?.name ?? area;
}

export function indicatorWord(ledger: Ledger, indicator: string): string {
  return ledger.indicatorById.get(indicator)?.name ?? indicator;
}

/** The document's title, or what the person wrote. */
export function sourceWord(
  ledger: Ledger,
  row: Citation & { readonly personsSource: string },
): string {
  if (row.source === undefined) return row.personsSource;
  return ledger.sourceById.get(row.source)?.title ?? row.source;
}
