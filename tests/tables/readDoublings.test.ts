import type { Raw } from "../../src/tables/cells/raw";
import { allDoublings, readDoublings } from "../../src/tables/readDoublings";
import { shippedLedger } from "../sheet/support/changedLedger";

const ledger = shippedLedger();
const ours = { 旗县: "正镶白旗", 领域: "农畜产品销售倍增", 指标: "消费帮扶金额", 对象: "" };

function read(...rows: Record<string, Raw>[]) {
  const typed = rows.map((row): Record<string, Raw> => ({ ...ours, ...row }));
  const header = [...new Set(typed.flatMap((row) => Object.keys(row)))];
  const grid = [header, ...typed.map((row) => header.map((name) => row[name] ?? ""))];
  const reading = readDoublings(grid, ledger);
  return { ...reading, all: allDoublings(grid, reading, ledger) };
}

test.each<[Record<string, Raw>, object]>([
  [{}, { basePeriod: "", baseValue: undefined, goalYear: undefined, multiple: undefined }],
  [{ 基期: "2020" }, { basePeriod: "2020" }],
  [{ 基期: 2020 }, { basePeriod: "2020" }],
  [{ 基期: "2020年上半年" }, { basePeriod: "2020-01/2020-06" }],
  [{ 基期: "截至2019年8月" }, { basePeriod: "/2019-08" }],
  // 消费帮扶金额 is shown in 亿元.
  [{ 基期值: 0.3 }, { baseValue: 30_000_000 }],
  [{ 基期值: "3000万元" }, { baseValue: 30_000_000 }],
  [{ 基期值: "约0.3" }, { baseValue: 30_000_000 }],
  [{ 目标年: 2027 }, { goalYear: 2027 }],
  [{ 目标年: "2027年" }, { goalYear: 2027 }],
  [{ 倍数: 1.5 }, { multiple: 1.5 }],
  [{ 倍数: "3倍" }, { multiple: 3 }],
  [{ 倍数: "翻两番" }, { multiple: 4 }],
  [{ 指标: "消费帮扶" }, { indicator: "consumption_assistance" }],
  [{ 对象: "京方" }, { item: "京方" }],
])("a row with %j", (typed, entry) => {
  const { records, unreadable } = read(typed);
  expect(unreadable).toEqual([]);
  expect(records).toMatchObject([{ area: "152529", pillar: "sales", entry }]);
});

test.each<[Record<string, Raw>, string, string]>([
  [{ 指标: "农畜产品进京销售占比" }, "指标", "不能倍增"],
  [{ 指标: "" }, "指标", ""],
  [{ 领域: "" }, "领域", "领域是空的"],
  [{ 领域: "文化倍增" }, "领域", "旅游倍增"],
  [{ 基期: "2018/" }, "基期", "何时为止"],
  [{ 基期值: "0.3到0.4" }, "基期值", "是一个范围"],
  [{ 基期值: "预计0.3" }, "基期值", "预计"],
  [{ 目标年: "2027年6月" }, "目标年", "应是一个年份"],
  [{ 倍数: 0.5 }, "倍数", "应大于1"],
  [{ 倍数: "200%" }, "倍数", ""],
])("a row with %j is refused, and answers nothing", (typed, column, reason) => {
  const { records, unreadable, all } = read(typed);
  expect(records).toEqual([]);
  expect(unreadable).toMatchObject([
    { row: 0, column, reason: expect.stringContaining(reason) as string },
  ]);
  const isKnown = column !== "领域";
  expect(all).toEqual(isKnown ? [{ area: "152529", pillar: "sales", entry: undefined }] : []);
});

test("of two rows of one county and pillar the first counts, whatever the second is called", () => {
  const { records, unreadable, all } = read({ 基期: "2020" }, { 旗县: "白旗", 基期: "2021" });
  expect(records).toMatchObject([{ entry: { basePeriod: "2020" } }]);
  expect(unreadable).toMatchObject([{ row: 1, column: "领域" }]);
  expect(all).toHaveLength(1);
});
