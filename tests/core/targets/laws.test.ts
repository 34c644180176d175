import fc from "fast-check";
import type { Answer } from "../../../src/core/answer";
import {
  directions,
  measures,
  qualifiers,
  readings,
  targetKinds,
} from "../../../src/core/model/enumerations";
import type { Outcome } from "../../../src/core/model/enumerations";
import { baseOf, compoundGrowth, growthBetweenLevels } from "../../../src/core/growth";
import { isEqual, scaleByTen, subtractDecimal } from "../../../src/core/numbers";
import { addDays } from "../../../src/core/periods";
import {
  gap,
  judge,
  lenientRules,
  needed,
  outcomeFor,
  progress,
  scheduleRules,
  type TargetCase,
} from "../../../src/core/targets";

const runs = { numRuns: 1000 };

/** Positive decimals of at most nine digits. */
const level = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: -6, max: 0 }))
  .map(([digits, power]) => scaleByTen(digits, power));
const levels = fc.tuple(level, level).filter(([a, b]) => a / b <= 1000 && b / a <= 1000);
const signed = fc.oneof(
  level,
  level.map((x) => -x),
  fc.constant(0),
);
const day = fc.integer({ min: -40, max: 800 }).map((days) => addDays("2024-01-01", days));
const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): fc.Arbitrary<K> =>
  fc.constantFrom(...(Object.keys(record) as K[]));

function valueOf<T>(result: Answer<T>): T {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

test("the base computed back from growth is the base", () => {
  fc.assert(
    fc.property(levels, ([current, previous]) => {
      const growth = valueOf(growthBetweenLevels(current, previous));
      expect(isEqual(valueOf(baseOf(current, growth)), previous)).toBe(true);
    }),
    runs,
  );
});

test("compound growth over one period is plain growth", () => {
  fc.assert(
    fc.property(levels, ([first, last]) => {
      expect(compoundGrowth(first, last, 1)).toEqual(growthBetweenLevels(last, first));
    }),
    runs,
  );
});

test("compound growth, compounded, leads back to the last level", () => {
  fc.assert(
    fc.property(levels, fc.integer({ min: 1, max: 30 }), ([first, last], periods) => {
      const rate = valueOf(compoundGrowth(first, last, periods));
      expect(Math.abs(first * (1 + rate) ** periods - last) / last).toBeLessThan(1e-9);
    }),
    runs,
  );
});

test("progress of 1, a gap of 0 and nothing needed are one and the same", () => {
  const time = { asOf: "2024-06-30", end: "2024-12-31" };
  const pairs = fc.oneof(
    levels,
    level.map((x) => [x, x] as [number, number]),
  );
  fc.assert(
    fc.property(pairs, ([actual, target]) => {
      const isReached = valueOf(progress(actual, target)) >= 1;
      expect(valueOf(gap(actual, target)) <= 0).toBe(isReached);
      expect(valueOf(needed(actual, target, time)) === 0).toBe(isReached);
    }),
    runs,
  );
});

/** Outcomes of one target and date, the better the higher. */
const merit: Partial<Record<Outcome, number>> = {
  exceeded: 5,
  done: 4,
  on_target: 3,
  on_schedule: 3,
  off_target: 2,
  behind: 2,
  far_behind: 1,
  not_due: 0,
  end_missing: 0,
  day_missing: 0,
  no_period: 0,
  missed: -1,
};

const anyCase = fc.record(
  {
    kind: keysOf(targetKinds),
    measure: keysOf(measures),
    direction: keysOf(directions),
    reading: keysOf(readings),
    target: fc.oneof(signed, fc.constantFrom(0, 5, 6, 10)),
    baseline: signed,
    start: fc.constant("2024-01-01"),
    end: fc.constant("2025-12-31"),
    asOf: day,
    actualEnd: day,
    actualQualifier: keysOf(qualifiers),
    isEstimate: fc.boolean(),
    undated: fc.constantFrom(false, false, false, true),
    unit: fc.constantFrom("%", "元"),
  },
  { requiredKeys: ["kind", "measure", "direction", "target"] },
);

test("the status never improves when the actual worsens", () => {
  const rules = fc.constantFrom(scheduleRules, lenientRules);
  // Numbers of one size, so that thresholds, tolerances and equal figures come often.
  const near = fc.constantFrom(-1, -0.9, 0, 4, 4.5, 5, 5.4, 5.5, 6, 6.5, 7, 10);
  const number = fc.oneof(signed, near);
  fc.assert(
    fc.property(anyCase, number, number, fc.nat(100), rules, (input, a, b, width, rules) => {
      const targetUpper = width > 50 ? input.target + width : undefined;
      const fallsBetter =
        input.direction === "down" || input.kind === "ceiling" || input.kind === "rank";
      const [worse, better] = a < b !== fallsBetter ? [a, b] : [b, a];
      const [low, high] = [worse, better].map((actual) => {
        const outcome = outcomeFor({ ...input, targetUpper, actual }, rules);
        return merit[outcome] ?? NaN;
      });
      expect(low).toBeLessThanOrEqual(high ?? NaN);
    }),
    { numRuns: 6000 },
  );
});

const onTheWay =
  /^累计完成([\d.]+)亿元，完成全年目标的([\d.]+)%，序时应达([\d.]+)%，(?:(超前|落后)([\d.]+)个百分点|与序时持平)，(?:不足序时的90%，)?剩余([\d.]+)(?:个月|天)需完成([\d.]+)亿元。$/;

test("the printed numbers of an amount on its way add up for a reader who checks them", () => {
  const yuan = fc.integer({ min: 1, max: 999_999_999 });
  const base = { kind: "level", measure: "flow", direction: "up", unit: "元" } as const;
  const shown = { displayUnit: "亿元", decimals: 2, start: "2024-01-01", end: "2024-12-31" };
  const dates = fc.integer({ min: 0, max: 364 }).map((days) => addDays("2024-01-01", days));
  fc.assert(
    fc.property(yuan, yuan, dates, (first, second, asOf) => {
      fc.pre(first < second && !isEqual(first, second));
      const input: TargetCase = { ...base, ...shown, actual: first, target: second, asOf };
      const { reason, outcome, completion = 0, elapsed: passed = 1 } = judge(input, scheduleRules);
      fc.pre(!isEqual(completion / passed, scheduleRules.thresholds.behind));
      const match = onTheWay.exec(reason);
      expect(match === null ? reason : "").toBe("");
      const [done = 0, share = 0, elapsed = 0, , apart = 0, , due = 0] = (match ?? [])
        .slice(1)
        .map(Number);
      const decimals = match?.[2]?.split(".")[1]?.length ?? 0;
      const halfUnit = 0.500001 / 10 ** decimals;
      expect(Math.abs((100 * done) / (done + due) - share)).toBeLessThanOrEqual(halfUnit);
      expect(Math.abs(subtractDecimal(share, elapsed))).toBe(match?.[4] === undefined ? 0 : apart);
      const verdict =
        share >= elapsed ? "on_schedule" : share / elapsed >= 0.9 ? "behind" : "far_behind";
      expect(verdict).toBe(outcome);
    }),
    runs,
  );
});
