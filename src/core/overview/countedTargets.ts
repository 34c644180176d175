import type { Ledger } from "../ledger";
import type { Area } from "../model/dataset";
import { outcomes, type Outcome } from "../model/enumerations";
import { saidReached, saidTarget } from "../opening";
import { targetLines, type TargetLine } from "../summary";
import { lags, outcomeWord, worstFirst } from "../targets";

/** The targets of a county with their verdicts, worst first. */
export interface CountyTargets {
  readonly county: Area;
  readonly lines: readonly TargetLine[];
}

export interface OccurringOutcome {
  readonly outcome: Outcome;
  readonly word: string;
}

/** How many targets of a county have come to what. */
export interface CountedCounty {
  readonly county: Area;
  readonly total: number;
  readonly counts: readonly number[];
}

/** A target that lags, where targets of several counties are told. */
export interface LaggingTarget {
  readonly county: Area;
  /** 指标（对象）, with its time where another target of the county has the same name. */
  readonly name: string;
  /** 严重滞后. */
  readonly word: string;
  /** 完成40.0%，落后序时10.0个百分点. */
  readonly reached: string;
}

const worstToBest = Object.keys(outcomes) as Outcome[];

export function targetsOfCounties(ledger: Ledger, counties: readonly Area[]): CountyTargets[] {
  return counties.map((county) => ({ county, lines: targetLines(ledger, county.area) }));
}

/** Worst first. */
export function occurringOutcomes(
  { rules }: Ledger,
  targets: readonly CountyTargets[],
): OccurringOutcome[] {
  const found = new Set(outcomesOf(targets));
  return worstToBest
    .filter((outcome) => found.has(outcome))
    .map((outcome) => ({ outcome, word: outcomeWord(outcome, rules) }));
}

export function outcomesOf(targets: readonly CountyTargets[]): Outcome[] {
  return targets.flatMap(({ lines }) => lines.map(({ judgement }) => judgement.outcome));
}

/**
 * The county with the most targets of the worst outcome first, of equals the one with more of the next; one without
 * targets last.
 */
export function countedTargets(
  targets: readonly CountyTargets[],
  occurring: readonly OccurringOutcome[],
): CountedCounty[] {
  return targets
    .map(({ county, lines }) => ({
      county,
      total: lines.length,
      counts: occurring.map(
        ({ outcome }) => lines.filter(({ judgement }) => judgement.outcome === outcome).length,
      ),
    }))
    .sort((one, other) => firstDifference(other.counts, one.counts));
}

function firstDifference(counts: readonly number[], others: readonly number[]): number {
  return (
    counts
      .map((count, index) => count - (others[index] ?? 0))
      .find((difference) => difference !== 0) ?? 0
  );
}

/** Worst first over all counties. */
export function laggingTargets(
  ledger: Ledger,
  targets: readonly CountyTargets[],
): readonly LaggingTarget[] {
  return targets
    .flatMap(({ county, lines }) =>
      lines
        .filter(({ judgement }) => lags(judgement.outcome))
        .map((line) => ({ county, line, lines })),
    )
    .sort((one, other) => worstFirst(one.line.judgement, other.line.judgement))
    .map(({ county, line, lines }) => ({
      county,
      name: saidTarget(line, lines),
      word: line.judgement.word,
      reached: saidReached(ledger, line),
    }));
}
