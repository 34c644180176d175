import fc from "fast-check";
import { createLedger, judgeQuestion, judgeTarget } from "../../../src/core/ledger";
import type { FillIn, Observation, Target } from "../../../src/core/model/dataset";
import { observationStatuses, qualifiers, targetKinds } from "../../../src/core/model/enumerations";
import { readStoredPeriod } from "../../../src/core/periods";
import { observationRow, targetRow } from "../../fixtures/inventedRows";
import { datasetOf } from "./inventedDataset";

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): fc.Arbitrary<K> =>
  fc.constantFrom(...(Object.keys(record) as K[]));

const day = fc.constantFrom("2023-12-31", "2024-03-31", "2024-06-30", "2024-07-15", "2024-12-31");
const period = fc.constantFrom(
  ...["2023", "2024", "2025", "2024-01", "2024-02/2024-03", "2024-01/2024-03", "2024-04/2024-06"],
  ...["2024-01/2024-06", "2024-06", "2024-07", "2024-01/2024-07", "2024-12", "2023-01/2023-06"],
  ...["2024/", "2018/", "/2024-06", "/2025", ""],
);
const indicator = fc.constantFrom("funds", "teachers", "gdp", "rate", "firms");
const item = fc.constantFrom("", "", "产业");
const few = fc.constantFrom(0, 4, 5, 8, 50, 100);

const observation: fc.Arbitrary<Observation> = fc
  .record({
    indicator,
    item,
    partner: fc.constantFrom("", "", "9", "8"),
    period,
    value: few,
    yoy: fc.option(few, { nil: undefined }),
    change: fc.option(few, { nil: undefined }),
    status: keysOf(observationStatuses),
    qualifier: keysOf(qualifiers),
    isPersons: fc.boolean(),
  })
  .map((rest) => observationRow("", { source: undefined, ...rest }));

const target: fc.Arbitrary<Target> = fc
  .record({
    indicator,
    item,
    kind: keysOf(targetKinds),
    period: fc.constantFrom("2024", "2024", "2025", "2024-01/2024-06", "2024/2025", "/2025", ""),
    value: few,
    baseline: fc.option(few, { nil: undefined }),
  })
  .map((rest) => targetRow("t", rest));

const fillIn = (of: Target): fc.Arbitrary<FillIn> =>
  fc.record({ day, value: few, qualifier: keysOf(qualifiers) }).map((rest) => {
    const { area, kind } = of;
    return { area, indicator: of.indicator, item: of.item, period: of.period, kind, ...rest };
  });

/** Known only after a day: a window that ends later, or begins later and has no end. */
function isLater({ period: text }: Observation, asOf: string): boolean {
  const { start, end } = readStoredPeriod(text);
  return end === undefined ? (start ?? "") > asOf : end > asOf;
}

test("rows and fill-ins that end after a day change no verdict and no sentence as of that day", () => {
  const drawn = target.chain((of) =>
    fc.record({
      of: fc.constant(of),
      rows: fc.array(observation, { maxLength: 6 }),
      fillIns: fc.array(fillIn(of), { maxLength: 3 }),
      asOf: day,
    }),
  );
  fc.assert(
    fc.property(drawn, ({ of, rows, fillIns, asOf }) => {
      const numbered = rows.map((row, index) => ({ ...row, id: `o${index}` }));
      const known = numbered.filter((row) => !isLater(row, asOf));
      const reported = fillIns.filter((one) => (one.day ?? "") <= asOf);
      const whole = createLedger(datasetOf(numbered, [of]), { fillIns });
      const then = createLedger(datasetOf(known, [of]), { fillIns: reported });
      expect(judgeTarget(whole, of, { asOf })).toEqual(judgeTarget(then, of, { asOf }));
      const question = {
        area: of.area,
        indicator: of.indicator,
        period: readStoredPeriod(of.period),
      };
      expect(judgeQuestion(whole, question, { asOf })).toEqual(
        judgeQuestion(then, question, { asOf }),
      );
    }),
    { numRuns: 1500 },
  );
});
