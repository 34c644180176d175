import { countySummary } from "../../../src/core/summary";
import { planCountySheet } from "../../../src/sheet/county";
import { placedCells, planGrid } from "../../../src/sheet/keep/planGrid";
import type { SheetPlan } from "../../../src/sheet/plan";
import { heightOfText } from "../../../src/sheet/sizes";
import { changedLedger, extendedLedger, shippedLedger } from "../support/changedLedger";

const ledger = shippedLedger();
const codes = ["152529", "150926", "150825", "150423"];
const planOf = (area: string, mode: "静态" | "公式" = "静态", sample = false): SheetPlan =>
  planCountySheet(countySummary(ledger, area), { mode, sample });
const textsOf = (plan: SheetPlan) => planGrid(plan).flat().map(String);

describe("the sheet of a county", () => {
  test.each(codes)("the parts of %s stand in their order", (area) => {
    const headings = textsOf(planOf(area)).filter((text) => /^[一二三四五六七八]、/.test(text));
    expect(headings).toEqual([
      "一、主要指标",
      "二、目标进度",
      "三、六个倍增",
      "四、图表",
      "五、明细",
      "六、需核对事项",
      "七、备注",
      "八、资料来源",
    ]);
  });

  test("a period that was inferred is marked in its row, and explained once below the figures", () => {
    const texts = textsOf(planOf("152529"));
    expect(texts).toContain("2023年（推定）");
    const note = "时期后写有（推定）的，原文没有写明这个数的时间，按资料所述的时间推定。";
    expect(texts.filter((text) => text === note)).toHaveLength(1);
    expect(texts.indexOf(note)).toBeGreaterThan(texts.indexOf("八、资料来源"));
  });

  test("a sheet without such a period explains none", () => {
    const { observations } = ledger.dataset;
    const stated = observations.filter(({ periodBasis }) => periodBasis !== "inferred");
    const summary = countySummary(
      changedLedger(() => ({ observations: stated })),
      "152529",
    );
    const texts = textsOf(planCountySheet(summary, { mode: "静态", sample: false }));
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
      if (["heading", "subheading"].includes(cell.style)) continue;
      const span = merges.get(`${row},${column}`)?.columns ?? 1;
      const width = plan.columnWidths
        .slice(column, column + span)
        .reduce((sum, one) => sum + one, 0);
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
    const breaks = [0, ...plan.print.breaksBefore, plan.rowHeights.size];
    // A4 between margins of 2 and 1.5 cm, scaled in whole per cent to the width of the columns.
    const wide = plan.columnWidths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
    const paper = (842 - 2 * 57) / (Math.floor((100 * (595 - 2 * 43)) / wide) / 100);
    for (const [index, first] of breaks.slice(0, -1).entries()) {
      const last = breaks[index + 1] ?? first;
      let height = index === 0 ? 0 : 36;
      for (let row = first; row < last; row += 1) height += plan.rowHeights.get(row) ?? 0;
      expect(height).toBeLessThanOrEqual(0.95 * paper);
    }
  });

  test("no cell of a table of figures is merged", () => {
    const plan = planOf("150825");
    const merged = new Set(plan.merges.map(({ row }) => row));
    for (const { row, cell } of placedCells(plan)) {
      if (["number", "percent"].includes(cell.style)) expect(merged.has(row)).toBe(false);
    }
  });

  test("blocks do not overlap, and each row is filled to the last column", () => {
    for (const area of codes) {
      const seen = new Set<string>();
      for (const { row, column } of placedCells(planOf(area))) {
        expect(seen.has(`${row},${column}`)).toBe(false);
        seen.add(`${row},${column}`);
      }
      expect(seen.size).toBe(planOf(area).rowHeights.size * 9);
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
      "remarks",
      "signature-1",
      "signature-2",
      "signature-3",
      "signature-4",
      "signature-5",
      "signature-6",
    ]);
  });

  test("a chart shows the figures of the small table above it", () => {
    const plan = planOf("150926");
    const [chart] = plan.charts;
    const grid = planGrid(plan);
    const { row = 0, rows = 0 } = chart?.values ?? {};
    const bars = grid.slice(row, row + rows).map((line) => [line[0], line[2]]);
    expect(chart?.name).toBe("京蒙协作资金投向");
    expect(bars).toEqual([
      ["产业开发", 3952],
      ["教育医疗", 1291.3],
      ["劳务协作", 450],
      ["基础设施", 100],
    ]);
  });

  test("a printed rate stands as printed, one that comes from two levels with one decimal", () => {
    const visits = ledger.observationById.get("003-32-06");
    if (!visits) throw new Error("No such row.");
    const base = { ...visits, id: "1", period: "2022", value: 1_530_000 };
    const plan = planCountySheet(countySummary(extendedLedger([base]), "150825"), {
      mode: "静态",
      sample: false,
    });
    const rates = [...placedCells(plan)].flatMap(({ column, cell }) =>
      column === 5 && typeof cell.content === "number" ? [[cell.content, cell.format]] : [],
    );
    expect(rates).toContainEqual([expect.closeTo(176 / 153 - 1, 12), "0.0%"]);
    expect(rates).toContainEqual([0.425, "0.0%"]);
  });

  test("the notice says sample and draft, and its row is empty otherwise", () => {
    expect(planGrid(planOf("152529"))[0]?.[0]).toBe("");
    expect(planGrid(planOf("152529", "公式", true))[0]?.[0]).toBe(
      "示例数据，非实际数　含实时公式，发出前请先定稿",
    );
  });

  test("公式 mode puts formulas in the numbers' places and changes nothing else", () => {
    const still = [...placedCells(planOf("150825"))];
    const live = [...placedCells(planOf("150825", "公式"))];
    expect(live).toHaveLength(still.length);
    const differing = live.filter(({ cell }, index) => cell.content !== still[index]?.cell.content);
    const formulas = differing.filter(({ cell }) => typeof cell.content === "object");
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
