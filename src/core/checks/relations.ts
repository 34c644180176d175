import { groupBy } from "../groupBy";
import { factName, type Ledger } from "../ledger";
import type { Observation, Relation } from "../model/dataset";
import { addDecimal, isEqual, printNumber, subtractDecimal } from "../numbers";
import { amountLike, distanceLike, figureInWords, type Finding } from "./finding";
import { roundingOf } from "./printedPrecision";
import type { Rows } from "./rowChecks";

/** A relation with its rows found. */
interface Bound {
  readonly relation: Relation;
  readonly part: Observation;
  readonly total: Observation | undefined;
}

/** Totals, parts, shares and equal figures that do not agree beyond the rounding of their prints. */
export function relationFindings(ledger: Ledger, { relations }: Rows): Finding[] {
  const bound = relations.flatMap((relation) => bind(ledger, relation));
  const sums = groupBy(
    bound.filter(({ relation }) => relation.relation === "sum"),
    ({ total }) => total?.id ?? "",
  );
  const others = bound.filter(({ relation }) => relation.relation !== "sum");
  return [
    ...[...sums.values()].flatMap((parts) => sumFinding(ledger, parts)),
    ...others.flatMap((one) => pairFinding(ledger, one)),
  ];
}

function bind(ledger: Ledger, relation: Relation): Bound[] {
  const part = ledger.observationById.get(relation.part);
  const total =
    relation.total === undefined ? undefined : ledger.observationById.get(relation.total);
  const isBroken = part?.value === undefined || (relation.total !== undefined && !total);
  return isBroken ? [] : [{ relation, part, total }];
}

function sumFinding(ledger: Ledger, bound: readonly Bound[]): Finding[] {
  const total = bound[0]?.total;
  if (total?.value === undefined) return [];
  const parts = bound.map(({ part }) => part);
  const sum = parts.reduce((before, part) => addDecimal(before, part.value ?? 0), 0);
  const difference = subtractDecimal(sum, total.value);
  if (
    Math.abs(difference) <= slack(ledger, [total, ...parts]) ||
    explains(total, parts, difference)
  )
    return [];
  const terms = parts.map((part) => figureInWords(ledger, part)).join("＋");
  const text = `${factName(ledger, total)}印作${figureInWords(ledger, total)}，各项${terms}＝${amountLike(ledger, total, sum)}，${difference > 0 ? "多出" : "少"}${distanceLike(ledger, total, Math.abs(difference))}。`;
  return [findingOf("relation", total, text, [total, ...parts])];
}

function pairFinding(ledger: Ledger, { relation, part, total }: Bound): Finding[] {
  switch (relation.relation) {
    case "share":
      return shareFinding(ledger, part, total, relation.share);
    case "of_which":
      return ofWhichFinding(ledger, part, total);
    case "same":
      return sameFinding(ledger, part, total);
    case "sum":
      return [];
  }
}

function shareFinding(
  ledger: Ledger,
  part: Observation,
  total: Observation | undefined,
  share: number | undefined,
): Finding[] {
  if (part.value === undefined || share === undefined || share <= 0) return [];
  const name = factName(ledger, part);
  if (total?.value === undefined) {
    const implied = amountLike(ledger, part, (part.value / share) * 100, 1);
    const text = `${name}${figureInWords(ledger, part)}占${printNumber(share)}%，总额未印；据此推算总额约${implied}。`;
    return [findingOf("derived", part, text, [part])];
  }
  const found = (part.value / total.value) * 100;
  // A share is printed to one decimal at least.
  if (Math.abs(found - share) <= 0.05 + 1e-9) return [];
  const text = `${name}${figureInWords(ledger, part)}÷${figureInWords(ledger, total)}＝${printNumber(found, 1)}%，印作${printNumber(share)}%。`;
  return [findingOf("relation", part, text, [part, total])];
}

function ofWhichFinding(
  ledger: Ledger,
  part: Observation,
  total: Observation | undefined,
): Finding[] {
  if (part.value === undefined || total?.value === undefined) return [];
  const over = subtractDecimal(part.value, total.value);
  if (over <= slack(ledger, [part, total]) || total.qualifier === "at_least") return [];
  const text = `${factName(ledger, part)}${figureInWords(ledger, part)}应含在${factName(ledger, total)}${figureInWords(ledger, total)}之内，却多出${distanceLike(ledger, total, over)}。`;
  return [findingOf("relation", part, text, [part, total])];
}

function sameFinding(ledger: Ledger, part: Observation, total: Observation | undefined): Finding[] {
  if (part.value === undefined || total?.value === undefined) return [];
  if (isEqual(part.value, total.value)) return [];
  const difference = Math.abs(subtractDecimal(part.value, total.value));
  if (difference <= slack(ledger, [part, total])) return [];
  const text = `${factName(ledger, part)}${figureInWords(ledger, part)}与${factName(ledger, total)}${figureInWords(ledger, total)}应当一致，相差${distanceLike(ledger, total, difference)}。`;
  return [findingOf("relation", part, text, [part, total])];
}

/** What rounding alone can explain. */
function slack(ledger: Ledger, rows: readonly Observation[]): number {
  return rows.reduce((sum, row) => sum + roundingOf(ledger, row), 0);
}

/** A total printed 以上 may be larger than its sum of parts, and parts printed 以上 smaller than their total. */
function explains(total: Observation, parts: readonly Observation[], difference: number): boolean {
  const isLoose = (row: Observation, side: string): boolean =>
    row.qualifier === "approx" || row.qualifier === side;
  return difference > 0
    ? isLoose(total, "at_least") || parts.some((part) => isLoose(part, "at_most"))
    : isLoose(total, "at_most") || parts.some((part) => isLoose(part, "at_least"));
}

function findingOf(
  kind: Finding["kind"],
  subject: Observation,
  text: string,
  rows: readonly Observation[],
): Finding {
  return { kind, area: subject.area, text, rows: rows.map(({ id }) => id) };
}
