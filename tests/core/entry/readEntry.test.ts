import { figureInWords, readEntry, sameRows } from "../../../src/core/entry";
import { firms, gdp, ledger, place, unemployment, whole, type Filled } from "./typedEntry";

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
  [{ stated: "300人" }, "stated", "不能换算"],
  [{ stated: "3万元和5万元" }, "stated", "两个数"],
  [{ source: " " }, "source", "资料来源"],
  [{ nature: "计划" }, "nature", "实际、能力、签约"],
  [{ partner: "正镶白旗" }, "partner", "“正镶白旗”是旗县，不是结对方"],
] as const)("%j is refused at its field", (change, field, part) => {
  const entry = readEntry(ledger, { ...whole, ...change });
  expect(entry.row).toBeUndefined();
  expect(entry.faults).toEqual([{ field, message: expect.stringContaining(part) as string }]);
});

test.each<[string, string, Filled, string]>([
  [gdp, "4.85亿元，增长5.4%", { value: 485_000_000, yoy: 5.4 }, "4.85亿元，增长5.4%"],
  [gdp, "4.85亿元，同比下降5.4%", { value: 485_000_000, yoy: -5.4 }, "4.85亿元，下降5.4%"],
  [gdp, "4.85亿元（比上年增长5.4%）", { value: 485_000_000, yoy: 5.4 }, "4.85亿元，增长5.4%"],
  [gdp, "4.85亿元增长5.4%", { value: 485_000_000, yoy: 5.4 }, "4.85亿元，增长5.4%"],
  [gdp, "增长5.4%，达到4.85亿元", { value: 485_000_000, yoy: 5.4 }, "4.85亿元，增长5.4%"],
  [
    gdp,
    "约4.85亿元、增长5.4%",
    { value: 485_000_000, yoy: 5.4, qualifier: "approx" },
    "约4.85亿元，增长5.4%",
  ],
  [firms, "85户，增加3户", { value: 85, change: 3, yoy: undefined }, "85户，增加3户"],
  [
    firms,
    "85户，减少3户，下降3.4%",
    { value: 85, change: -3, yoy: -3.4 },
    "85户，减少3户，下降3.4%",
  ],
  [unemployment, "4.1%，下降0.2个百分点", { value: 4.1, yoy: -0.2 }, "4.1%，下降0.2个百分点"],
  [unemployment, "下降为4.1%", { value: 4.1, yoy: undefined }, "4.1%"],
  [unemployment, "下降0.2个百分点", { value: undefined, yoy: -0.2 }, "下降0.2个百分点"],
  [place, "第28位，前移2位", { value: 28, yoy: 2 }, "28位，增长2位"],
  [place, "第30位，后移2位", { value: 30, yoy: -2 }, "30位，下降2位"],
])("%s: “%s” fills in %j", (indicator, stated, row, words) => {
  const entry = readEntry(ledger, { ...whole, indicator, stated });
  expect(entry.faults).toEqual([]);
  expect(entry.row).toMatchObject({ status: "A", nature: "actual", ...row });
  expect(entry.row && entry.indicator && figureInWords(entry.row, entry.indicator)).toBe(words);
});

test.each<[string, string, number]>([
  ["消费帮扶金额", "1300万", 13_000_000],
  ["消费帮扶金额", "2亿", 200_000_000],
  ["消费帮扶金额", "26，530元", 26_530],
  ["新能源发电量", "208亿千瓦·时", 20_800_000_000],
  ["新能源发电量", "3.5亿度", 350_000_000],
  ["新能源发电量", "208", 20_800_000_000],
])("%s: %s is %d of the base unit", (indicator, stated, value) => {
  expect(readEntry(ledger, { ...whole, indicator, stated }).row?.value).toBe(value);
});

