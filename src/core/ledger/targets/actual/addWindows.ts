import type { Indicator, Target } from "../../../model/dataset";
import { addDays } from "../../../periods";
import { differing, sumOf, type Figure } from "./figure";
import type { CaseWindow } from "./windowsOfCase";

/** Enough for a plan of ten years told by the month. */
const mostWindows = 120;

/** Whether the windows of a target's case may be added up. */
export function canAdd(target: Target, indicator: Indicator | undefined): boolean {
  if (indicator?.measure !== "flow" || indicator.aggregation !== "sum") return false;
  if (target.kind === "growth" || target.kind === "points" || target.kind === "rank") return false;
  // What is left of several levels after one baseline is not the sum of what is left of each.
  return target.kind !== "increase" || target.baseline === undefined;
}

/**
 * The figures from a target's first day to every end that windows reach which follow each other without a
 * gap, by the fewest windows, so that a printed one goes before a sum; several where they differ.
 */
export function addWindows(
  windows: readonly CaseWindow[],
  start: string,
): ReadonlyMap<string, readonly Figure[]> {
  const byStart = new Map<string, CaseWindow[]>();
  for (const window of windows) {
    byStart.set(window.start, [...(byStart.get(window.start) ?? []), window]);
  }
  const reached = new Map<string, readonly Figure[]>();
  let ends = new Map<string, Figure[]>();
  for (const { end, figures } of byStart.get(start) ?? []) {
    ends.set(end, [...(ends.get(end) ?? []), ...figures]);
  }
  for (let count = 1; ends.size > 0 && count <= mostWindows; count += 1) {
    for (const [end, figures] of ends) reached.set(end, differing(figures));
    const longer = new Map<string, Figure[]>();
    for (const end of ends.keys()) {
      for (const next of byStart.get(addDays(end, 1)) ?? []) {
        if (reached.has(next.end)) continue;
        const sums = (reached.get(end) ?? []).flatMap((before) =>
          next.figures.map((figure) => sumOf(before, figure)),
        );
        longer.set(next.end, [...(longer.get(next.end) ?? []), ...sums]);
      }
    }
    ends = longer;
  }
  return reached;
}
