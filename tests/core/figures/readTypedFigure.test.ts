import {
  nameOfQualifier,
  qualifierFrom,
  readTypedFigure,
  unitOf,
  type FigureRow,
} from "../../../src/core/figures";

function rowIn(shown: string): FigureRow {
  return { shown, base: unitOf(shown)?.base ?? shown, holds: "change" };
}

describe("What a person types beside a unit is read in that unit", () => {
  test.each([
    ["1.3亿元", "万元", 130000000, "exact"],
    ["5107.12", "万元", 51071200, "exact"],
    ["1,200", "万元", 12000000, "exact"],
    ["１２００", "元", 1200, "exact"],
    ["5.4%", "%", 5.4, "exact"],
    ["５．４％", "%", 5.4, "exact"],
    ["5.4", "%", 5.4, "exact"],
    ["下降3%", "%", -3, "exact"],
    ["-3%", "%", -3, "exact"],
    ["四分之一", "%", 25, "exact"],
    ["约300人", "人", 300, "approx"],
    ["1.3万余人次", "万人次", 13000, "at_least"],
    ["5000以上", "万元", 50000000, "at_least"],
    ["100兆瓦", "万千瓦", 100000, "exact"],
    ["36亿度", "亿千瓦时", 3600000000, "exact"],
    ["28位", "位", 28, "exact"],
    ["第28位", "位", 28, "exact"],
    ["28", "位", 28, "exact"],
    ["增加3倍以上", "倍", 4, "at_least"],
    ["0.6个百分点", "个百分点", 0.6, "exact"],
    ["-1.5", "亿元", -150000000, "exact"],
    ["12", "镇", 12, "exact"],
    ["1公顷", "亩", 15, "exact"],
  ])("%s beside %s is %d (%s)", (text, unit, value, qualifier) => {
    expect(readTypedFigure(text, rowIn(unit))).toEqual({ ok: true, value: { value, qualifier } });
  });
});

describe("What does not fit the unit is refused with both names", () => {
  test.each([
    ["300人", "万元", /300人.*万元/],
    ["5.4%", "元", /5\.4%.*元/],
    ["5个百分点", "%", /百分点.*%/],
    ["待定", "万元", /待定/],
    ["3名、4名", "人", /3名.*4名/],
    ["", "元", /没有数字/],
  ])("“%s” beside %s", (text, unit, sentence) => {
    const refusal = readTypedFigure(text, rowIn(unit));
    expect(refusal).toMatchObject({ ok: false, error: "#VALUE!" });
    expect(refusal.ok ? "" : refusal.message).toMatch(sentence);
  });
});

test.each([
  ["1亿5千", "亿元", "“1亿5千”是1.5亿还是100005000？请写清楚，如 1.5亿。"],
  ["约三亿二千元", "亿元", "“约三亿二千元”是3.2亿还是300002000？请写清楚，如 3.2亿元。"],
  ["1万亿5千元", "亿元", "“1万亿5千元”是15000亿还是1000000005000？请写清楚，如 15000亿元。"],
])("“%s” beside %s is asked about by both readings", (text, unit, sentence) => {
  expect(readTypedFigure(text, rowIn(unit))).toMatchObject({ ok: false, message: sentence });
});

test.each([
  ["28.2\n亿元", "亿元", 2_820_000_000],
  ["28.2亿\r\n元", "亿元", 2_820_000_000],
  ["约28.2\n\n亿元。", "亿元", 2_820_000_000],
  ["5.4\n%", "%", 5.4],
])("A line that ends inside the figure %j is a blank", (text, unit, value) => {
  expect(readTypedFigure(text, rowIn(unit))).toMatchObject({ ok: true, value: { value } });
});

