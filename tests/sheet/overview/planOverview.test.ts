import { overviewOf, type Overview } from "../../../src/core/overview";
import { createLedger, type Ledger } from "../../../src/core/ledger";
import { placedCells, planGrid } from "../../../src/sheet/keep/planGrid";
import { planOverview } from "../../../src/sheet/overview";
import type { SheetPlan } from "../../../src/sheet/plan";
import { displayText } from "../../../workbench/model/displayText";
import { styles } from "../../../src/tables/cells/styles";
import { areaRow, indicatorRow, observationRow, targetRow } from "../../fixtures/inventedRows";
import { figures, overviewOfThree } from "../../core/overview/threeCounties";
import { corrected } from "../support/countyVersions";
import { shippedLedger } from "../support/changedLedger";

const ledger = shippedLedger();
const codes = ["152529", "150926", "150825", "150423"];
const look = { mode: "静态", sample: false, sheets: new Set(codes) } as const;

/** What the cells of each row show, empty ones left out. */
function shownRows(plan: SheetPlan): readonly (readonly string[])[] {
  const rows = Array.from(plan.rowHeights.keys(), (): string[] => []);
  for (const { row, cell } of placedCells(plan)) {
    const { content, style } = cell;
    if (content === undefined || content === "") continue;
    const format = cell.format ?? styles[style].format;
    const text =
      typeof content === "object" ? content.formula : displayText({ value: content }, format);
    rows[row]?.push(text);
  }
  return rows;
}

const planOfThree = (known: Parameters<typeof overviewOfThree>[0], sheets = ["1", "2", "3"]) =>
  planOverview(overviewOfThree({ asOf: "2024-12-31", ...known }), {
    ...look,
    sheets: new Set(sheets),
  });

/** The row that begins with a name. */
function rowOf(plan: SheetPlan, name: string): readonly string[] | undefined {
  return shownRows(plan).find((row) => row[0] === name);
}

describe("可比指标", () => {
  test("a row has unit, time and mean, and of each county figure, growth and place", () => {
    const rows = [
      ...figures("cooperation_funds", "2023", [{ value: 1e6, yoy: 5.5 }, 3e6, undefined]),
      ...figures("cooperation_funds", "2022", [undefined, undefined, 9e6]),
    ];
    expect(rowOf(planOfThree({ rows }), "京蒙协作资金")).toEqual(
      // 100 and 300 万元.
      ["京蒙协作资金", "万元", "2023年", "200.0", "100", "5.5%", "第2位"].concat(
        ["300", "—", "第1位"],
        ["900", "—", "2022年"],
      ),
    );
  });

  test.each([
    ["figures of two decimals", [1_015_500, 1_000_000], "100.78"],
    ["whole figures", [1_000_000, 2_010_000], "150.5"],
  ])("the mean of %s has their decimals, one at least", (_, values, mean) => {
    const rows = figures("cooperation_funds", "2023", values);
    expect(rowOf(planOfThree({ rows }), "京蒙协作资金")?.[3]).toBe(mean);
  });

  test("what is not compared is counted at the foot, and there is a word where nothing is", () => {
    const words = shownRows(planOfThree({ rows: figures("jobs", "2023", [5]) })).flat();
    expect(words).toContain(
      "没有两个以上旗县在同类时期都有数的指标。另有1项指标只有一个旗县有数，见各旗县汇总表。",
    );
  });
});

test("counties stand by outcome, worst first, and add up; one without targets has dashes", () => {
  const targets = [
    { area: "2", indicator: "jobs", latest: 20, latestAsOf: "2024-06-30" },
    { area: "1", indicator: "jobs", latest: 60, latestAsOf: "2024-06-30" },
    { area: "1", indicator: "schools", period: "2026" },
  ];
  const rows = shownRows(planOfThree({ targets, asOf: "2024-06-30" }, []));
  const top = rows.findIndex(([first]) => first === "旗县");
  expect(rows.slice(top, top + 5)).toEqual([
    ["旗县", "目标数", "严重滞后", "达到序时进度", "未到期"],
    ["乙旗", "1", "1", "0", "0"],
    ["甲旗", "2", "0", "1", "1"],
    ["丙旗", "0", "—", "—", "—"],
    ["合计", "3", "1", "1", "1"],
  ]);
});

describe("links", () => {
  const linksOf = (plan: SheetPlan) =>
    [...placedCells(plan)].flatMap(({ column, cell }) =>
      cell.link ? [[cell.link.sheet, column]] : [],
    );

  test("lead to the counties whose sheets exist, beside what is printed", () => {
    const plan = planOfThree({}, ["1", "3"]);
    const [printed] = plan.print.areas;
    expect(linksOf(plan)).toEqual([
      ["汇总-甲旗", 16],
      ["汇总-丙旗", 16],
    ]);
    expect([printed?.column, printed?.columns]).toEqual([0, 16]);
  });

  test("are none where no sheet exists, and the counties are named all the same", () => {
    const plan = planOfThree({}, []);
    expect(linksOf(plan)).toEqual([]);
    expect(rowOf(plan, "乙旗")).toBeDefined();
  });
});

