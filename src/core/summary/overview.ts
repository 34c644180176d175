import { disputesOf, type Dispute } from "../checks";
import { findObservation, judgeTarget, ledgerAsOf, type Ledger } from "../ledger";
import type { Area, DateText, Indicator, Target } from "../model/dataset";
import { outcomes, pillars, type Outcome, type Pillar } from "../model/enumerations";
import { isClosed, windowKey } from "../periods";
import { outcomeWord, type RuleSet } from "../targets";
import { doublingLines } from "./doubling/doublingLines";
import { factLine, type FactLine } from "./factLine";
import { pillarParts } from "./pillarParts";

/** Counties side by side. Every list of cells is in the order of `counties`. */
export interface Overview {
  readonly counties: readonly Area[];
  readonly asOf: DateText | undefined;
  readonly rules: RuleSet;
  readonly indicators: readonly ComparedIndicator[];
  /** Those of the figures that `indicators` shows, in the order of the counties; each of these figures carries ※. */
  readonly disputes: readonly Dispute[];
  /** Outcomes that occur, worst first. */
  readonly outcomes: readonly CountedOutcome[];
  readonly targetCounts: readonly number[];
  readonly pillars: readonly ComparedPillar[];
}

export interface ComparedIndicator {
  readonly indicator: Indicator;
  readonly cells: readonly (FactLine | undefined)[];
  /** 同期可比, or why the figures are neither ranked nor summed. */
  readonly comparison: string;
}

export interface CountedOutcome {
  readonly outcome: Outcome;
  readonly word: string;
  readonly counts: readonly number[];
}

export interface ComparedPillar {
  readonly pillar: Pillar;
  readonly word: string;
  readonly cells: readonly {
    readonly facts: number;
    readonly rates: number;
    readonly bases: number;
  }[];
}

const fewestCounties = 2;

/** Only of what the ledger's as-of day knows. */
export function overviewOf(whole: Ledger, areaCodes: readonly string[]): Overview {
  const ledger = ledgerAsOf(whole, areaCodes);
  const counties = areaCodes
    .map((code) => ledger.areaByCode.get(code))
    .filter((area) => area !== undefined);
  const found = counties.map(({ area }) =>
    outcomesOf(ledger, ledger.targetsOfArea.get(area) ?? []),
  );
  const indicators = comparedIndicators(ledger, counties);
  return {
    counties,
    asOf: ledger.asOf,
    rules: ledger.rules,
    indicators,
    disputes: shownDisputes(ledger, counties, indicators),
    outcomes: countedOutcomes(found, ledger.rules),
    targetCounts: found.map((outcomes) => outcomes.length),
    pillars: comparedPillars(ledger, counties),
  };
}

/** Indicators that at least two counties have a level of, headline ones first. */
function comparedIndicators(ledger: Ledger, counties: readonly Area[]): ComparedIndicator[] {
  const shared = ledger.dataset.indicators
    .map((indicator) => ({
      indicator,
      cells: counties.map(({ area }) => levelOf(ledger, area, indicator.indicator)),
    }))
    .filter(({ cells }) => cells.filter((cell) => cell !== undefined).length >= fewestCounties);
  const isHeadline = ({ indicator }: { indicator: Indicator }): boolean =>
    indicator.headline !== undefined;
  return [...shared.filter(isHeadline), ...shared.filter((row) => !isHeadline(row))].map((row) => ({
    ...row,
    comparison: comparisonOf(ledger, row.cells),
  }));
}

function shownDisputes(
  ledger: Ledger,
  counties: readonly Area[],
  indicators: readonly ComparedIndicator[],
): Dispute[] {
  const lines = indicators.flatMap(({ cells }) => cells);
  const shown = new Set(lines.map((line) => line?.observation.id));
  const found = counties.flatMap(({ area }) => disputesOf(ledger, area));
  // Two counties may share a dispute.
  const each = new Map(found.map((dispute) => [dispute.arithmetic, dispute]));
  return [...each.values()].filter(({ rows }) => rows.some((id) => shown.has(id)));
}

function levelOf(ledger: Ledger, area: string, indicator: string): FactLine | undefined {
  // A refusal words why there is no row, which takes long for the many that are not there.
  if (ledger.areasOfIndicator.get(indicator)?.has(area) !== true) return undefined;
  const found = findObservation(ledger, { area, indicator, holds: "value", namesCase: true });
  return found.ok ? factLine(ledger, found.value) : undefined;
}

function comparisonOf(ledger: Ledger, cells: readonly (FactLine | undefined)[]): string {
  const rows = cells.flatMap((cell) => (cell === undefined ? [] : [cell.observation]));
  const periods = rows.map((row) => ledger.periodOf(row.period));
  const isOnePeriod = new Set(periods.map(windowKey)).size === 1;
  if (!periods.every(isClosed) || !isOnePeriod) return "期别不同，不作比较";
  const isOneCase = new Set(rows.map(({ item }) => item)).size === 1;
  return isOneCase ? "同期可比" : "对象不同，不作比较";
}

function outcomesOf(ledger: Ledger, targets: readonly Target[]): Outcome[] {
  return targets.map((target) => judgeTarget(ledger, target).outcome);
}

function countedOutcomes(
  targets: readonly (readonly Outcome[])[],
  rules: RuleSet,
): CountedOutcome[] {
  const ids = Object.keys(outcomes) as Outcome[];
  return ids
    .map((outcome) => ({
      outcome,
      word: outcomeWord(outcome, rules),
      counts: targets.map((found) => found.filter((one) => one === outcome).length),
    }))
    .filter(({ counts }) => counts.some((count) => count > 0));
}

function comparedPillars(ledger: Ledger, counties: readonly Area[]): ComparedPillar[] {
  const ids = Object.keys(pillars) as Pillar[];
  const parts = counties.map(({ area }) => {
    const lines = doublingLines(ledger, area);
    return pillarParts(ledger, ledger.observationsOfArea.get(area) ?? []).map((part) => ({
      ...part,
      line: lines.find(({ pillar }) => pillar === part.pillar),
    }));
  });
  return ids.map((pillar) => ({
    pillar,
    word: pillars[pillar],
    cells: parts.map((county) => {
      const { facts, line } = county.find((part) => part.pillar === pillar) ?? {};
      return {
        facts: facts?.length ?? 0,
        rates: facts?.filter(({ growth }) => growth.rate !== undefined).length ?? 0,
        bases: line?.base === undefined ? 0 : 1,
      };
    }),
  }));
}
