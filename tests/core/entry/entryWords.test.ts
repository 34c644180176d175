import fc from "fast-check";
import { readEntry } from "../../../src/core/entry";
import { firms, ledger, unemployment, whole, type Filled } from "./typedEntry";

test.each<[string, string, string]>([
  ["a change without its level", "增加0.2亿元", "只写了增减"],
  ["two levels", "1.3亿元，其中0.2亿元", "读不懂"],
  ["two growths", "增长5.4%，增长6%", "两个同类的数"],
  ["a share of something", "占60%", "没有说是不是同比"],
  ["a percentage beside a level", "1.3亿元，5.4%", "没有说是不是同比"],
  ["a growth that is no one figure", "1.3亿元，增长5%—6%", "确数"],
  ["a growth that is vague", "1.3亿元，增长约5%", "确数"],
  ["another currency", "300万美金", "美金"],
  ["a broken character", "1.3亿元�", "读不懂"],
])("%s is refused: %s", (_, stated, part) => {
  const { faults, row } = readEntry(ledger, { ...whole, stated });
  expect(row).toBeUndefined();
  expect(faults).toEqual([{ field: "stated", message: expect.stringContaining(part) as string }]);
});

test.each<[string, string, string]>([
  ["消费帮扶金额", "1.3亿元，环比增长3%", "环比"],
  ["消费帮扶金额", "1.3亿元环比增长3%", "环比"],
  ["消费帮扶金额", "1.3亿元，累计增长30%", "累计"],
  ["消费帮扶金额", "1.3亿元，比上月增长3%", "比上月"],
  ["消费帮扶金额", "1.3亿元（较年初增长3%）", "较年初"],
  ["消费帮扶金额", "1.3亿元，比2018年增长3倍", "比2018年"],
  ["消费帮扶金额", "1.3亿元，较上季度增加300万元", "较上季度"],
  [firms, "85户，累计增加3户", "累计"],
  [unemployment, "4.1%，环比下降0.2个百分点", "环比"],
])("%s: “%s” tells no change on last year, by its %s", (indicator, stated, word) => {
  const { faults } = readEntry(ledger, { ...whole, indicator, stated });
  expect(faults).toEqual([
    { field: "stated", message: expect.stringContaining(`里的“${word}”`) as string },
  ]);
  expect(faults[0]?.message).toContain("这里只填同比，如 ");
});

test.each([[unemployment, "下降4.1%"]])(
  "%s: “%s” does not say where it stands",
  (indicator, stated) => {
    const { faults } = readEntry(ledger, { ...whole, indicator, stated });
    expect(faults).toHaveLength(1);
  },
);

test("a level and its growth read together as they read apart, whatever parts them", () => {
  const level = fc.tuple(
    fc.constantFrom("", "约", "超"),
    fc.integer({ min: 1, max: 99_999 }).map((hundredths) => String(hundredths / 100)),
    fc.constantFrom("亿元", "万元", "万", "元"),
    fc.constantFrom("", "以内", "左右"),
  );
  const growth = fc.tuple(
    fc.constantFrom("增长", "同比下降", "比上年增长", "同比增长-"),
    fc.integer({ min: 1, max: 999 }).map((tenths) => `${tenths / 10}%`),
  );
  const border = fc.constantFrom("，", ",", "、", "；", "（", " ");
  const read = (stated: string) => readEntry(ledger, { ...whole, stated }).row;
  fc.assert(
    fc.property(level, growth, border, (amount, rate, parts) => {
      const [one, other] = [amount.join(""), rate.join("")];
      const row = read(one + parts + other);
      const alone = read(one);
      expect(row).toEqual({ ...alone, yoy: read(other)?.yoy, yoyStated: other });
      expect(read(`${other}，${one}`)).toEqual(row);
    }),
  );
});