/** Counties with as many targets each, of which all but one lag, and as many figures of one year. */
function manyCounties(counties: number, each: number): Overview {
  const areas = Array.from({ length: counties }, (_, index) =>
    areaRow(`c${index}`, `样例第${index + 1}旗`),
  );
  const indicators = Array.from({ length: each }, (_, index) =>
    indicatorRow(`i${index}`, `样例指标的名称第${index + 1}号`, { unit: "个", displayUnit: "个" }),
  );
  const pairs = areas.flatMap(({ area }) =>
    indicators.map(({ indicator }, index) => ({
      id: `${area}-${indicator}`,
      area,
      indicator,
      index,
    })),
  );
  const dataset = {
    version: "1.0.0",
    areas,
    indicators,
    sources: [],
    relations: [],
    observations: pairs.map(({ id, index, ...of }) =>
      observationRow(`o-${id}`, { ...of, value: index }),
    ),
    targets: pairs.map(({ id, index, ...of }) =>
      targetRow(`t-${id}`, { ...of, latest: index === 0 ? 60 : 20, latestAsOf: "2024-06-30" }),
    ),
  };
  return overviewOf(
    createLedger(dataset, { asOf: "2024-06-30" }),
    areas.map(({ area }) => area),
  );
}

const pagesOf = (plan: SheetPlan): number => plan.print.breaksBefore.length + 1;

describe("pages", () => {
  test("four counties take two, however many targets lag and figures can be compared", () => {
    const overview = manyCounties(4, 60);
    const sheets = new Set(overview.counties.map(({ area }) => area));
    const plan = planOverview(overview, { ...look, sheets });
    expect(pagesOf(plan)).toBe(2);
    const words = shownRows(plan).flat();
    const rest = words.find((word) => word.startsWith("以上为滞后最重的"));
    const named = words.filter((word) => word === "严重滞后").length - 1;
    expect(named).toBeGreaterThanOrEqual(8);
    // All but one of 60 lag in each county.
    expect(rest).toBe(
      `以上为滞后最重的${named}项；等236项，其余${236 - named}项见各旗县汇总表附表1。`,
    );
    expect(words.some((word) => word.startsWith("可比指标共60项，限于篇幅列"))).toBe(true);
  });

  test("where a county has no sheet, the rest of the lagging stand in 目标台账", () => {
    const words = shownRows(planOverview(manyCounties(4, 60), { ...look, sheets: new Set() }));
    expect(words.flat().some((word) => word.endsWith("项见目标台账。"))).toBe(true);
  });

  test("a hundred counties go on below in the same columns, under the same heads", () => {
    const overview = manyCounties(100, 60);
    const plan = planOverview(overview, look);
    expect(plan.columnWidths).toEqual(planOverview(manyCounties(1, 1), look).columnWidths);
    const rows = shownRows(plan);
    expect(rows.filter(([first]) => first === "第25组旗县")).toHaveLength(2);
    const pageHeads = plan.print.breaksBefore.map((row) => rows[row]?.[0]);
    expect(pageHeads.filter((head) => !/^(旗县$|[三四]、|第\d+组旗县$)/u.test(head ?? ""))).toEqual(
      [],
    );
    expect(pageHeads.filter((head) => head === "旗县").length).toBeGreaterThan(1);
    expect(rows.flat()).toContain("以上为滞后最重的20项；等5900项，其余5880项见目标台账。");
  });

  test("without counties there is a sentence", () => {
    const words = shownRows(planOverview(overviewOf(ledger, []), look)).flat();
    expect(words.at(-1)).toBe("台账里没有旗县。");
  });
});

describe("figures that contradict each other", () => {
  const gifts =
    "※察哈尔右翼前旗：社会捐赠资金（大兴区）印作179.62万元，各项100.6万元＋40万元＋49.06万元＋16.8万元＝206.46万元，多出26.84万元。";

  /** The shipped ledger where another county has 社会捐赠资金 of 2018 too. */
  function withGifts(of: Ledger, asOf = "2023-12-31"): Ledger {
    const other = observationRow("x", {
      area: "150423",
      indicator: "donated_funds",
      partner: "BDA",
      period: "2018",
      value: 9e5,
    });
    const closed = of.dataset.observations.map((row) =>
      row.indicator === "donated_funds" && row.period === "2018/"
        ? { ...row, period: "2018" }
        : row,
    );
    return createLedger({ ...of.dataset, observations: [...closed, other] }, { asOf });
  }

  function doubtsIn(of: Ledger, mode: "静态" | "公式" = "静态") {
    const plan = planOverview(overviewOf(of, codes), { ...look, mode });
    const marked = [...placedCells(plan)].filter(({ cell }) => cell.format?.includes("※"));
    const words = planGrid(plan).flatMap(([first]) => String(first));
    return {
      cells: marked.map(({ cell: { content, format } }) => [content, format]),
      notes: words.filter((word) => word.startsWith("※")),
    };
  }

  test("stay numbers with a mark, and the foot says what they come to", () => {
    expect(doubtsIn(withGifts(ledger))).toEqual({ cells: [[179.62, '0.00"※"']], notes: [gifts] });
  });

  test("in 公式 the mark stands behind what the formula gives", () => {
    expect(doubtsIn(withGifts(ledger), "公式").cells).toEqual([
      [{ formula: expect.stringContaining("JM.GET") as string }, '0.00"※"'],
    ]);
  });

  test("are marked no longer once they are corrected", () => {
    // 100.6 + 40 + 49.06 + 16.8
    const right = withGifts(corrected("002-17-40", { value: 2_064_600 }));
    expect(doubtsIn(right)).toEqual({ cells: [], notes: [] });
  });

  test("are not marked where they are not shown", () => {
    expect(doubtsIn(ledger)).toEqual({ cells: [], notes: [] });
  });
});
