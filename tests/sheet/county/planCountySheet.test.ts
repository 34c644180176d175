import { countySummary } from "../../../src/core/county";
import { planCountySheet } from "../../../src/sheet/county";
import { placedCells, planGrid } from "../../../src/sheet/keep/planGrid";
import type { SheetPlan } from "../../../src/sheet/plan";
import { heightOfText } from "../../../src/sheet/sizes";
import { changedLedger, extendedLedger, shippedLedger } from "../support/changedLedger";

const ledger = shippedLedger();
const codes = ["152529", "150926", "150825", "150423"];
const look = { mode: "静态", sample: false, remarks: "" } as const;
const planOf = (area: string, mode: "静态" | "公式" = "静态", sample = false): SheetPlan =>
  planCountySheet(countySummary(ledger, area), { mode, sample, remarks: "" });
const textsOf = (plan: SheetPlan) => planGrid(plan).flat().map(String);

describe("the sheet of a county", () => {
  test.each<[string, readonly string[]]>([
    ["152529", ["一、综述", "二、主要指标", "三、六个倍增", "四、图", "五、需关注"]],
    ["150825", ["一、综述", "二、主要指标", "三、六个倍增", "四、图", "五、需关注"]],
  ])("the parts of page 1 of %s stand in their order", (area, parts) => {
    const headings = textsOf(planOf(area)).filter((text) => /^[一二三四五六]、/.test(text));
    expect(headings).toEqual(parts);
  });

  test("headings are numbered by what is there", () => {
    const bare = changedLedger(() => ({ observations: [], targets: [], relations: [] }));
    const plan = planCountySheet(countySummary(bare, "152529"), look);
    const headings = textsOf(plan).filter((text) => /^[一二三四五六]、/.test(text));
    expect(headings).toEqual(["一、综述", "二、主要指标", "三、六个倍增"]);
    expect(plan.charts).toEqual([]);
  });

  test("behind page 1 stand the remarks, then the annexes", () => {
    const below = textsOf(planOf("150825")).filter((text) => /^(备注$|附表)/.test(text));
    expect(below).toEqual(["备注", "附表1　目标进度", "附表2　明细"]);
    const withoutTargets = textsOf(planOf("150926")).filter((text) => /^(备注$|附表)/.test(text));
    expect(withoutTargets).toEqual(["备注", "附表2　明细"]);
  });

  test("the remarks are printed only where something is written in them", () => {
    const [empty, filled] = ["", "请核对第3行。"].map((remarks) =>
      planCountySheet(countySummary(ledger, "150825"), { ...look, remarks }),
    );
    const rowOf = (plan: SheetPlan | undefined, text: string): number =>
      plan ? planGrid(plan).findIndex(([first]) => first === text) : -1;
    const isPrinted = (plan: SheetPlan | undefined): boolean =>
      plan?.print.areas.some(
        ({ row, rows }) => row <= rowOf(plan, "备注") && rowOf(plan, "备注") < row + rows,
      ) === true;
    expect([isPrinted(empty), isPrinted(filled)]).toEqual([false, true]);
    expect(filled?.print.areas.slice(1).map(({ row }) => row)).toEqual([
      rowOf(filled, "备注"),
      rowOf(filled, "附表1　目标进度"),
    ]);
    // What is typed since is told where nothing prints.
    const hint = rowOf(filled, "备注填写或改动后，重新生成汇总表才打印");
    expect(hint).toBe(rowOf(filled, "备注") - 1);
    expect(filled?.print.areas[0]).toEqual({ row: 1, column: 0, rows: hint - 1, columns: 10 });
  });

  test("remarks of 3000 characters have room on one page, in one cell over several rows", () => {
    const plan = planCountySheet(countySummary(ledger, "152529"), {
      ...look,
      remarks: "说".repeat(3000),
    });
    const block = plan.blocks.find(({ id }) => id === "remarks");
    const merge = plan.merges.find(({ row }) => row === block?.row);
    const rows = block?.cells.length ?? 0;
    expect(merge).toEqual({ row: block?.row, column: 0, rows, columns: 10 });
    const heights = Array.from(
      { length: rows },
      (_, index) => plan.rowHeights.get((block?.row ?? 0) + index) ?? 0,
    );
    // 3000 characters of 10.5 points over 590 points make 54 lines of 14 points and more.
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeGreaterThan(54 * 14);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  });

  test("a period that was inferred is marked in its row, and explained once below the figures", () => {
    const texts = textsOf(planOf("152529"));
    expect(texts).toContain("2023年*");
    const note = "时期后带*的，原文没有写明这个数的时间，按资料所述的时间推定。";
    expect(texts.filter((text) => text === note)).toHaveLength(1);
    expect(texts.indexOf(note)).toBeGreaterThan(texts.indexOf("2023年*"));
    const onPageOne = "文中2023年的数，原文没有写明时间，按资料的日期推定，请核实。";
    expect(texts.filter((text) => text.includes(onPageOne))).toHaveLength(1);
  });

  test("a sheet without such a period explains none", () => {
    const { observations } = ledger.dataset;
    const stated = observations.filter(({ periodBasis }) => periodBasis !== "inferred");
    const summary = countySummary(
      changedLedger(() => ({ observations: stated })),
      "152529",
    );
    const texts = textsOf(planCountySheet(summary, { mode: "静态", sample: false, remarks: "" }));
    expect(texts.join()).not.toContain("推定");
  });

  test("title, pairing and as-of date stand at the top; an unnamed pairing is said", () => {
    const texts = textsOf(planOf("150825"));
    expect(texts).toContain("乌拉特后旗京蒙协作情况汇总表");
    expect(texts).toContain("结对区：资料未载明");
    expect(texts).toContain("判断时点：2023年12月31日");
    expect(textsOf(planOf("152529"))).toContain("结对区：大兴区");
  });

  test.each(codes)("no text of %s is cut", (area) => {
    const plan = planOf(area);
    const merges = new Map(plan.merges.map((place) => [`${place.row},${place.column}`, place]));
    for (const { row, column, cell } of placedCells(plan)) {
      if (typeof cell.content !== "string") continue;
      // Headings and what only a screen shows run over.
      if (["heading", "subheading", "plain", "screenLink"].includes(cell.style)) continue;
      const span = merges.get(`${row},${column}`)?.columns ?? 1;
      const width = plan.columnWidths
        .slice(column, column + span)
        .reduce((sum, one) => sum + one, ((span - 1) * 5) / 7);
      const needed = heightOfText(cell.content, width, cell.style);
      expect({ text: cell.content, fits: needed <= (plan.rowHeights.get(row) ?? 0) }).toEqual({
        text: cell.content,
        fits: true,
      });
    }
  });

  test.each(codes)("a heading of %s never ends a page", (area) => {
    const plan = planOf(area);
    const styleOf = new Map(
      [...placedCells(plan)]
        .filter(({ column }) => column === 0)
        .map(({ row, cell }) => [row, cell.style]),
    );
    for (const row of plan.print.breaksBefore) {
      expect(["heading", "subheading", "header"]).not.toContain(styleOf.get(row - 1));
    }
  });

  test.each(codes)("the pages of %s hold what stands between their breaks", (area) => {
    const plan = planOf(area);
    const pages = plan.print.areas.flatMap(({ row, rows }) => {
      const inside = plan.print.breaksBefore.filter((at) => at > row && at < row + rows);
      const breaks = [row, ...inside, row + rows];
      return breaks.slice(0, -1).map((first, index) => [first, breaks[index + 1] ?? first]);
    });
    // A4 between margins of 1.5 cm, printed at 85 per cent at least.
    const { scale = 0 } = plan.print;
    expect(scale).toBeGreaterThanOrEqual(85);
    const paper = (842 - 2 * 43) / (scale / 100);
    for (const [index, [first = 0, last = 0]] of pages.entries()) {
      // The title is printed again on every page behind the first.
      let height = index === 0 ? 0 : 28;
      for (let row = first; row < last; row += 1) height += plan.rowHeights.get(row) ?? 0;
      expect(height).toBeLessThanOrEqual(0.97 * paper);
    }
  });

  test("no figure stands in a merged cell", () => {
    for (const area of codes) {
      const plan = planOf(area);
      const merged = plan.merges.flatMap(({ row, column, columns }) =>
        Array.from({ length: columns }, (_, index) => `${row},${column + index}`),
      );
      for (const { row, column, cell } of placedCells(plan)) {
        if (typeof cell.content === "number") expect(merged).not.toContain(`${row},${column}`);
      }
    }
  });

  test("blocks do not overlap, and each printed row is filled to the last column", () => {
    for (const area of codes) {
      const seen = new Set<string>();
      for (const { row, column } of placedCells(planOf(area))) {
        expect(seen.has(`${row},${column}`)).toBe(false);
        seen.add(`${row},${column}`);
      }
      const printed = [...seen].filter((place) => Number(place.split(",")[1]) < 10);
      expect(printed).toHaveLength(planOf(area).rowHeights.size * 10);
    }
  });

  test("ids of blocks are unique on a sheet", () => {
    const ids = planOf("150825").blocks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("the person's places are the reporting unit, the remarks and six signatures", () => {
    const own = planOf("150926").blocks.filter(({ owner }) => owner === "person");
    expect(own.map(({ id }) => id)).toEqual([
      "reporting-unit",
      "signature-1",
      "signature-2",
      "signature-3",
      "signature-4",
      "signature-5",
      "signature-6",
      "remarks",
    ]);
  });

  test("a chart shows figures that stand below what is printed, the largest first", () => {
    const plan = planOf("150926");
    const chart = plan.charts.find(({ name }) => name === "京蒙协作资金投向");
    const grid = planGrid(plan);
    const { row = 0, rows = 0, column = 0 } = chart?.values ?? {};
    const bars = grid.slice(row, row + rows).map((line) => [line[column - 2], line[column]]);
    expect(chart?.title).toBe("截至2019年8月京蒙协作资金投向（万元）");
    // Their sum is not the printed one.
    expect(bars).toEqual([
      ["产业开发※", 3952],
      ["教育医疗※", 1291.3],
      ["劳务协作※", 450],
      ["基础设施※", 100],
    ]);
    expect(plan.print.areas.every((area) => area.row + area.rows <= row)).toBe(true);
  });

  test("a printed rate stands as printed, one that comes from two levels with one decimal", () => {
    const visits = ledger.observationById.get("003-32-06");
    if (!visits) throw new Error("No such row.");
    const base = { ...visits, id: "1", period: "2022", value: 1_530_000 };
    const plan = planCountySheet(countySummary(extendedLedger([base]), "150825"), {
      mode: "静态",
      sample: false,
      remarks: "",
    });
    const rates = [...placedCells(plan)].flatMap(({ cell }) =>
      typeof cell.content === "number" ? [[cell.content, cell.format]] : [],
    );
    expect(rates).toContainEqual([expect.closeTo(176 / 153 - 1, 12), "0.0%"]);
    expect(rates).toContainEqual([0.425, "0.0%"]);
  });

  test("the notice says sample and draft, and its row is empty otherwise", () => {
    expect(planGrid(planOf("152529"))[1]?.[0]).toBe("");
    expect(planGrid(planOf("152529", "公式", true))[1]?.[0]).toBe(
      "示例数据，非实际数　含实时公式，发出前请先定稿",
    );
  });

  test("公式 mode puts formulas in the numbers' places and changes nothing else", () => {
    const still = [...placedCells(planOf("150825"))];
    const live = [...placedCells(planOf("150825", "公式"))];
    expect(live).toHaveLength(still.length);
    const differing = live.filter(({ cell }, index) => cell.content !== still[index]?.cell.content);
    const formulas = differing.filter(({ cell }) => typeof cell.content === "object");
    // The notice that it is a draft.
    expect(differing.length - formulas.length).toBe(1);
    expect(formulas.length).toBeGreaterThan(100);
    const heights = planOf("150825", "公式").rowHeights;
    expect([...heights]).toEqual([...planOf("150825").rowHeights]);
  });

  test("a formula's cell is never formatted as text", () => {
    for (const { cell } of placedCells(planOf("150825", "公式"))) {
      if (typeof cell.content === "object") expect(cell.format ?? "@").not.toBe("@");
    }
  });

  test("the sheet leads back to the overview", () => {
    const links = [...placedCells(planOf("150423"))].flatMap(({ cell }) => cell.link ?? []);
    expect(links).toEqual([{ sheet: "总览", address: "A1", tip: "回到各旗县的总览" }]);
  });
});
