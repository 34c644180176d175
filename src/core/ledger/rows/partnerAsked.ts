import type { Observation } from "../../model/dataset";
import { nameKey } from "../../nameKey";
import { areaName, observationShelf, type Ledger } from "./ledger";

/**
 * Says of a partner that stands in a county's place how its figures are asked for; undefined for any
 * other area. Without an indicator, or where no row has the partner, the counties paired with it are named.
 */
export function partnerAsked(ledger: Ledger, area: string, indicator?: string): string | undefined {
  if (ledger.areaByCode.get(area)?.level === "county") return undefined;
  const row = indicator === undefined ? undefined : rowWithPartner(ledger, area, indicator);
  const paired = pairedCounties(ledger, area);
  if (row === undefined && paired.length === 0) return undefined;
  const lead = `${areaName(ledger, area)}是结对方，台账按旗县登记`;
  if (row === undefined) return `${lead}；与它结对的有${paired.join("、")}，请改写旗县。`;
  const name = ledger.indicatorById.get(row.indicator)?.name ?? row.indicator;
  const subject = `${name}·${row.item}·${areaName(ledger, area)}`;
  return `${lead}；例如旗县写“${areaName(ledger, row.area)}”，指标写“${subject}”。`;
}

/** Looks at cases, never at every row: refusals have to be as quick as answers. */
function rowWithPartner(ledger: Ledger, area: string, indicator: string): Observation | undefined {
  const key = nameKey(area);
  for (const place of ledger.areasOfIndicator.get(indicator) ?? []) {
    const question = { area: place, indicator, nature: "actual", held: "value" } as const;
    const cases = observationShelf(ledger, question)?.latest.values() ?? [];
    for (const partners of cases) {
      const row = partners.get(key)?.rows[0];
      if (row !== undefined) return row;
    }
  }
  return undefined;
}

/** Names of the areas whose partner is this one or lies in it, counties before prefectures. */
function pairedCounties(ledger: Ledger, area: string): readonly string[] {
  const paired = ledger.dataset.areas.filter(
    ({ partner }) =>
      partner !== undefined &&
      (partner === area || ledger.areaByCode.get(partner)?.parent === area),
  );
  const counties = paired.filter(({ level }) => level === "county");
  return (counties.length > 0 ? counties : paired).map(({ name }) => name);
}
