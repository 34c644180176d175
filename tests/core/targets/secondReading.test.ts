import fc from "fast-check";
import {
  directions,
  measures,
  outcomes,
  qualifiers,
  targetKinds,
  type Outcome,
} from "../../../src/core/model/enumerations";
import { elapsedShare } from "../../../src/core/periods";
import {
  lenientRules,
  outcomeFor,
  scheduleRules,
  type TargetCase,
} from "../../../src/core/targets";

type Numbers = TargetCase & { readonly start: string; readonly end: string };
type Thresholds = (typeof scheduleRules)["thresholds"];

const isEqual = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** The outcome list of the domain, written a second time, line by line, without the core's parts. */
function outcomeBySecondReading(
  input: Numbers,
  { thresholds }: { thresholds: Thresholds },
): Outcome {
  const { kind, measure, direction, target, actual, asOf, start, end } = input;
  const isDown = kind === "ceiling" || kind === "rank" || direction === "down";
  // 1, 2
  if (target === undefined) return "no_target";
  if (input.undated === true) return "no_period";
  if (input.notComparable === true) return "not_comparable";
  // 3
  const hasBaseline =
    input.baseline !== undefined && (isDown ? target < input.baseline : input.baseline < target);
  const way = wayOf(kind, measure, isDown, hasBaseline);
  if (actual === undefined) {
    const waits = asOf === undefined || asOf < start || (way === "by date" && asOf < end);
    return waits ? "not_due" : "not_reported";
  }
  if (asOf === undefined) return "day_missing";
  const dataEnd = input.actualEnd === undefined || input.actualEnd > asOf ? asOf : input.actualEnd;
  // "Just at": an inexact figure that may lie on the worse side does not count.
  const edge =
    input.actualQualifier === undefined ||
    input.actualQualifier === "exact" ||
    input.actualQualifier === (isDown ? "at_most" : "at_least");
  const isAt = isEqual(actual, target);
  const isMet = isAt ? edge : isDown ? actual < target : actual > target;
  const isLimit = isDown && measure === "flow" && /^(?:level|multiple|ceiling)$/.test(kind);
  const isBroken = isLimit && !isAt && actual > target;
  const isEstimate = input.isEstimate === true;
  const closes = dataEnd >= end && !isEstimate;
  // 4
  const settles = (way === "adds up" && target > 0) || way === "by date" || closes;
  if (isMet && !isEstimate && settles) {
    const limit = input.targetUpper ?? target;
    const isBeyond = actual > limit && !isEqual(actual, limit);
    return isBeyond && !isDown && kind !== "milestone" ? "exceeded" : "done";
  }
  // 5
  if (asOf >= end) return closes || (isBroken && !isEstimate) ? "missed" : "end_missing";
  // 6
  if (way === "by date" || asOf < start || (way === "adds up" && target <= 0)) return "not_due";
  const from = (x: number, line: number): boolean => (isEqual(x, line) ? edge : x > line);
  // 7
  if (way === "stands") {
    if (isMet) return "on_target";
    if (isBroken) return "far_behind";
    const short = isDown ? actual - target : target - actual;
    const share = (1 - thresholds.behind) * Math.abs(target);
    const isRate = kind === "growth" || kind === "points";
    if (isRate || (input.unit === "%" && /^(?:rate|share)$/.test(measure))) {
      const allowed = isRate
        ? Math.max(thresholds.points, share)
        : Math.min(thresholds.points, Math.abs(target) / 5);
      const isEdge = Math.abs(short - allowed) <= 1e-9 * Math.max(1, allowed);
      return (isEdge ? edge : short < allowed) ? "off_target" : "far_behind";
    }
    const ratio = isDown ? target / actual : actual / target;
    return actual > 0 && target > 0 && from(ratio, thresholds.behind) ? "off_target" : "far_behind";
  }
  // 8, 9
  const base = way === "adds up" ? 0 : (input.baseline ?? 0);
  const [done, due] = [actual - base, target - base];
  const hasShare = way === "adds up" ? actual > 0 && target > 0 : done * due > 0;
  if (!hasShare) return "far_behind";
  const ratio = done / due / elapsedShare(dataEnd, start, end, "month");
  if (from(ratio, thresholds.onSchedule)) return "on_schedule";
  return from(ratio, thresholds.behind) ? "behind" : "far_behind";
}

function wayOf(
  kind: TargetCase["kind"],
  measure: TargetCase["measure"],
  isDown: boolean,
  hasBaseline: boolean,
): "by date" | "stands" | "adds up" | "from baseline" {
  if (kind === "milestone") return "by date";
  if (/^(?:growth|points|rank|ceiling)$/.test(kind)) return "stands";
  if (isDown && (!hasBaseline || kind === "increase" || measure === "flow")) return "stands";
  if (kind === "increase" || measure === "flow") return "adds up";
  if (/^(?:rate|share|rank)$/.test(measure)) return "stands";
  return hasBaseline ? "from baseline" : "stands";
}

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): fc.Arbitrary<K> =>
  fc.constantFrom(...(Object.keys(record) as K[]));
/** Few numbers, so that equal ones and thresholds come often; of one size in a case. */
const step = fc.constantFrom(0, -2, -1, 1, 2, 3, 3.6, 4, 4.5, 5, 6, 6.6, 7.2, 7.5, 8, 9, 10);
const day = fc.constantFrom(
  ...["2023-12-31", "2024-01-01", "2024-03-31", "2024-06-30", "2024-11-30"],
  ...["2024-12-30", "2024-12-31", "2025-02-28"],
);
const drawn = fc.record(
  {
    kind: keysOf(targetKinds),
    measure: keysOf(measures),
    direction: keysOf(directions),
    start: fc.constant("2024-01-01"),
    end: fc.constantFrom("2024-06-30", "2024-12-31", "2025-12-31"),
    target: step,
    actual: step,
    baseline: step,
    asOf: day,
    actualEnd: fc.constantFrom("2024-03-31", "2024-06-30", "2024-12-31"),
    actualQualifier: keysOf(qualifiers),
    isEstimate: fc.constantFrom(false, false, false, true),
    unit: fc.constantFrom("%", "元"),
    notComparable: fc.constantFrom(false, false, false, true),
    undated: fc.constantFrom(false, false, false, false, true),
  },
  { requiredKeys: ["kind", "measure", "direction", "start", "end"] },
);

test("the outcome list, read and written a second time, gives the same outcome", () => {
  const size = fc.constantFrom(1, 0.1, 0.01);
  const rules = fc.constantFrom(scheduleRules, lenientRules);
  fc.assert(
    fc.property(drawn, size, fc.nat(4), rules, (plain, size, width, rules) => {
      const scaled = (x: number | undefined): number | undefined =>
        x === undefined ? undefined : x * size;
      const target = scaled(plain.target);
      const isRange = width > 2 && !/^(?:ceiling|rank)$/.test(plain.kind);
      const input: Numbers = {
        ...plain,
        target,
        actual: scaled(plain.actual),
        baseline: scaled(plain.baseline),
        ...(isRange &&
          plain.direction !== "down" &&
          target !== undefined && { targetUpper: target + width * size }),
      };
      expect(outcomes[outcomeFor(input, rules)]).toBe(
        outcomes[outcomeBySecondReading(input, rules)],
      );
    }),
    { numRuns: 10000 },
  );
});
