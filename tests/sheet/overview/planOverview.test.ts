import { overviewOf } from "../../../src/core/summary";
import { planGrid } from "../../../src/sheet/keep/planGrid";
import { planOverview } from "../../../src/sheet/overview";
import { placedCells } from "../../../src/sheet/keep/planGrid";
import { changedLedger, shippedLedger } from "../support/changedLedger";

const ledger = shippedLedger();
const codes = ["152529", "150926", "150825", "150423"];
const look = { mode: "静态", sample: false } as const;
const overview = overviewOf(ledger, codes);
const plan = planOverview(overview, look);
const rowsNamed = (name: string) => planGrid(plan).filter(([first]) => first === name);

describe("the overview of the counties", () => {
  test("every figure stands beside its period, and different periods are not compared", () => {
    const [funds = []] = rowsNamed("京蒙协作资金");
    expect(funds.slice(2, 6)).toEqual([
      3350,
      "2023年（推定）（产业项目）",
      5107.12,
      "截至2019年8月（推定）",
    ]);
    expect(funds.at(-1)).toBe("期别不同，不作比较");
  });

  test("outcomes are counted a county, and add up to its targets", () => {
    const counted = overview.outcomes.map(({ counts }) => counts[2] ?? 0);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(overview.targetCounts[2]);
    expect(overview.targetCounts[0]).toBe(0);
  });

  test("the six doublings stand in a matrix with every county", () => {
    const [education = []] = rowsNamed("教育倍增");
    expect(education[2]).toBe(overview.pillars[0]?.cells[0]?.facts);
    expect(education[3]).toBe("无同比，缺基数");
  });

  test("each county's name leads to its sheet", () => {
    const links = [...placedCells(plan)].flatMap(({ cell }) => cell.link ?? []);
    expect(new Set(links.map(({ sheet }) => sheet))).toEqual(
      new Set(["汇总-正镶白旗", "汇总-察右前旗", "汇总-乌拉特后旗", "汇总-巴林右旗"]),
    );
  });

  test("more than four counties go on below, no wider", () => {
    const areas = Array.from({ length: 9 }, (_, index) => ({
      ...ledger.dataset.areas[5],
      area: `x${index}`,
      name: `旗${index}`,
      shortName: `旗${index}`,
    }));
    const many = changedLedger((dataset) => ({
      areas: [...dataset.areas, ...areas] as typeof dataset.areas,
    }));
    const wide = planOverview(
      overviewOf(
        many,
        many.dataset.areas.map(({ area }) => area),
      ),
      look,
    );
    expect(wide.columnWidths).toEqual(plan.columnWidths);
    expect(planGrid(wide).some(([first]) => first === "第3组旗县")).toBe(true);
  });
});