test.each<[string, Filled, string]>([
  ["预计1.3亿元", { value: 130_000_000 }, "预计1.3亿元"],
  ["预计完成1.3亿元，增长5.4%", { value: 130_000_000, yoy: 5.4 }, "预计1.3亿元，增长5.4%"],
  ["预计可完成约1.3亿元", { value: 130_000_000, qualifier: "approx" }, "预计约1.3亿元"],
  ["预计增长5.4%", { value: undefined, yoy: 5.4 }, "预计增长5.4%"],
  ["初步测算1.3亿元", { value: 130_000_000 }, "预计1.3亿元"],
])("“%s” is kept as an estimate", (stated, row, words) => {
  const entry = readEntry(ledger, { ...whole, stated });
  expect(entry.faults).toEqual([]);
  expect(entry.row).toMatchObject({ status: "E", ...row });
  expect(entry.row && entry.indicator && figureInWords(entry.row, entry.indicator)).toBe(words);
});

test("a first count is kept as provisional", () => {
  const { row } = readEntry(ledger, { ...whole, stated: "初步核算1.3亿元，增长5.4%" });
  expect(row).toMatchObject({ status: "P", value: 130_000_000, yoy: 5.4 });
});

test("a refusal shows what was typed, not what was left of it", () => {
  const { faults } = readEntry(ledger, { ...whole, stated: "预计大约好像1.3亿元" });
  expect(faults[0]?.message).toContain("“预计大约好像1.3亿元”");
});

test.each(["力争", "确保", "计划", "争取", "拟完成", "目标", "将达到", "预期增长"])(
  "what was only intended (%s) is sent to the targets",
  (word) => {
    const { faults, row } = readEntry(ledger, { ...whole, stated: `${word}1.3亿元` });
    expect(row).toBeUndefined();
    expect(faults).toEqual([
      { field: "stated", message: expect.stringContaining("目标台账") as string },
    ]);
    expect(faults[0]?.message).toContain(`“${word}1.3亿元”`);
  },
);

test.each(["年均增长5.4%", "年均1.3亿元", "1.3亿元，年均增长5.4%", "平均每年1.3亿元"])(
  "the mean of several years (%s) is no year's figure",
  (stated) => {
    const { faults } = readEntry(ledger, { ...whole, stated });
    expect(faults).toEqual([
      { field: "stated", message: expect.stringContaining("不是哪一年的数") as string },
    ]);
  },
);

test("a word that the indicator itself is called by says nothing more", () => {
  const yearly = { ...whole, indicator: "带动脱贫人口年均收入", stated: "年均1.3万元" };
  expect(readEntry(ledger, yearly).faults).toEqual([]);
  const signed = { ...whole, indicator: "购销签约企业数", stated: "签约12家" };
  expect(readEntry(ledger, signed).row).toMatchObject({ value: 12, nature: "actual" });
});

test.each<[string, string | undefined, Filled]>([
  ["签约1.3亿元", undefined, { nature: "contract", value: 130_000_000 }],
  ["签约金额1.3亿元", "签约", { nature: "contract", value: 130_000_000 }],
  ["可实现1.3亿元", "", { nature: "capacity", value: 130_000_000 }],
  ["1.3亿元", "能力", { nature: "capacity", value: 130_000_000 }],
  ["规划产能1.3亿元", undefined, { nature: "capacity", value: 130_000_000 }],
])("“%s” with 数据性质 %s", (stated, nature, row) => {
  expect(readEntry(ledger, { ...whole, stated, nature }).row).toMatchObject(row);
});

test("a contract is never taken for what was realised", () => {
  const { faults } = readEntry(ledger, { ...whole, stated: "签约1.3亿元", nature: "实际" });
  expect(faults).toEqual([
    { field: "stated", message: expect.stringContaining("请改选“签约”") as string },
  ]);
});

test.each([
  ["大兴", "110115"],
  ["大兴区", "110115"],
  ["海淀区", "海淀区"],
  ["", ""],
])("the partner “%s” is kept as “%s”", (partner, kept) => {
  expect(readEntry(ledger, { ...whole, partner }).row?.partner).toBe(kept);
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
