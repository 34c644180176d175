import { figureInWords, readEntry, sameRows } from "../../../src/core/entry";
import { shippedLedger } from "../../functions/support/shippedLedger";

const ledger = shippedLedger();
const whole = {
  area: "正镶白旗",
  indicator: "消费帮扶金额",
  period: "2022",
  stated: "1.3亿元",
  source: "本旗统计公报",
};

test.each([
  ["1.3亿元", { value: 130_000_000, qualifier: "exact" }, "1.3亿元"],
  ["约 1.3 亿元", { value: 130_000_000, qualifier: "approx" }, "约1.3亿元"],
  ["5000万元以上", { value: 50_000_000, qualifier: "at_least" }, "0.5亿元以上"],
  ["1.5", { value: 150_000_000, qualifier: "exact" }, "1.5亿元"],
  ["增长5.4%", { value: undefined, yoy: 5.4 }, "增长5.4%"],
  ["下降2%", { value: undefined, yoy: -2 }, "下降2%"],
])("“%s” of an amount becomes a row", (stated, row, words) => {
  const entry = readEntry(ledger, { ...whole, stated });
  expect(entry.faults).toEqual([]);
  expect(entry.row).toMatchObject({
    area: "152529",
    period: "2022",
    nature: "actual",
    isPersons: true,
    personsSource: "本旗统计公报",
    stated: stated.replace(/ /g, ""),
    ...row,
  });
  expect(entry.row && entry.indicator && figureInWords(entry.row, entry.indicator)).toBe(words);
});

test.each([
  [{ area: "正襄白旗" }, "area", "正镶白旗"],
  [{ indicator: "消费扶贫额度" }, "indicator", "指标"],
  [{ period: "去年" }, "period", "去年"],
  [{ period: "" }, "period", "没有写时期"],
  [{ stated: "" }, "stated", "没有写数字"],
  [{ stated: "很多" }, "stated", "没有数字"],
  [{ stated: "300人" }, "stated", "不是一类"],
  [{ stated: "3万元和5万元" }, "stated", "两个数"],
  [{ source: " " }, "source", "资料来源"],
  [{ nature: "计划" }, "nature", "实际、能力、签约"],
] as const)("%j is refused at its field", (change, field, part) => {
  const entry = readEntry(ledger, { ...whole, ...change });
  expect(entry.row).toBeUndefined();
  expect(entry.faults).toEqual([{ field, message: expect.stringContaining(part) as string }]);
});

test("every fault of an entry is told at once", () => {
  const { faults } = readEntry(ledger, {
    area: "",
    indicator: "",
    period: "",
    stated: "",
    source: "",
  });
  expect(faults.map(({ field }) => field)).toEqual([
    "area",
    "indicator",
    "period",
    "stated",
    "source",
  ]);
});

test("a row of the same key is found, whatever form the period was typed in", () => {
  const { row } = readEntry(ledger, { ...whole, period: "2023年" });
  const same = row ? sameRows(ledger, row) : [];
  expect(same).toHaveLength(1);
  expect(same[0]).toMatchObject({ value: 102_000_000 });
  const other = readEntry(ledger, { ...whole, period: "2023年", item: "电商" }).row;
  expect(other && sameRows(ledger, other)).toEqual([]);
});
