import type { DateText } from "../../model/dataset";
import { natures, type Nature } from "../../model/enumerations";
import { nameKey } from "../../nameKey";
import { isKnownBy } from "./isKnownBy";
import { observationShelf, targetShelf, type Ledger } from "./ledger";

/** Which one of several an indicator's row speaks of. */
export interface Case {
  readonly item: string;
  /** Empty for a target. */
  readonly partner: string;
}

interface Subject {
  readonly area: string;
  readonly indicator: string;
}

/**
 * The cases that an area has of an indicator in any period, over figures and targets together, the empty one
 * counted.
 * @param asOf rows that this day does not know are no cases yet
 */
export function casesOf(
  ledger: Ledger,
  { area, indicator }: Subject,
  asOf?: DateText,
): readonly Case[] {
  const cases = new Map<string, Case>();
  const items = new Set<string>();
  for (const nature of Object.keys(natures) as Nature[]) {
    for (const held of ["value", "growth"] as const) {
      const shelf = observationShelf(ledger, { area, indicator, nature, held });
      const windows =
        asOf === undefined ? latestWindows(shelf) : [...(shelf?.byWindow.values() ?? [])];
      for (const row of windows.flatMap(({ rows }) => rows)) {
        if (asOf !== undefined && !isKnownBy(ledger, row, asOf)) continue;
        const item = nameKey(row.item);
        items.add(item);
        cases.set(`${item}\n${nameKey(row.partner)}`, row);
      }
    }
  }
  for (const partners of targetShelf(ledger, area, indicator)?.latest.values() ?? []) {
    for (const { rows } of partners.values()) {
      const item = rows[0]?.item ?? "";
      // A target speaks of no partner.
      if (!items.has(nameKey(item))) cases.set(nameKey(item), { item, partner: "" });
    }
  }
  return [...cases.values()].map(({ item, partner }) => ({ item, partner }));
}

/** One window of every case: whoever only wants the cases looks at few rows. */
function latestWindows(shelf: ReturnType<typeof observationShelf>) {
  return [...(shelf?.latest.values() ?? [])].flatMap((partners) => [...partners.values()]);
}

/** Whether a relation makes an item a part of something. */
export function isPartItem(
  ledger: Ledger,
  { area, indicator, item }: Subject & Pick<Case, "item">,
  asOf?: DateText,
): boolean {
  return ledger.dataset.relations.some(({ relation, part }) => {
    const row = relation === "same" ? undefined : ledger.observationById.get(part);
    return (
      row?.area === area &&
      row.indicator === indicator &&
      nameKey(row.item) === nameKey(item) &&
      (asOf === undefined || isKnownBy(ledger, row, asOf))
    );
  });
}
