import { answer, type Answer } from "../answer";
import { sourceInWords } from "../checks";
import { figureInWords } from "../entry";
import {
  citeSource,
  findObservation,
  findJudgedTarget,
  findTarget,
  findGrowth,
  judgeQuestion,
  shownPeriod,
  unitOfKind,
  type Ledger,
} from "../ledger";
import type { Indicator } from "../model/dataset";
import { findMonth } from "../months";
import { periodInWords, type Period } from "../periods";
import { findPlace, peersOf } from "../places";

/** Functions that ask for area, indicator and period, in this order. */
export const lookupFunctions = [
  "GET",
  "YOYOF",
  "TARGET",
  "STATUSOF",
  "WHYOF",
  "SOURCE",
  "RANKOF",
  "MONTHOF",
] as const;
export type LookupFunction = (typeof lookupFunctions)[number];

export interface LookupQuestion {
  /** Area code. */
  readonly area: string;
  readonly indicator: Indicator;
  readonly item: string | undefined;
  readonly partner: string | undefined;
  /** Undefined asks for the latest. */
  readonly period: Period | undefined;
}

/** What a look-up will answer, for a reader; `source` is empty where no row stands behind it. */
export interface LookupInWords {
  readonly words: string;
  readonly source: string;
}

/** The answer of a look-up function in words, with its period; the error is the function's own. */
export function lookupInWords(
  ledger: Ledger,
  id: LookupFunction,
  { indicator, ...asked }: LookupQuestion,
): Answer<LookupInWords> {
  const question = { ...asked, indicator: indicator.indicator };
  const timed = (row: Parameters<typeof shownPeriod>[1], words: string): string =>
    `${shownPeriod(ledger, row)}：${words}`;
  switch (id) {
    case "GET":
    case "SOURCE": {
      const found = findObservation(ledger, { ...question, holds: "value" });
      if (!found.ok) return found;
      const { value, valueUpper, qualifier } = found.value;
      const level = { value, valueUpper, qualifier, yoy: undefined };
      const words = timed(found.value, figureInWords(level, indicator));
      return answer({ words, source: sourceInWords(ledger, found.value) });
    }
    case "YOYOF": {
      const growth = findGrowth(ledger, question);
      if (!growth.ok) return growth;
      const { current, rate } = growth.value;
      const { valueUpper, qualifier } = current;
      const only = { value: undefined, valueUpper, qualifier, yoy: rate };
      const words = figureInWords(only, indicator);
      return answer({ words: timed(current, words), source: citeSource(ledger, current) });
    }
    case "TARGET": {
      const found = findTarget(ledger, question);
      if (!found.ok) return found;
      const unit = unitOfKind(ledger, found.value);
      const units = unit === indicator.unit ? indicator : { ...indicator, unit, displayUnit: unit };
      const words = figureInWords({ ...found.value, yoy: undefined }, units);
      return answer({
        words: timed(found.value, words),
        source: citeSource(ledger, found.value),
      });
    }
    case "STATUSOF":
    case "WHYOF": {
      const target = findJudgedTarget(ledger, question, ledger.asOf);
      const verdict = judgeQuestion(ledger, question, {});
      if (!verdict.ok) return verdict;
      const { word, reason } = verdict.value;
      const words = id === "STATUSOF" ? word : reason;
      if (!target.ok) return answer({ words, source: "" });
      return answer({
        words: timed(target.value, words),
        source: citeSource(ledger, target.value),
      });
    }
    case "RANKOF": {
      const among = peersOf(ledger, question.area);
      const found = findPlace(ledger, { ...question, by: "value", among });
      if (!found.ok) return found;
      const { place, count, row } = found.value;
      const words = timed(row, `有数的${count}个地区中列第${place}位`);
      return answer({ words, source: sourceInWords(ledger, row) });
    }
    case "MONTHOF": {
      const found = findMonth(ledger, question);
      if (!found.ok) return found;
      const { value, period: part, rows } = found.value;
      const level = { value, valueUpper: undefined, qualifier: "exact", yoy: undefined } as const;
      const words = `${periodInWords(part)}：${figureInWords(level, indicator)}`;
      const sources = new Set(rows.map((row) => sourceInWords(ledger, row)));
      return answer({ words, source: [...sources].join("；") });
    }
  }
}