test.each<[string, string | undefined]>([
  ["力争签约1.3亿元", undefined],
  ["计划签约1.3亿元", undefined],
  ["签约目标1.3亿元", undefined],
  ["拟签约1.3亿元", undefined],
  ["力争可实现1.3亿元", undefined],
  ["计划产能1.3亿元", undefined],
  ["力争1.3亿元", "签约"],
  ["计划1.3亿元", "能力"],
])("%s with 数据性质 %s is an intention still", (stated, nature) => {
  const { faults, row } = readEntry(ledger, { ...whole, stated, nature });
  expect(row).toBeUndefined();
  expect(faults).toEqual([
    { field: "stated", message: expect.stringContaining("请填在目标台账的“目标值”") as string },
  ]);
});

test.each<[string, string, string]>([
  ["计划完成1.3亿元，实际完成1.2亿元", "有目标数也有完成数", "如 1.2亿元。"],
  ["目标1.3亿元，已完成约1.2亿元", "有目标数也有完成数", "如 1.2亿元。"],
  ["1.3亿元，完成年度目标的80%", "“完成年度目标的80%”是完成率", "如 1.3亿元。"],
  ["1.3亿元（占全年计划的80%）", "“占全年计划的80%”是完成率", "如 1.3亿元。"],
  ["1.3亿元，完成率80%", "“完成率80%”是完成率", "如 1.3亿元。"],
])("%s: %s, and only what was reached belongs here: %s", (stated, why, example) => {
  const { faults } = readEntry(ledger, { ...whole, stated });
  expect(faults).toHaveLength(1);
  expect(faults[0]?.message).toContain(`“${stated}”里`);
  expect(faults[0]?.message).toContain(why);
  expect(faults[0]?.message.endsWith(example)).toBe(true);
});

test.each<[string, string, string]>([
  [
    "消费帮扶金额",
    "1.3亿元，增长5.4",
    "是5.4%还是5.4亿元？请写上单位，如 增长5.4% 或 增加5.4亿元。",
  ],
  [
    "消费帮扶金额",
    "1.3亿元，下降5.4",
    "是5.4%还是5.4亿元？请写上单位，如 下降5.4% 或 减少5.4亿元。",
  ],
  ["消费帮扶金额", "增长5.4", "是5.4%还是5.4亿元？"],
  [firms, "85户，增长3", "是3%还是3户？请写上单位，如 增长3% 或 增加3户。"],
])("%s: the bare number of “%s” is asked about", (indicator, stated, question) => {
  const { faults } = readEntry(ledger, { ...whole, indicator, stated });
  expect(faults).toEqual([
    { field: "stated", message: expect.stringContaining(question) as string },
  ]);
});

test.each(["1.3亿元，预计增长5.4%", "1.3亿元，增长5.4%（预计）", "1.3亿元，初步核算增长5.4%"])(
  "%s: a status beside one figure of two is asked about",
  (stated) => {
    const { faults } = readEntry(ledger, { ...whole, stated });
    expect(faults).toEqual([
      { field: "stated", message: expect.stringContaining("还是两个都是？") as string },
    ]);
  },
);

test.each<[string, string, Filled]>([
  ["1.3亿元（预计）", "E", { value: 130_000_000 }],
  ["1.3亿元(预计数)", "E", { value: 130_000_000 }],
  ["1.3亿元（预计），增长5.4%", "E", { value: 130_000_000, yoy: 5.4 }],
  ["据测算，1.3亿元", "E", { value: 130_000_000 }],
  ["据初步统计，1.3亿元", "P", { value: 130_000_000 }],
  ["初步核算，1.3亿元，增长5.4%", "P", { value: 130_000_000, yoy: 5.4 }],
  ["1.3亿元（初步核算数）", "P", { value: 130_000_000 }],
  ["据统计，1.3亿元，增长5.4%", "A", { value: 130_000_000, yoy: 5.4 }],
  ["1，300万元，增长5.4%", "A", { value: 13_000_000, yoy: 5.4 }],
  ["增长5.4%，1，300万元", "A", { value: 13_000_000, yoy: 5.4 }],
  ["1.3亿元，比上年增加300万元", "A", { change: 3_000_000 }],
  ["1.3亿元，比上年多300万元", "A", { change: 3_000_000 }],
  ["1.3亿元，比上年少300万元", "A", { change: -3_000_000 }],
  ["不少于300万元", "A", { value: 3_000_000, qualifier: "at_least" }],
  ["1.3亿元，增速5.4%", "A", { value: 130_000_000, yoy: 5.4 }],
  ["1.3亿元，增速为-5.4%", "A", { value: 130_000_000, yoy: -5.4 }],
])("“%s” is read as reports write it, with status %s", (stated, status, row) => {
  const entry = readEntry(ledger, { ...whole, stated });
  expect(entry.faults).toEqual([]);
  expect(entry.row).toMatchObject({ status, ...row });
});

