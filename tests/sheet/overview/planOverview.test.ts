import { overviewOf } from "../../../src/core/summary";
import { planGrid } from "../../../src/sheet/keep/planGrid";
import { planOverview } from "../../../src/sheet/overview";
import { placedCells } from "../../../src/sheet/keep/planGrid";
import { createLedger, type Ledger } from "../../../src/core/ledger";
import { corrected } from "../support/countyVersions";
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

  describe("figures that contradict each other", () => {
    /** Every marked cell, and the lines at the foot. */
    function doubtsIn(of: Ledger, mode: "静态" | "公式" = "静态") {
      const sheet = planOverview(overviewOf(of, codes), { mode, sample: false });
      const marked = [...placedCells(sheet)].filter(({ cell }) => cell.format?.includes("※"));
      const words = planGrid(sheet).flatMap(([first]) => String(first));
      return {
        cells: marked.map(({ cell: { content, format } }) => [content, format]),
        notes: words.filter((word) => word.startsWith("※")),
      };
    }
    const county = "※察哈尔右翼前旗：";
    const funds = `${county}京蒙协作资金印作5107.12万元，各项3952万元＋1291.3万元＋450万元＋100万元＝5793.3万元，多出686.18万元。`;
    const side = `${county}京蒙协作资金（大兴区）7300万元以上应含在京蒙协作资金5107.12万元之内，却多出2192.88万元。`;
    const gifts = `${county}社会捐赠资金（大兴区）印作179.62万元，各项100.6万元＋40万元＋49.06万元＋16.8万元＝206.46万元，多出26.84万元。`;

    test("stay numbers with a mark, and the foot says what they come to", () => {
      expect(doubtsIn(ledger)).toEqual({
        cells: [
          [5107.12, '0.00"※"'],
          [179.62, '0.00"※"'],
        ],
        notes: [side, funds, gifts],
      });
    });

    test("in 公式 the mark stands behind what the formula gives", () => {
      const { cells } = doubtsIn(ledger, "公式");
      expect(cells).toEqual([
        [{ formula: expect.stringContaining("JM.GET") as string }, '0.00"※"'],
        [{ formula: expect.stringContaining("JM.GET") as string }, '0.00"※"'],
      ]);
    });

    test("are marked no longer once they are corrected", () => {
      // 100.6 + 40 + 49.06 + 16.8
      const { cells, notes } = doubtsIn(corrected("002-17-40", { value: 2_064_600 }));
      expect(cells).toEqual([[5107.12, '0.00"※"']]);
      expect(notes).toEqual([side, funds]);
    });

    test("are not marked where the day knows nothing of them", () => {
      const { dataset } = ledger;
      const early = createLedger(dataset, { asOf: "2019-06-30" });
      expect(doubtsIn(early).notes).toEqual([]);
    });
  });
});