test.each([
  ["28.2\n3亿元", "亿元", "“28.2 3亿元”里有“28.2”和“3亿元”两个数，请只留一个。"],
  [
    "28亿两千万元",
    "亿元",
    "“28亿两千万元”里的“28亿”和“两千万元”连在一起，是一个数还是两个？请用阿拉伯数字只写一个数，如 30亿元。",
  ],
  ["28.2亿元零头", "亿元", "“28.2亿元零头”里的“零头”读不懂"],
  ["三亿五亿元", "亿元", "“三亿五亿元”里的“三亿五亿”读不成一个数，可写 30亿元。"],
  ["USD28.2亿", "亿元", "“USD28.2亿”里的“USD”读不懂"],
  [" ", "亿元", "内容是空的，没有数字，可写 30亿元。"],
  ["待定", "项", "“待定”里没有数字，可写 1项。"],
  ["待定", "倍", "“待定”里没有数字，可写 2倍。"],
  ["待定", "个百分点", "“待定”里没有数字，可写 2个百分点。"],
  ["“待定”", "亿元", "“‘待定’”里没有数字"],
])("The refusal of %j beside %s says what is wrong", (text, unit, sentence) => {
  const refusal = readTypedFigure(text, rowIn(unit));
  expect(refusal.ok ? "" : refusal.message).toContain(sentence);
});

test("Qualifiers go by the word that cells show, and by the words people type", () => {
  expect((["exact", "at_least", "at_most", "approx"] as const).map(nameOfQualifier)).toEqual([
    "",
    "以上",
    "以内",
    "约",
  ]);
  expect(["以上", "不低于", "以内", "近", "", "at_least", "也许"].map(qualifierFrom)).toEqual([
    "at_least",
    "at_least",
    "at_most",
    "approx",
    "exact",
    "at_least",
    undefined,
  ]);
});

describe("A change that names another base than its row's is refused with what belongs there", () => {
  const yearly = (shown: string): FigureRow => ({ ...rowIn(shown), holds: "yearlyChange" });

  test.each([
    ["环比增长3%", "%", "环比", "同比增长5.4%"],
    ["同比增长环比3%", "%", "环比", "同比增长5.4%"],
    ["比上月增长3%", "%", "比上月", "同比增长5.4%"],
    ["较上季度下降3%", "%", "较上季度", "同比增长5.4%"],
    ["较年初增长3%", "%", "较年初", "同比增长5.4%"],
    ["比上年末增长3%", "%", "比上年末", "同比增长5.4%"],
    ["比2018年增长3%", "%", "比2018年", "同比增长5.4%"],
    ["累计增长30%", "%", "累计", "同比增长5.4%"],
    ["累计30%", "%", "累计", "同比增长5.4%"],
    ["共增长30%", "%", "共", "同比增长5.4%"],
    ["年均增长5.4%", "%", "年均", "同比增长5.4%"],
    ["环比提高0.6个百分点", "个百分点", "环比", "同比提高0.6个百分点"],
    ["累计前移2位", "位", "累计", "前移2位"],
    ["累计增加3户", "户", "累计", "同比增加3户"],
  ])("%s beside %s shows “%s” and says %s", (text, shown, word, example) => {
    const read = readTypedFigure(text, yearly(shown));
    expect(read).toMatchObject({ ok: false });
    if (read.ok) return;
    expect(read.message).toContain(`“${text}”里的“${word}”`);
    expect(read.message).toContain(`如 ${example}`);
    expect(read.message.match(/。/g)).toHaveLength(1);
  });

  test.each([
    ["同比增长5.4%", 5.4],
    ["累计同比增长5.4%", 5.4],
    ["同比累计增长5.4%", 5.4],
    ["比上年累计增长5.4%", 5.4],
    ["较去年同期下降5.4%", -5.4],
    ["增长5.4%", 5.4],
  ])("%s is a change on last year", (text, value) => {
    expect(readTypedFigure(text, yearly("%"))).toMatchObject({ ok: true, value: { value } });
  });

  test.each<[string, FigureRow, string]>([
    ["环比增加3户", rowIn("户"), "从期初起的增减，如 增加3户"],
    ["环比下降到4.1%", { ...rowIn("%"), holds: "level" }, "增减后的数，如 4.1%"],
  ])("%s is refused where another change or a level belongs", (text, row, part) => {
    expect(readTypedFigure(text, row)).toMatchObject({
      ok: false,
      message: expect.stringContaining(part) as string,
    });
  });

  test("An increase so far may be told as what has come together", () => {
    expect(readTypedFigure("累计增加3户", rowIn("户"))).toMatchObject({ value: { value: 3 } });
  });
});
