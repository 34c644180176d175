import { answer, badInput, noAnswer, type Answer } from "../answer";
import {
  findObservation,
  findRowIfAny,
  subjectInWords,
  type Ledger,
  type ObservationQuestion,
} from "../ledger";
import type { Observation } from "../model/dataset";
import { roundTo15, subtractDecimal } from "../numbers";
import { partOfYear, periodInWords, type PartOfYear, type Period } from "../periods";
import { notExact, notFlow, otherBasis, whyMissing, whyNegative } from "./refusals";

export type MonthQuestion = Pick<
  ObservationQuestion,
  "area" | "indicator" | "item" | "partner" | "period"
>;

export interface FoundMonth {
  /** In the base unit. */
  readonly value: number;
  /** The month or quarter. */
  readonly period: Period;
  /** The row that holds it, or the two whose difference it is. */
  readonly rows: readonly Observation[];
}

/**
 * The figure of one month or quarter: as it stands in the ledger, else the figure from January to its end less the
 * one to the end of the month before. Without a period, of the latest figure; of a longer time, its last month.
 * Errors: `#VALUE!` for a period that is neither; `#N/A` where the indicator does not add up over time, where one of
 * the two is missing, no exact figure or counted otherwise, and where the difference is negative.
 */
export function findMonth(ledger: Ledger, question: MonthQuestion): Answer<FoundMonth> {
  const refused = notFlow(ledger, question.indicator);
  if (refused !== undefined) return noAnswer(refused);
  const part = partAsked(ledger, question);
  if (!part.ok) return part;
  const { own } = part.value;
  const printed = findRowIfAny(ledger, { ...question, period: own, holds: "value" });
  if (printed === undefined) return difference(ledger, question, part.value);
  if (!printed.ok) return printed;
  const row = printed.value;
  return isExact(row)
    ? answer({ value: row.value ?? 0, period: own, rows: [row] })
    : noAnswer(notExact(ledger, row));
}

function partAsked(ledger: Ledger, question: MonthQuestion): Answer<PartOfYear> {
  const { period } = question;
  const latest =
    period === undefined ? findObservation(ledger, { ...question, holds: "value" }) : undefined;
  if (latest?.ok === false) return latest;
  const window = period ?? ledger.periodOf(latest?.value.period ?? "");
  const part = partOfYear(window);
  if (part !== undefined) return answer(part);
  const wanted = "不是一个月、一个季度，也不是从1月起的累计";
  if (period !== undefined) {
    return badInput(
      `${periodInWords(period)}${wanted}；当月写 2024-06，当季写 2024Q2，也可写累计的时期。`,
    );
  }
  return noAnswer(
    `${subjectInWords(ledger, question)}最新的数是${periodInWords(window)}的，${wanted}；请写明时期。`,
  );
}

function difference(ledger: Ledger, question: MonthQuestion, part: PartOfYear): Answer<FoundMonth> {
  const { own, toEnd, before } = part;
  const end = findRowIfAny(ledger, { ...question, period: toEnd, holds: "value" });
  if (end?.ok === false) return end;
  // Both figures are of one case: what is left of the whole after a part is nobody's figure.
  const { item, partner } = end?.value ?? question;
  const start =
    before && findRowIfAny(ledger, { ...question, item, partner, period: before, holds: "value" });
  if (start?.ok === false) return start;
  if (end === undefined || start === undefined) {
    const missing = [...(start || !before ? [] : [before]), ...(end ? [] : [toEnd])];
    return noAnswer(
      whyMissing(ledger, question, { own, missing, quarter: quarterOf(ledger, question, part) }),
    );
  }
  return reckoned(ledger, own, end.value, start.value);
}

/** The quarter that a month ends, where that can be answered. */
function quarterOf(
  ledger: Ledger,
  question: MonthQuestion,
  { quarter }: PartOfYear,
): Period | undefined {
  if (quarter === undefined) return undefined;
  return findMonth(ledger, { ...question, period: quarter }).ok ? quarter : undefined;
}

function reckoned(
  ledger: Ledger,
  period: Period,
  row: Observation,
  before: Observation,
): Answer<FoundMonth> {
  const inexact = [row, before].find((one) => !isExact(one));
  if (inexact !== undefined) return noAnswer(notExact(ledger, inexact));
  const broken = [row, before].find(({ status }) => status === "B" || status === "D");
  if (broken !== undefined) return noAnswer(otherBasis(ledger, broken), "口径不可比");
  const value = roundTo15(subtractDecimal(row.value ?? 0, before.value ?? 0));
  return value < 0
    ? noAnswer(whyNegative(ledger, period, row, before))
    : answer({ value, period, rows: [row, before] });
}

function isExact({ qualifier, valueUpper }: Observation): boolean {
  return qualifier === "exact" && valueUpper === undefined;
}
