import { noAnswer, type Answer } from "../../answer";
import type { DateText, Target } from "../../model/dataset";
import { natures, type Nature } from "../../model/enumerations";
import { nameKey } from "../../nameKey";
import { windowKey, type Period } from "../../periods";
import { isKnownBy } from "../rows/isKnownBy";
import { observationShelf, targetShelf, type Ledger } from "../rows/ledger";
import { listInWords, subjectInWords } from "../rows/refusals";

interface CaseQuestion {
  readonly area: string;
  readonly indicator: string;
  readonly period?: Period | undefined;
  /** Day of judgement: rows that end later are not known to be cases. */
  readonly asOf?: DateText | undefined;
}

/**
 * Why no target answers where no item is written: without a target of the whole, one case speaks only where it
 * is the only one in any period, over figures and targets together, and no part of something.
 * Undefined where a target may answer, or there is none.
 */
export function partForWhole(ledger: Ledger, question: CaseQuestion): Answer<never> | undefined {
  const { area, indicator } = question;
  const shelf = targetShelf(ledger, area, indicator);
  if (shelf === undefined) return undefined;
  const rows = [...shelf.byWindow.values()].flatMap((window) => window.rows);
  const [first] = rows;
  if (first === undefined || rows.some(({ item }) => item === "")) return undefined;
  const keys = new Set([
    ...rows.map(({ item }) => nameKey(item)),
    ...itemsOfRows(ledger, question),
  ]);
  if (keys.size === 1 && !isPart(ledger, first)) return undefined;
  const { period } = question;
  const asked = period === undefined ? undefined : shelf.byWindow.get(windowKey(period))?.rows;
  const cases = [...new Set((asked ?? rows).map(({ item }) => item))];
  const name = ledger.indicatorById.get(indicator)?.name ?? indicator;
  return noAnswer(
    `${subjectInWords(ledger, question)}的目标只按对象提出：${listInWords(cases)}，不代表全部；` +
      `请指明一个，例如“${name}·${cases[0] ?? ""}”。`,
  );
}

/** Keys of the items that figures of an indicator have, the empty one included. */
function itemsOfRows(ledger: Ledger, { area, indicator, asOf }: CaseQuestion): readonly string[] {
  const items = new Set<string>();
  for (const nature of Object.keys(natures) as Nature[]) {
    for (const held of ["value", "growth"] as const) {
      const shelf = observationShelf(ledger, { area, indicator, nature, held });
      for (const { rows } of shelf?.byWindow.values() ?? []) {
        for (const row of rows) {
          if (asOf === undefined || isKnownBy(ledger, row, asOf)) items.add(nameKey(row.item));
        }
      }
    }
  }
  return [...items];
}

/** Whether a relation makes the case of a target a part of something. */
function isPart(ledger: Ledger, { area, indicator, item }: Target): boolean {
  return ledger.dataset.relations.some(({ relation, part }) => {
    const row = ledger.observationById.get(part);
    return (
      relation !== "same" &&
      row?.area === area &&
      row.indicator === indicator &&
      nameKey(row.item) === nameKey(item)
    );
  });
}
