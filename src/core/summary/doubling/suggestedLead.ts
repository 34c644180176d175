import { groupBy } from "../../groupBy";
import type { Ledger } from "../../ledger";
import type { Indicator, Observation } from "../../model/dataset";
import type { DoublingEntry } from "../../model/doubling";
import type { Pillar } from "../../model/enumerations";

/** By which figure a doubling is measured. */
export type Lead = Pick<DoublingEntry, "indicator" | "item">;

/**
 * The lead indicator that the catalogue suggests for a pillar, and of its cases in a county the total, else the one
 * of most figures; undefined where the catalogue suggests none.
 */
export function suggestedLead(ledger: Ledger, area: string, pillar: Pillar): Lead | undefined {
  const lead = ledger.dataset.indicators.find((row) => row.pillar === pillar && canLead(row));
  if (lead === undefined) return undefined;
  const { indicator } = lead;
  const cases = groupBy(
    (ledger.observationsOfArea.get(area) ?? []).filter((row) => isLevelOf(row, indicator)),
    ({ item }) => item,
  );
  const [most] = [...cases].sort(([, one], [, other]) => other.length - one.length);
  return { indicator, item: cases.has("") ? "" : (most?.[0] ?? "") };
}

/** A percentage and a place in an order have no double. */
export function canDouble({ unit }: Pick<Indicator, "unit">): boolean {
  return unit !== "%" && unit !== "位";
}

function canLead(indicator: Indicator): boolean {
  return indicator.lead && canDouble(indicator);
}

function isLevelOf(row: Observation, indicator: string): boolean {
  return row.indicator === indicator && row.nature === "actual" && row.value !== undefined;
}
