import { readFacts } from "../../src/tables/readFacts";
import { readIndicators } from "../../src/tables/indicators";
import { readTargets } from "../../src/tables/readTargets";
import type { Raw } from "../../src/tables/cells/raw";
import cases from "../cases/persons-rows.json";
import { shippedLedger } from "../sheet/support/changedLedger";

const ledger = shippedLedger();

/** A grid of one row from its cells by heading. */
function gridOf(...rows: Record<string, Raw>[]): Raw[][] {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [header, ...rows.map((row) => header.map((name) => row[name] ?? ""))];
}

describe("rows that a person typed", () => {
  test.each(cases.facts)("a fact with $cells", ({ cells, record }) => {
    const typed = { 编号: "", 旗县: "白旗", 指标: "消费帮扶", 时期: "2024", ...cells };
    const { records, unreadable } = readFacts(gridOf(typed), ledger);
    expect(unreadable).toEqual([]);
    expect(records[0]).toMatchObject({ area: "152529", isPersons: true, ...record });
  });

  test.each(cases.unreadable)("a row with $cells is listed with its place", (example) => {
    const { cells, column, reason } = example;
    const typed = { 编号: "", 旗县: "正镶白旗", 指标: "消费帮扶", 时期: "2024", 数值: 1, ...cells };
    const good = { 编号: "", 旗县: "正镶白旗", 指标: "消费帮扶", 时期: "2022", 数值: 2 };
    const reading = readFacts(gridOf(typed, good), ledger);
    expect(reading.unreadable).toEqual([
      expect.objectContaining({
        row: 0,
        column,
        reason: expect.stringContaining(reason) as string,
      }),
    ]);
    expect(reading.records).toHaveLength(1);
  });

  test.each(cases.targets)("a target with $cells", ({ cells, record }) => {
    const typed = { 编号: "", 旗县: "后旗", 指标: "地区生产总值", 时期: "2025", ...cells };
    const { records, unreadable } = readTargets(gridOf(typed), ledger);
    expect(unreadable).toEqual([]);
    expect(records[0]).toMatchObject({ area: "150825", isPersons: true, ...record });
  });

  test("a percentage above 100% without its print is doubted and kept as it is", () => {
    const row = { 编号: "", 旗县: "后旗", 指标: "城镇登记失业率", 时期: "2024", 数值: 4.1 };
    const { records, doubtful } = readFacts(gridOf(row), ledger);
    expect(records[0]?.value).toBe(410);
    expect(doubtful).toEqual([expect.objectContaining({ row: 0, column: "数值", found: "4.1" })]);
  });

  test("blank rows are passed over, and do not move the places of others", () => {
    const row = { 编号: "", 旗县: "后旗", 指标: "地区生产总值", 时期: "2024", 数值: "待定" };
    const { records, unreadable } = readFacts(gridOf({ 编号: "" }, row), ledger);
    expect(records).toEqual([]);
    expect(unreadable[0]?.row).toBe(1);
  });

  test("an indicator needs a name and a unit only", () => {
    const { records } = readIndicators(gridOf({ 指标: "牛存栏", 基本单位: "头" }));
    expect(records[0]).toMatchObject({
      indicator: "牛存栏",
      unit: "头",
      displayUnit: "头",
      measure: "flow",
      direction: "up",
      growth: "percent",
      lead: false,
    });
  });

  test.each([
    ["是", true],
    [1, true],
    ["否", false],
    ["", false],
  ])("主导指标 %j", (typed, lead) => {
    const row = { 指标: "牛存栏", 基本单位: "头", 主导指标: typed };
    expect(readIndicators(gridOf(row)).records).toMatchObject([{ lead }]);
  });

  test("主导指标 is said by 是", () => {
    const row = { 指标: "牛存栏", 基本单位: "头", 主导指标: "主要" };
    expect(readIndicators(gridOf(row)).unreadable).toMatchObject([
      { column: "主导指标", reason: "可写是，或留空" },
    ]);
  });

  test("a workbook without 主导指标 has the shipped ones, one with it those that it says", () => {
    const leadIn = (typed: Record<string, Raw>): boolean | undefined => {
      const row = { 编号: "tourist_visits", 指标: "接待游客人次", 基本单位: "人次", ...typed };
      return readIndicators(gridOf(row), ledger.dataset.indicators).records[0]?.lead;
    };
    expect([leadIn({}), leadIn({ 主导指标: "" })]).toEqual([true, false]);
  });
});
