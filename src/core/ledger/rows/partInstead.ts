import type { DateText, Observation } from "../../model/dataset";
import { nameKey } from "../../nameKey";
import { periodInWords, windowKey } from "../../periods";
import { casesOf, isPartItem } from "./cases";
import { areaName, observationShelf, type Ledger } from "./ledger";
import { listInWords, subjectInWords, type RowQuestion } from "./refusals";

type Asked = RowQuestion & { readonly asOf?: DateText | undefined };

/**
 * Why a row does not answer where the question leaves its item or partner open: one case speaks for the whole only
 * where it is the only one in any period, over figures and targets together, and no part of something. Partners
 * are weighed within an item.
 */
export function partInstead(ledger: Ledger, asked: Asked, row: Observation): string | undefined {
  const { item, partner } = row;
  const isItemOpen = asked.item === undefined && item !== "";
  const isPartnerOpen = asked.partner === undefined && partner !== "";
  if (!isItemOpen && !isPartnerOpen) return undefined;
  const cases = casesOf(ledger, asked, asked.asOf);
  if (isItemOpen) {
    const items = unique(cases.map((one) => one.item));
    if (items.length > 1 || isPartItem(ledger, row, asked.asOf)) {
      const names = rowsAsked(ledger, asked).map((one) => one.item);
      return refusal(ledger, asked, { noun: "对象", names, example: item });
    }
  }
  if (!isPartnerOpen) return undefined;
  const ofItem = cases.filter((one) => nameKey(one.item) === nameKey(item));
  if (unique(ofItem.map((one) => one.partner)).length === 1) return undefined;
  const rows = rowsAsked(ledger, asked).filter((one) => nameKey(one.item) === nameKey(item));
  const names = rows.map((one) => areaName(ledger, one.partner));
  // A partner without an item leaves the item's place empty: 指标··结对方.
  const example = `${item}·${areaName(ledger, partner)}`;
  return refusal(ledger, asked, { noun: "结对方", names, example });
}

/** The rows that hold what is asked, whatever their case. */
function rowsAsked(ledger: Ledger, asked: Asked): readonly Observation[] {
  const shelf = observationShelf(ledger, asked);
  if (asked.period !== undefined) return shelf?.byWindow.get(windowKey(asked.period))?.rows ?? [];
  return [...(shelf?.byWindow.values() ?? [])].flatMap(({ rows }) => rows);
}

/** One of each name, as first written. */
function unique(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [nameKey(name), name])).values()];
}

function refusal(
  ledger: Ledger,
  { area, indicator, period }: Asked,
  found: { readonly noun: string; readonly names: readonly string[]; readonly example: string },
): string {
  const when = period === undefined ? "" : periodInWords(period);
  const named = listInWords(unique(found.names).filter((name) => name !== ""));
  const name = ledger.indicatorById.get(indicator)?.name ?? indicator;
  return (
    `${subjectInWords(ledger, { area, indicator })}${when}只有分${found.noun}的数：${named}，不代表全部；` +
    `请指明一个，例如“${name}·${found.example}”。`
  );
}
