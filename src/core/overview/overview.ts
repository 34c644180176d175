import { disputesOf, type Dispute } from "../checks";
import { ledgerAsOf, type Ledger } from "../ledger";
import type { Area, DateText, Observation } from "../model/dataset";
import { inferredTimesNote } from "../opening";
import type { RuleSet } from "../targets";
import { comparedDoublings, type ComparedDoubling } from "./comparedDoublings";
import { comparedIndicators, type ComparedIndicator } from "./comparedIndicators";
import {
  countedTargets,
  laggingTargets,
  occurringOutcomes,
  targetsOfCounties,
  type CountedCounty,
  type LaggingTarget,
  type OccurringOutcome,
} from "./countedTargets";
import { otherIndicators } from "./otherIndicators";
import { overviewText } from "./overviewText";

/** Counties side by side. Every list of cells is in the order of `counties`. */
export interface Overview {
  readonly counties: readonly Area[];
  readonly asOf: DateText | undefined;
  readonly rules: RuleSet;
  /** One paragraph: how the counties stand, who is furthest behind, what is missing. */
  readonly text: string;
  /** Outcomes that occur, worst first. */
  readonly outcomes: readonly OccurringOutcome[];
  /** Worst first; their counts are in the order of `outcomes`. */
  readonly targets: readonly CountedCounty[];
  /** Targets that lag, worst first. */
  readonly lagging: readonly LaggingTarget[];
  readonly doublings: readonly ComparedDoubling[];
  readonly indicators: readonly ComparedIndicator[];
  /** The indicators that are not compared, counted in a sentence; empty where there are none. */
  readonly others: string;
  /** What holds of several of the figures shown, said once; empty where nothing does. */
  readonly note: string;
  /** Those of the figures shown, in the order of the counties; each of these figures carries ※. */
  readonly disputes: readonly Dispute[];
}

/** Only of what the ledger's as-of day knows. */
export function overviewOf(whole: Ledger, areaCodes: readonly string[]): Overview {
  const ledger = ledgerAsOf(whole, areaCodes);
  const counties = areaCodes
    .map((code) => ledger.areaByCode.get(code))
    .filter((area) => area !== undefined);
  const targets = targetsOfCounties(ledger, counties);
  const outcomes = occurringOutcomes(ledger, targets);
  const counted = countedTargets(targets, outcomes);
  const lagging = laggingTargets(ledger, targets);
  const doublings = comparedDoublings(ledger, counties);
  const indicators = comparedIndicators(ledger, counties);
  const shown = [
    ...doublings.flatMap(({ cells }) => cells.flatMap((cell) => cell?.current ?? [])),
    ...indicators.flatMap(({ cells }) => cells.flatMap((cell) => cell?.line ?? [])),
  ].map(({ observation }) => observation);
  return {
    counties,
    asOf: ledger.asOf,
    rules: ledger.rules,
    text: overviewText(ledger, counties, { targets, counted, lagging, doublings }),
    outcomes,
    targets: counted,
    lagging,
    doublings,
    indicators,
    others: otherIndicators(ledger, counties, indicators),
    note: inferredTimesNote(ledger, shown),
    disputes: shownDisputes(ledger, counties, shown),
  };
}

function shownDisputes(
  ledger: Ledger,
  counties: readonly Area[],
  rows: readonly Observation[],
): Dispute[] {
  const shown = new Set(rows.map(({ id }) => id));
  const found = counties.flatMap(({ area }) => disputesOf(ledger, area));
  // Two counties may share a dispute.
  const each = new Map(found.map((dispute) => [dispute.arithmetic, dispute]));
  return [...each.values()].filter((dispute) => dispute.rows.some((id) => shown.has(id)));
}
