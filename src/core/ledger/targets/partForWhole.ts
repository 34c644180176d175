import { noAnswer, type Answer } from "../../answer";
import type { DateText } from "../../model/dataset";
import { nameKey } from "../../nameKey";
import { windowKey, type Period } from "../../periods";
import { casesOf, isPartItem } from "../rows/cases";
import { targetShelf, type Ledger } from "../rows/ledger";
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
  const items = new Set(casesOf(ledger, question, question.asOf).map(({ item }) => nameKey(item)));
  if (items.size === 1 && !isPartItem(ledger, first, question.asOf)) return undefined;
  const { period } = question;
  const asked = period === undefined ? undefined : shelf.byWindow.get(windowKey(period))?.rows;
  const cases = [...new Set((asked ?? rows).map(({ item }) => item))];
  const name = ledger.indicatorById.get(indicator)?.name ?? indicator;
  return noAnswer(
    `${subjectInWords(ledger, question)}的目标只按对象提出：${listInWords(cases)}，不代表全部；` +
      `请指明一个，例如“${name}·${cases[0] ?? ""}”。`,
  );
}
