import { planGrid } from "../../src/sheet/keep/planGrid";
import type { SheetPlan } from "../../src/sheet/plan";
import { planTable, planTargets } from "../../src/sheet/tables";
import { areas, readAreas } from "../../src/tables/areas";
import { facts } from "../../src/tables/facts";
import { indicators, readIndicators } from "../../src/tables/indicators";
import { readFacts } from "../../src/tables/readFacts";
import { readTargets } from "../../src/tables/readTargets";
import { readSources, sources } from "../../src/tables/sources";
import { filledLedger, shippedLedger } from "../sheet/support/changedLedger";

const ledger = shippedLedger();
const { dataset } = ledger;
const options = { ledger, sample: false };

/** The table's own grid, header row first. */
function tableGrid(plan: SheetPlan) {
  const top = plan.tables[0]?.place.row ?? 0;
  return planGrid(plan).slice(top);
}

describe("a table that is written and read back", () => {
  test("数据台账 gives the same observations", () => {
    const reading = readFacts(tableGrid(planTable(facts, dataset.observations, options)), ledger);
    expect(reading.unreadable).toEqual([]);
    expect(reading.doubtful).toEqual([]);
    expect(reading.records).toEqual(dataset.observations);
  });

  test("目标台账 gives the same targets, what people filled in included", () => {
    const filled = filledLedger({
      "003-41-t01": { latest: 5.4, latestAsOf: "2024-06-30" },
      "003-41-t07": { latest: 7_040_000_000, latestAsOf: "2024-11-30" },
    });
    const grid = tableGrid(planTargets(filled, options));
    const reading = readTargets(grid, filled);
    expect(reading.unreadable).toEqual([]);
    expect(reading.records).toEqual(filled.dataset.targets);
  });

  test("a 单位 that a person changed stays with its target, for the words of its reason", () => {
    const [header = [], ...rows] = tableGrid(planTargets(ledger, options));
    const place = header.indexOf("单位");
    const changed = rows.map((row) =>
      row[0] === "003-45-t02" ? row.map((raw, at) => (at === place ? "万元" : raw)) : row,
    );
    const { records } = readTargets([header, ...changed], ledger);
    expect(records.filter(({ shownUnit }) => shownUnit !== undefined)).toMatchObject([
      { id: "003-45-t02", shownUnit: "万元" },
    ]);
  });

  test("the catalogues give the same records", () => {
    expect(
      readIndicators(tableGrid(planTable(indicators, dataset.indicators, options))).records,
    ).toEqual(dataset.indicators);
    expect(readAreas(tableGrid(planTable(areas, dataset.areas, options))).records).toEqual(
      dataset.areas,
    );
    expect(readSources(tableGrid(planTable(sources, dataset.sources, options))).records).toEqual(
      dataset.sources,
    );
  });

  test("columns may stand in any order, with a person's own between them", () => {
    const grid = tableGrid(planTable(facts, dataset.observations, options));
    const turned = grid.map((row, index) => [
      index === 0 ? "联系人" : "张三",
      ...[...row].reverse(),
    ]);
    expect(readFacts(turned, ledger).records).toEqual(dataset.observations);
  });
});
