import type { Measure, Qualifier, Reading, TargetKind } from "../../model/enumerations";
import { isEqual } from "../../numbers";
import type { TargetCase } from "./targetCase";

const readingOfKind: Partial<Record<TargetKind, Reading>> = {
  milestone: "milestone",
  growth: "current",
  points: "current",
  rank: "current",
  ceiling: "current",
  increase: "cumulative",
};

const readingOfMeasure: Record<Measure, Reading> = {
  flow: "cumulative",
  rate: "current",
  share: "current",
  rank: "current",
  stock: "baseline",
  capacity: "baseline",
};

/** Kinds whose baseline stands in the target's own unit, so that a distance from it can be read. */
const kindsFromBaseline: readonly TargetKind[] = ["level", "multiple"];

/** Kinds whose actual adds up month by month where the indicator is a flow. */
const kindsThatAddUp: readonly TargetKind[] = ["level", "multiple", "ceiling"];

/**
 * How a target is read against time: as the person chose, else by its kind, else by its measure.
 * From a baseline falls back to as it stands where no baseline can be used.
 */
export function readingOf(input: TargetCase): Reading {
  const wanted = input.reading ?? readingOfKind[input.kind] ?? readingOfMeasure[input.measure];
  if (wanted !== "cumulative" && wanted !== "baseline") return wanted;
  // Adding up towards a number that must not be reached says nothing; the way down from a baseline does.
  if (wanted === "cumulative" && !runsDown(input)) return wanted;
  // A flow starts each year from nothing, whatever last year's level was.
  if (input.reading === undefined && input.measure === "flow" && runsDown(input)) return "current";
  return usableBaseline(input) === undefined ? "current" : "baseline";
}

/** Whether lower is better: ceilings and ranks always, all else by the indicator's direction. */
export function runsDown(input: Pick<TargetCase, "kind" | "direction">): boolean {
  return input.kind === "ceiling" || input.kind === "rank" || input.direction === "down";
}

/** Whether the target is a limit that a flow uses up, so that what is broken stays broken. */
export function limitsFlow(input: TargetCase): boolean {
  const addsUp = input.reading === undefined || input.reading === "cumulative";
  return (
    addsUp && input.measure === "flow" && runsDown(input) && kindsThatAddUp.includes(input.kind)
  );
}

/**
 * Whether a target has a 完成率: not growth, points, rank, milestone and ceilings other than of a flow,
 * nor whatever runs down without a baseline.
 */
export function hasCompletion(
  { kind, measure, direction }: Pick<TargetCase, "kind" | "measure" | "direction">,
  readsBaseline: boolean,
): boolean {
  if (kind === "ceiling") return measure === "flow";
  if (kind === "growth" || kind === "points" || kind === "rank" || kind === "milestone") {
    return false;
  }
  return readsBaseline || direction !== "down";
}

/** The end of the target that is met first: the lower one of a range, the upper one where lower is better. */
export function reachOf(input: TargetCase): number | undefined {
  return runsDown(input) ? (input.targetUpper ?? input.target) : input.target;
}

/** The baseline, unless it already meets the target or the kind has none in the target's unit. */
export function usableBaseline(input: TargetCase): number | undefined {
  const reach = reachOf(input);
  if (input.baseline === undefined || reach === undefined) return undefined;
  if (!kindsFromBaseline.includes(input.kind)) return undefined;
  return meets(input.baseline, reach, runsDown(input)) ? undefined : input.baseline;
}

/** Whether a number reaches another, equal ones within 1e-9 included. */
export function meets(value: number, reach: number, downwards: boolean): boolean {
  return isEqual(value, reach) || (downwards ? value < reach : value > reach);
}

/**
 * Whether an actual just at a line counts as having reached it: not where the true figure may lie on the
 * worse side (约; 不超过 where higher is better, 不少于 where lower is).
 */
export function countsAtLine(qualifier: Qualifier | undefined, downwards: boolean): boolean {
  if (qualifier === "approx") return false;
  return qualifier !== (downwards ? "at_least" : "at_most");
}
