import { answer, badInput, type Answer } from "../answer";
import type { Indicator } from "../model/dataset";
import { findArea } from "./findArea";
import type { Ledger } from "./rows/ledger";
import { findByName } from "./names/findByName";
import { nameKey } from "../nameKey";
import { splitQualifiedName } from "./names/splitQualifiedName";
import { listInWords } from "./rows/refusals";
import { quoted } from "../quoted";

/** An indicator argument, read. */
export interface IndicatorQuestion {
  readonly indicator: Indicator;
  /** As the ledger writes it; undefined where the argument names none. */
  readonly item: string | undefined;
  /** Area code of the partner, or its text where it is no area. */
  readonly partner: string | undefined;
}

/**
 * Reads `指标`, `指标·对象` or `指标·对象·结对方`; a part left blank counts as not written.
 * Errors: `#VALUE!` for an unknown or ambiguous indicator, item or partner, naming the nearest.
 */
export function findIndicator(ledger: Ledger, text: string): Answer<IndicatorQuestion> {
  // A name may itself hold a middle dot, so the whole text is tried first.
  if (ledger.indicators.byKey.has(nameKey(text))) {
    const whole = findByName(ledger.indicators, text, words);
    return whole.ok
      ? answer({ indicator: whole.value, item: undefined, partner: undefined })
      : whole;
  }
  const parts = splitQualifiedName(text);
  if (parts.isTooLong) {
    return badInput(`${quoted(text)}分成了三段以上；指标最多写成“指标·对象·结对方”。`);
  }
  const indicator = findByName(ledger.indicators, parts.indicator, words);
  if (!indicator.ok) return indicator;
  const item = findItem(ledger, indicator.value, parts.item);
  if (!item.ok) return item;
  const partner = findPartner(ledger, parts.partner);
  if (!partner.ok) return partner;
  return answer({ indicator: indicator.value, item: item.value, partner: partner.value });
}

const words = { noun: "指标", advice: "可用 JM.INDICATORS() 列出全部指标" };

function findItem(
  ledger: Ledger,
  { indicator, name }: Indicator,
  text: string | undefined,
): Answer<string | undefined> {
  if (text === undefined) return answer(undefined);
  const items = ledger.itemsOfIndicator.get(indicator);
  const item = items?.get(nameKey(text));
  if (item !== undefined) return answer(item);
  const legal = items === undefined ? "它不分对象" : `可以写${listInWords([...items.values()])}`;
  return badInput(`“${name}”没有${quoted(text)}这一对象；${legal}。`);
}

function findPartner(ledger: Ledger, text: string | undefined): Answer<string | undefined> {
  if (text === undefined) return answer(undefined);
  const area = findArea(ledger, text);
  return area.ok ? answer(area.value.area) : area;
}
