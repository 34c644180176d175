import fc from "fast-check";
import { createLedger, type Ledger } from "../../../src/core/ledger";
import { countySummary } from "../../../src/core/county";
import { overviewOf } from "../../../src/core/overview";
import { setLedger } from "../../../src/session/currentLedger";
import { planCountySheet, type Mode } from "../../../src/sheet/county";
import { placedCells } from "../../../src/sheet/keep/planGrid";
import { planOverview } from "../../../src/sheet/overview";
import type { SheetPlan } from "../../../src/sheet/plan";
import { readCatalogue, type Catalogue } from "../../../tools/formulas/catalogue";
import { resultOf } from "../support/liveResults";
import type { Target } from "../../../src/core/model/dataset";
import { day, fillInOf, isTold, numbered, observation, sheetDataset, target } from "./invented";

const histories = fc.array(target, { minLength: 1, maxLength: 4 }).chain((targets) =>
  fc.record({
    targets: fc.constant(numbered("t", targets)),
    rows: fc.array(observation, { minLength: 1, maxLength: 14 }).map((rows) => numbered("o", rows)),
    fillIns: fc.array(fillInOf(targets), { maxLength: 5 }),
    asOf: day,
  }),
);

/** The target as its row stood before a later figure was typed into it. */
function withoutLater(row: Target, asOf: string): Target {
  return (row.latestAsOf ?? asOf) <= asOf
    ? row
    : { ...row, latest: undefined, latestAsOf: undefined };
}

function sheetsOf(ledger: Ledger, mode: Mode): readonly SheetPlan[] {
  const look = { mode, sample: false, remarks: "" };
  return [
    planOverview(overviewOf(ledger, ["1", "2"]), { ...look, sheets: new Set(["1", "2"]) }),
    ...["1", "2"].map((area) => planCountySheet(countySummary(ledger, area), look)),
  ];
}

test("rows and fill-ins that end after a day change nothing on 汇总 and 总览 made for that day", () => {
  fc.assert(
    fc.property(histories, ({ targets, rows, fillIns, asOf }) => {
      const whole = createLedger(sheetDataset(rows, targets), { asOf, fillIns });
      const then = createLedger(
        sheetDataset(
          rows.filter((row) => isTold(row, asOf)),
          targets.map((row) => withoutLater(row, asOf)),
        ),
        { asOf, fillIns: fillIns.filter((one) => (one.day ?? asOf) <= asOf) },
      );
      for (const mode of ["静态", "公式"] as const) {
        expect(sheetsOf(whole, mode)).toEqual(sheetsOf(then, mode));
      }
    }),
    { numRuns: 40 },
  );
});

let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = await readCatalogue();
});

test("a live sheet says the same when later rows and fill-ins have come in and moved the as-of date", async () => {
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(histories, async ({ targets, rows, fillIns, asOf }) => {
      // A window without an end may be told of anew by a later source, in the same words.
      fc.pre(
        rows.every((row) => isTold({ ...row, source: undefined }, asOf) === isTold(row, asOf)),
      );
      const known = rows.filter((row) => isTold(row, asOf));
      const reported = fillIns.filter((one) => one.day !== undefined && one.day <= asOf);
      // A figure without a day takes the workbook's as-of day, whatever that is by then.
      const dated = targets.filter(
        ({ latest, latestAsOf }) => (latest === undefined) === (latestAsOf === undefined),
      );
      const before = dated.map((row) => withoutLater(row, asOf));
      const then = createLedger(sheetDataset(known, before), { asOf, fillIns: reported });
      const later = fillIns.filter((one) => one.day !== undefined);
      setLedger(createLedger(sheetDataset(rows, dated), { fillIns: later }));
      const still = sheetsOf(then, "静态").map((plan) => [...placedCells(plan)]);
      for (const [sheet, plan] of sheetsOf(then, "公式").entries()) {
        for (const [index, { cell }] of [...placedCells(plan)].entries()) {
          if (typeof cell.content !== "object" || !cell.content.formula.startsWith("=JM."))
            continue;
          const { formula } = cell.content;
          const found = await resultOf(catalogue, formula);
          expect({ formula, found }).toEqual({
            formula,
            found: still[sheet]?.[index]?.cell.content,
          });
          asked += 1;
        }
      }
    }),
    { numRuns: 40 },
  );
  expect(asked).toBeGreaterThan(200);
});
