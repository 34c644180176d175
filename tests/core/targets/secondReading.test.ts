import fc from "fast-check";
import {
  directions,
  measures,
  outcomes,
  targetKinds,
  type Outcome,
} from "../../../src/core/model/enumerations";
import { elapsedShare } from "../../../src/core/periods";
import { judge, lenientRules, scheduleRules, type TargetCase } from "../../../src/core/targets";

type Numbers = TargetCase & { readonly start: string; readonly end: string };

const isEqual = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
const isAtLeast = (a: number, b: number): boolean => a > b || isEqual(a, b);

/** The outcome list of the domain, written a second time, line by line, without the core's parts. */
function outcomeBySecondReading(
  input: Numbers,
  rules: { thresholds: { onSchedule: number; behind: number } },
): Outcome {
  const { kind, measure, direction, target, actual, asOf, start, end } = input;
  const isDown = kind === "ceiling" || kind === "rank" || direction === "down";
  if (target === undefined) return "no_target";
  if (input.notComparable === true) return "not_comparable";
  if (actual === undefined) return asOf === undefined || asOf < start ? "not_due" : "not_reported";
  const reaches = (x: number): boolean => (isDown ? isAtLeast(target, x) : isAtLeast(x, target));
  const baseline =
    input.baseline === undefined || reaches(input.baseline) ? undefined : input.baseline;
  const way = wayOf(kind, measure, isDown, baseline !== undefined);
  const isOver = asOf !== undefined && asOf >= end;
  const isMet = reaches(actual);
  if (isMet && (way === "adds up" || way === "by date" || isOver)) {
    const limit = input.targetUpper ?? target;
    const isBeyond = actual > limit && !isEqual(actual, limit);
    return isBeyond && !isDown && kind !== "milestone" ? "exceeded" : "done";
  }
  if (isOver) return "missed";
  if (way === "by date" || (asOf !== undefined && asOf < start)) return "not_due";
  if (way === "stands") {
    if (isMet) return "on_target";
    const hasRatio = actual > 0 && target > 0;
    const ratio = isDown ? target / actual : actual / target;
    return hasRatio && isAtLeast(ratio, rules.thresholds.behind) ? "off_target" : "far_behind";
  }
  const from = way === "adds up" ? 0 : (baseline ?? 0);
  const [done, due] = [actual - from, target - from];
  const hasShare = way === "adds up" ? actual > 0 && target > 0 : done * due > 0;
  if (!hasShare || asOf === undefined) return "far_behind";
  const ratio = done / due / elapsedShare(asOf, start, end, "month");
  if (isAtLeast(ratio, rules.thresholds.onSchedule)) return "on_schedule";
  return isAtLeast(ratio, rules.thresholds.behind) ? "behind" : "far_behind";
}

function wayOf(
  kind: TargetCase["kind"],
  measure: TargetCase["measure"],
  isDown: boolean,
  hasBaseline: boolean,
): "by date" | "stands" | "adds up" | "from baseline" {
  if (kind === "milestone") return "by date";
  if (/^(?:growth|points|rank|ceiling)$/.test(kind)) return "stands";
  if (isDown && (!hasBaseline || kind === "increase")) return "stands";
  if (kind === "increase") return "adds up";
  if (measure === "flow") return isDown ? "from baseline" : "adds up";
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
    notComparable: fc.constantFrom(false, false, false, true),
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
      expect(outcomes[judge(input, rules).outcome]).toBe(
        outcomes[outcomeBySecondReading(input, rules)],
      );
    }),
    { numRuns: 10000 },
  );
});