test.each([
  ["上半年1.3亿元，增长5.4%", "2024年上半年"],
  ["上半年，1.3亿元，增长5.4%", "2024-01/2024-06"],
  ["1.3亿元，上半年增长5.4%", "2024年上半年"],
  ["1—6月1.3亿元，增长5.4%", "2024年上半年"],
  ["2024年1-6月份，1.3亿元，增长5.4%", "2024年上半年"],
  ["6月份1.3亿元，增长5.4%", "2024-06"],
  ["前三季度1.3亿元，增长5.4%", "2024年前三季度"],
  ["全年1.3亿元，增长5.4%", "2024"],
  ["2024年1.3亿元，增长5.4%", "2024"],
  ["今年上半年1.3亿元，增长5.4%", "2024年上半年"],
  ["今年1.3亿元，增长5.4%", "2024"],
  ["截至6月底1.3亿元，增长5.4%", "2024年1—6月"],
  ["截至2024年6月，1.3亿元，增长5.4%", "2024年上半年"],
  ["前5个月1.3亿元，增长5.4%", "2024年1—5月"],
])("“%s” names the very time of %s", (stated, period) => {
  const entry = readEntry(ledger, { ...whole, stated, period });
  expect(entry.faults).toEqual([]);
  expect(entry.row).toMatchObject({ value: 130_000_000, yoy: 5.4 });
});

test.each([
  ["上半年1.3亿元，增长5.4%", "2024", "“上半年”与时期2024年不一致；请把时期改成2024年上半年"],
  ["2023年上半年1.3亿元", "2024年上半年", "“2023年上半年”与时期2024年上半年不一致"],
  ["1.3亿元，上半年增长5.4%", "2024", "“上半年”与时期2024年不一致"],
  ["1—5月1.3亿元", "2024年上半年", "“1—5月”与时期2024年上半年不一致"],
  ["全年1.3亿元", "2024-06", "“全年”与时期2024年6月不一致；请把时期改成2024年"],
  ["截至6月底1.3亿元", "2024-06", "“截至6月底”与时期2024年6月不一致"],
  ["截至6月底1.3亿元", "2024", "“截至6月底”与时期2024年不一致"],
  ["今年上半年1.3亿元", "2024", "“今年上半年”与时期2024年不一致"],
  ["前5个月1.3亿元", "2024年上半年", "“前5个月”与时期2024年上半年不一致"],
  ["上半年1.3亿元", "2021—2023年", "“上半年”与时期2021—2023年不一致"],
])("“%s” names another time than %s", (stated, period, part) => {
  const { faults } = readEntry(ledger, { ...whole, stated, period });
  expect(faults).toEqual([{ field: "stated", message: expect.stringContaining(part) as string }]);
});

test.each(["大兴区", "北京市"])("%s is a partner, and no row is its own", (area) => {
  const { faults, row } = readEntry(ledger, { ...whole, area });
  expect(row).toBeUndefined();
  expect(faults).toEqual([
    {
      field: "area",
      message: expect.stringContaining(`${area}是结对方，台账按旗县登记`) as string,
    },
  ]);
});
