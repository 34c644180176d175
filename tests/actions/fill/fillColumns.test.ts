import { encode, fillsOf } from "./support/fillsOf";

const filled = (heading: string, cells: string): unknown =>
  fillsOf(encode(`${heading}\n${cells}\n`)).map(
    ({ figure: { value, upper, qualifier }, units }) => [value, upper, qualifier, units.shown],
  )[0];
const asTable = "编号,指标,单位,限定词,最新完成值,完成值上限,数据截至";

test.each<[what: string, heading: string, cells: string, figure: readonly unknown[]]>([
  [
    "its unit, which counts for a bare number",
    asTable,
    "003-41-t07,固定资产投资,万元,约,440000,,2024-06-30",
    [4_400_000_000, undefined, "approx", "亿元"],
  ],
  [
    "English headings",
    "target,unit,qualifier,value,upper,as_of",
    "003-41-t07,万元,at_least,440000,450000,2024-06-30",
    [4_400_000_000, 4_500_000_000, "at_least", "亿元"],
  ],
  [
    "a figure that has its own unit",
    asTable,
    "003-41-t07,,万元,,44亿元,45亿元,2024-06-30",
    [4_400_000_000, 4_500_000_000, "exact", "亿元"],
  ],
  [
    "上限 and the qualifier that stands with the figure",
    "编号,最新完成值,上限,限定词,数据截至",
    "003-41-t07,约44,45,近,2024-06-30",
    [4_400_000_000, 4_500_000_000, "approx", "亿元"],
  ],
  [
    "a range and its own upper end again",
    asTable,
    "003-41-t07,,,,44—45亿元,45,2024-06-30",
    [4_400_000_000, 4_500_000_000, "exact", "亿元"],
  ],
  [
    "a percent sign of a Chinese keyboard as its unit",
    asTable,
    "003-41-t01,,％,,5.4,,2024-06-30",
    [5.4, undefined, "exact", "%"],
  ],
  [
    "the 限定词 of the 目标值 beside it, which says nothing of the 完成值",
    "编号,目标值,单位,限定词,最新完成值,数据截至",
    "003-41-t07,80,亿元,以上,44,2024-06-30",
    [4_400_000_000, undefined, "exact", "亿元"],
  ],
  [
    "what its target is about, in other words of the ledger",
    "编号,旗县,指标,时期,最新完成值,数据截至",
    "003-41-t07,150825,fixed_asset_investment,2024年,44,2024-06-30",
    [4_400_000_000, undefined, "exact", "亿元"],
  ],
])("a line is read with %s", (_, heading, cells, figure) => {
  expect(filled(heading, cells)).toEqual(figure);
});

const aboutTarget = "编号,旗县,指标,对象,时期,最新完成值,数据截至";

test.each<[what: string, heading: string, cells: string, sentence: string]>([
  [
    "a unit of another kind",
    asTable,
    "003-41-t07,,人,,440000,,2024-06-30",
    "填报.csv第2行单位列：单位“人”与这个目标的单位亿元不是一类，可写 亿元，或留空。",
  ],
  [
    "a unit that nobody knows",
    asTable,
    "003-41-t07,,万圆,,440000,,2024-06-30",
    "填报.csv第2行单位列：单位“万圆”",
  ],
  [
    "a word that is no qualifier",
    asTable,
    "003-41-t07,,,可能,44,,2024-06-30",
    "填报.csv第2行限定词列：“可能”不是限定词，可写以上、以内、约，或留空。",
  ],
  [
    "two qualifiers",
    asTable,
    "003-41-t07,,,以上,约44亿元,,2024-06-30",
    "填报.csv第2行限定词列：“以上”与完成值“约44亿元”不一致，请只留一处。",
  ],
  [
    "two upper ends",
    asTable,
    "003-41-t07,,,,44—45亿元,46,2024-06-30",
    "填报.csv第2行完成值上限列：“46”与完成值“44—45亿元”不一致，请只留一处。",
  ],
  [
    "an upper end below the figure",
    asTable,
    "003-41-t07,,万元,,44亿元,45,2024-06-30",
    "填报.csv第2行完成值上限列：上限“45”小于完成值“44亿元”，请改正其中一处。",
  ],
  [
    "an upper end of another kind",
    asTable,
    "003-41-t07,,,,44,45人,2024-06-30",
    "填报.csv第2行完成值上限列：“45人”不能填在以亿元为单位的格里",
  ],
  [
    "another indicator than its target's",
    aboutTarget,
    "003-41-t07,,地区生产总值,,,44,2024-06-30",
    "填报.csv第2行指标列：“地区生产总值”与编号“003-41-t07”不符，这个目标写的是“固定资产投资”；请核对编号。",
  ],
  [
    "another county than its target's",
    aboutTarget,
    "003-41-t07,正镶白旗,,,,44,2024-06-30",
    "填报.csv第2行旗县列：“正镶白旗”与编号“003-41-t07”不符",
  ],
  [
    "another period than its target's",
    aboutTarget,
    "003-41-t07,,,,2023,44,2024-06-30",
    "填报.csv第2行时期列：“2023”与编号“003-41-t07”不符，这个目标写的是“2024”",
  ],
  [
    "an item that its target does not have",
    aboutTarget,
    "003-41-t07,,,小学,,44,2024-06-30",
    "填报.csv第2行对象列：“小学”与编号“003-41-t07”不符",
  ],
  [
    "a figure that is expected",
    asTable,
    "003-41-t07,,,,预计60亿元,,2024-06-30",
    "填报.csv第2行最新完成值列：“预计60亿元”是预计数，不是完成数；预计数请录入数据台账，这里填完成数，如 30亿元。",
  ],
  [
    "an error of Excel's",
    asTable,
    "003-41-t07,,,,#DIV/0!,,2024-06-30",
    "填报.csv第2行最新完成值列：“#DIV/0!”是错误值，请填完成数，如 30亿元。",
  ],
  [
    "no figure",
    asTable,
    "003-41-t07,,,,,,2024-06-30",
    "填报.csv第2行最新完成值列：这一格是空的，请填完成数，如 30亿元；没有数的行请删去。",
  ],
  [
    "two columns of one name",
    "编号,单位,单位,最新完成值,数据截至",
    "003-41-t07,万元,亿元,44,2024-06-30",
    "填报.csv有两个unit列，请只留一个。",
  ],
])("a line is refused for %s", (_, heading, cells, sentence) => {
  expect(() => filled(heading, cells)).toThrow(sentence);
});
