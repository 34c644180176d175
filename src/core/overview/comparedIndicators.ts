import { groupBy } from "../groupBy";
import { factName, findObservation, type Ledger } from "../ledger";
import type { Area, Indicator, Observation } from "../model/dataset";
import { periodInWords } from "../periods";
import { placeAmong, type RankedFigure } from "../places";
import { factLine, type FactLine } from "../summary";
import { sharedCase, type CaseRow } from "./sharedCase";

/** Figures of several counties that tell the same of the same kind of time. */
export interface ComparedIndicator {
  readonly indicator: Indicator;
  /** 指标（对象）. */
  readonly name: string;
  /** The time of the figures that are compared, in words; undefined where no two counties have the same. */
  readonly period: string | undefined;
  /** In the order of the counties; undefined for one without such a figure. */
  readonly cells: readonly (ComparedFigure | undefined)[];
  /** The plain mean of the figures that are compared, in base units, where they have one. */
  readonly mean: number | undefined;
}

export interface ComparedFigure {
  readonly line: FactLine;
  /** Whether it is of the time that is compared; one that is not is the county's latest. */
  readonly isOfPeriod: boolean;
  /** 1 is the best. */
  readonly place: number | undefined;
}

export const fewestCounties = 2;

/** Headline indicators first, totals before their parts. */
export function comparedIndicators(ledger: Ledger, counties: readonly Area[]): ComparedIndicator[] {
  const codes = counties.map(({ area }) => area);
  const rows = codes.flatMap((area) => ledger.observationsOfArea.get(area) ?? []);
  const byIndicator = groupBy(rows.filter(isCompared), ({ indicator }) => indicator);
  const { indicators } = ledger.dataset;
  return [
    ...indicators
      .filter(({ headline }) => headline !== undefined)
      .sort((one, other) => (one.headline ?? 0) - (other.headline ?? 0)),
    ...indicators.filter(({ headline }) => headline === undefined),
  ].flatMap((indicator) => {
    const byItem = groupBy(byIndicator.get(indicator.indicator) ?? [], ({ item }) => item);
    return [...byItem]
      .sort(([one], [other]) => Number(one !== "") - Number(other !== ""))
      .flatMap(([item, ofItem]) => comparedCase(ledger, { indicator, item, rows: ofItem }, codes));
  });
}

/** What was done, with a figure or a rate. */
export function isCompared({ nature, value, yoy }: Observation): boolean {
  return nature === "actual" && (value ?? yoy) !== undefined;
}

interface Case {
  readonly indicator: Indicator;
  readonly item: string;
  readonly rows: readonly Observation[];
}

function comparedCase(
  ledger: Ledger,
  { indicator, item, rows }: Case,
  codes: readonly string[],
): readonly ComparedIndicator[] {
  if (new Set(rows.map(({ area }) => area)).size < fewestCounties) return [];
  const shared = sharedCase(answers(ledger, rows));
  if (shared === undefined) return [];
  const found = codes.map((area) => shared.rows.get(area));
  const compared = [...shared.rows.values()].filter(({ isOfPeriod }) => isOfPeriod);
  const cells = found.map((one): ComparedFigure | undefined => {
    const line = one && factLine(ledger, one.row);
    if (!line) return undefined;
    const { row, isOfPeriod } = one;
    const others = compared.filter((other) => other !== one).map((other) => other.row);
    const place = isOfPeriod ? placeOf(row, others, indicator) : undefined;
    return { line, isOfPeriod, place };
  });
  return [
    {
      indicator,
      name: factName(ledger, { indicator: indicator.indicator, item, partner: "" }),
      period: shared.period && periodInWords(shared.period),
      cells,
      mean: meanOf(
        indicator,
        compared.map(({ row }) => row),
      ),
    },
  ];
}

/** The row that answers for each county and time: a level, else a rate. Of rows that disagree none does. */
function answers(ledger: Ledger, rows: readonly Observation[]): readonly CaseRow[] {
  const asked = groupBy(rows, ({ area, period }) => `${area}\n${period}`);
  const found = [...asked.values()].flatMap(([row]) => {
    if (!row) return [];
    const { area, indicator, item } = row;
    const period = ledger.periodOf(row.period);
    const question = { area, indicator, item, period, namesCase: true };
    const level = findObservation(ledger, { ...question, holds: "value" });
    const rate = level.ok ? level : findObservation(ledger, { ...question, holds: "growth" });
    return rate.ok ? [{ row: rate.value, period }] : [];
  });
  return found;
}

/** Undefined where there is no other level, or where it is not certain who goes before whom. */
function placeOf(
  row: Observation,
  others: readonly Observation[],
  { direction }: Indicator,
): number | undefined {
  const [own] = rankedFigure(row);
  const beside = others.flatMap(rankedFigure);
  const isOneDefinition = [row, ...others].every(({ status }) => status !== "D");
  if (own === undefined || beside.length === 0 || !isOneDefinition) return undefined;
  const found = placeAmong(own, beside, direction);
  return "place" in found ? found.place : undefined;
}

function rankedFigure({ value, valueUpper, qualifier }: Observation): readonly RankedFigure[] {
  return value === undefined ? [] : [{ value, valueUpper, qualifier }];
}

/** Whether a figure is one number, no estimate, and of the definition that the others have. */
function isSettled({ status, qualifier, valueUpper }: Observation): boolean {
  const isExact = qualifier === "exact" && valueUpper === undefined;
  return isExact && status !== "E" && status !== "D";
}

function meanOf({ aggregation }: Indicator, rows: readonly Observation[]): number | undefined {
  const figures = rows.flatMap((row) => (isSettled(row) ? (row.value ?? []) : []));
  const isWhole = figures.length === rows.length && figures.length >= fewestCounties;
  if (!isWhole || aggregation === "none") return undefined;
  return figures.reduce((sum, value) => sum + value, 0) / figures.length;
}
