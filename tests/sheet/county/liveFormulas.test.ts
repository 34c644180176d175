import { createLedger } from "../../../src/core/ledger";
import { countySummary } from "../../../src/core/county";
import { overviewOf } from "../../../src/core/overview";
import { setLedger } from "../../../src/session/currentLedger";
import { planCountySheet } from "../../../src/sheet/county";
import { placedCells } from "../../../src/sheet/keep/planGrid";
import { planOverview } from "../../../src/sheet/overview";
import type { SheetPlan } from "../../../src/sheet/plan";
import { readCatalogue, type Catalogue } from "../../../tools/formulas/catalogue";
import { filledLedger } from "../support/changedLedger";
import { resultOf } from "../support/liveResults";

const ledger = filledLedger({
  "003-41-t01": { latest: 5.4, latestAsOf: "2024-06-30" },
  "003-41-t07": { latest: 7_040_000_000, latestAsOf: "2024-11-30" },
  "003-65-t02": { latest: 4.1 },
});
const codes = ["152529", "150926", "150825", "150423"];
let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = await readCatalogue();
  setLedger(ledger);
});

async function expectSame(still: SheetPlan, live: SheetPlan): Promise<number> {
  const before = [...placedCells(still)];
  let count = 0;
  for (const [index, { cell }] of [...placedCells(live)].entries()) {
    if (typeof cell.content !== "object" || !cell.content.formula.startsWith("=JM.")) continue;
    const expected = before[index]?.cell.content;
    const found = await resultOf(catalogue, cell.content.formula);
    const isClose =
      typeof expected === "number" && typeof found === "number"
        ? Math.abs(found - expected) <= 1e-12 * Math.max(1, Math.abs(expected))
        : found === expected;
    expect({ formula: cell.content.formula, found, isClose }).toEqual({
      formula: cell.content.formula,
      found,
      isClose: true,
    });
    count += 1;
  }
  return count;
}

describe("formulas of a live sheet give what the still one says", () => {
  test.each([
    ["by the ledger's own as-of date", undefined],
    ["by an as-of date that the workbook sets", "2024-09-30"],
  ])("on the county sheets, %s", async (_, asOf) => {
    const dated = createLedger(ledger.dataset, { asOf });
    setLedger(dated);
    let count = 0;
    for (const code of codes) {
      const summary = countySummary(dated, code);
      const still = planCountySheet(summary, { mode: "静态", sample: false, remarks: "" });
      const live = planCountySheet(summary, { mode: "公式", sample: false, remarks: "" });
      count += await expectSame(still, live);
    }
    expect(count).toBeGreaterThan(300);
  });

  test("in the overview", async () => {
    const overview = overviewOf(ledger, codes);
    const [still, live] = (["静态", "公式"] as const).map((mode) =>
      planOverview(overview, { mode, sample: false, sheets: new Set(codes) }),
    );
    if (!still || !live) throw new Error("no plans");
    expect(await expectSame(still, live)).toBeGreaterThan(10);
  });
});
