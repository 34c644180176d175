import { countySummary } from "../../../src/core/county";
import cases from "../../cases/county-facts.json";
import { filledLedger, shippedLedger } from "../../sheet/support/changedLedger";

const summaryOf = (area: string) => countySummary(shippedLedger(), area);

describe("what a county's sheet says", () => {
  test.each(cases.headlines)("the main indicators of $area begin with $names", (example) => {
    const { lines } = summaryOf(example.area).main;
    expect(lines.map(({ name }) => name).slice(0, example.names.length)).toEqual(example.names);
    expect(lines.length).toBeLessThanOrEqual(10);
  });

  test("a printed rate is shown as printed, a missing one by its reason", () => {
    const { lines } = summaryOf("150825").main;
    const growthOf = (name: string) => lines.find((line) => line.name === name)?.fact?.growth;
    expect(growthOf("一般公共预算收入")?.rate).toBe(6.4);
    expect(growthOf("城镇登记失业率")).toMatchObject({ rate: undefined, word: "基期缺失" });
  });

  test.each(cases.charts)("charts of $area", ({ area, ...drawn }) => {
    const { funds, growths, completion } = summaryOf(area);
    const bars = { funds, growths, completion };
    const stand = Object.entries(bars).map(([name, one]) => [name, one !== undefined]);
    expect(Object.fromEntries(stand)).toEqual(drawn);
  });

  test.each(cases.attention)("what $area warns of", ({ area, lines }) => {
    expect(summaryOf(area).attention).toEqual(lines);
  });

  test("targets stand worst first, and within one outcome by what they lack", () => {
    const filled = filledLedger({
      "003-41-t01": { latest: 5, latestAsOf: "2024-06-30" },
      "003-41-t02": { latest: 4, latestAsOf: "2024-06-30" },
      "003-41-t04": { latest: 7, latestAsOf: "2024-06-30" },
      "003-41-t07": { latest: 1_000_000_000, latestAsOf: "2024-06-30" },
      "003-45-t03": { latest: 1_800_000_000, latestAsOf: "2024-06-30" },
      "003-63-t01": { latest: 19_000_000, latestAsOf: "2024-06-30" },
      "003-63-t02": { latest: 2, latestAsOf: "2024-06-30" },
    });
    const lines = countySummary(filled, "150825").targets;
    const words = lines.map(({ judgement }) => judgement.word);
    expect([...new Set(words)]).toEqual([
      "严重滞后",
      "滞后序时进度",
      "当前未达标",
      "未填报",
      "当前达标",
      "已完成",
      "未到期",
      "未定期限",
    ]);
    const [worst, next, third] = lines.map(({ target }) => target.id);
    expect([worst, next, third]).toEqual(["003-63-t02", "003-41-t07", "003-41-t02"]);
  });

  test("the newest figure of a county is its own, known by the day of judgement", () => {
    expect(summaryOf("150825").latestData).toBe("2023年");
    const filled = filledLedger({ "003-41-t01": { latest: 5, latestAsOf: "2024-06-30" } });
    expect(countySummary(filled, "150825").latestData).toBe("2024年6月30日");
    expect(countySummary(filled, "152529").latestData).toBe(summaryOf("152529").latestData);
  });

  test("the six doublings stand in their order, without a base 缺基数", () => {
    const { doublings } = summaryOf("152529");
    expect(doublings.map(({ pillar }) => pillar)).toEqual([
      "教育倍增",
      "医疗倍增",
      "产业合作倍增",
      "旅游倍增",
      "科技创新倍增",
      "农畜产品销售倍增",
    ]);
    expect(doublings[5]).toMatchObject({
      facts: [{ name: "消费帮扶金额", figure: "1.02亿元", time: "2023年" }, {}, {}],
      progress: { word: "缺基数" },
    });
  });

  test("goals without a period come last", () => {
    const periods = summaryOf("150825").targets.map(({ target }) => target.period);
    expect(periods.indexOf("")).toBe(periods.filter((period) => period !== "").length);
  });

  test("totals stand before their parts in the details", () => {
    const names = summaryOf("150926").details[0]?.lines.map(({ name }) => name) ?? [];
    expect(names[0]).toBe("京蒙协作资金");
    expect(names.indexOf("京蒙协作资金（产业开发）")).toBeGreaterThan(0);
  });

  test("every row of a county stands in its details once", () => {
    const ledger = shippedLedger();
    const ids = summaryOf("150423").details.flatMap(({ lines }) =>
      lines.map(({ observation }) => observation.id),
    );
    const own = ledger.dataset.observations.filter(({ area }) => area === "150423");
    expect([...ids].sort()).toEqual(own.map(({ id }) => id).sort());
  });

  test("a target that a person filled in is judged by the core", () => {
    const ledger = filledLedger({
      "003-41-t07": { latest: 7_040_000_000, latestAsOf: "2024-11-30" },
      "003-45-t02": { latest: 6_000_000_000, latestAsOf: "2024-11-30" },
    });
    const { targets, completion } = countySummary(ledger, "150825");
    const target = targets.find((line) => line.target.id === "003-41-t07");
    expect(target?.judgement).toMatchObject({ word: "滞后序时进度", completion: 0.88 });
    expect(completion?.bars.map(({ name }) => name)).toEqual([
      // 60 of 60 and 70.4 of 80.
      "重大项目完成投资",
      "固定资产投资",
    ]);
  });

  test("a county that no catalogue knows has an empty summary, not an error", () => {
    const summary = summaryOf("不存在");
    expect(summary.main.lines).toEqual([]);
    expect(summary.attention).toEqual([]);
    expect(summary.area.name).toBe("不存在");
  });
});
