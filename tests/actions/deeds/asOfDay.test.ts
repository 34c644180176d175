import { preparedBy, type LiveBook } from "../support/liveBook";
import { quiet } from "../support/quiet";
import { reviewLines } from "../support/reviewLines";

const county = "乌拉特后旗";
const sheet = `汇总-${county}`;
const investment = { area: county, indicator: "固定资产投资", source: "本旗统计月报" };
const july = { ...investment, period: "2024年1—7月", stated: "44亿元" };
const august = { ...investment, period: "2024年1—8月", stated: "52亿元" };
const ofJuly =
  "累计完成44亿元，完成全年目标的55.0%，序时应达58.3%，落后3.3个百分点，剩余5个月需完成36亿元。";
const ofAugust =
  "累计完成52亿元，完成全年目标的65.0%，序时应达66.7%，落后1.7个百分点，剩余4个月需完成28亿元。";

/** All that a reader sees on 汇总 and 总览. */
const seenOn = (book: LiveBook) =>
  [sheet, "总览"].map((name) =>
    [...book.cells(name)].map(([place, { text }]) => [place, text] as const),
  );
const reasonsOf = (book: LiveBook): readonly string[] =>
  [...book.cells(sheet).values()].map(({ text }) => text).filter((text) => text.startsWith("累计"));

const withJuly = preparedBy(async (book) => {
  const entered = await book.deeds.enterFact(july);
  expect(entered.notes).toEqual([
    expect.stringMatching(/^截至日期由2023年12月31日改为2024年7月31日，\d+项目标的状态随之变化。$/),
  ]);
});

test("the sheet of 31 July stays, cell for cell, when August's row has come and it is made again", async () => {
  const book = await withJuly();
  const forJuly = { areas: [county], mode: "静态", asOf: "2024-07-31" } as const;
  await book.deeds.buildCountySheets(forJuly);
  const before = seenOn(book);
  expect(reasonsOf(book)).toEqual([ofJuly]);
  const { notes } = await book.deeds.enterFact(august);
  expect(notes).toEqual(["这个数的时期晚于截至日期2024年7月31日，截至那天的汇总表和判断不计入。"]);
  const again = await book.deeds.buildCountySheets(forJuly);
  expect(again).toMatchObject({ written: [], problems: [], notes: [] });
  expect(seenOn(book)).toEqual(before);
  expect(reviewLines(book.host)).toContainEqual(
    expect.objectContaining({
      text: `${county}有1个数晚于截至日期，未列入汇总表和总览：固定资产投资（2024年1—8月）。`,
    }),
  );

  const asked = ["2024-07-31", "2024-08-31"].map(
    (day) => `=JM.WHYOF("${county}","固定资产投资",2024,"${day}")`,
  );
  for (const [row, formula] of asked.entries()) {
    await book.host.person.typeInto("Sheet1", `A${row + 1}`, formula);
  }
  await book.host.settle();
  const said = ["A1", "A2"].map((place) => book.host.person.see("Sheet1", place).value);
  expect(said).toEqual([ofJuly, ofAugust]);

  const onward = await book.deeds.buildCountySheets({ ...forJuly, asOf: "2024-08-31" });
  expect(onward.notes).toEqual(["截至日期由2024年7月31日改为2024年8月31日，目标的状态没有变化。"]);
  expect(reasonsOf(book)).toEqual([ofAugust]);
  book.close();
});

test("a live sheet of 31 July says the same when August was reported and the workbook has gone on", async () => {
  const book = await withJuly();
  const forJuly = { areas: [county], mode: "公式", asOf: "2024-07-31" } as const;
  await book.deeds.buildCountySheets(forJuly);
  await quiet(book);
  const before = seenOn(book);
  expect(reasonsOf(book)).toEqual([ofJuly]);
  const bytes = new TextEncoder().encode("target,value,as_of\n003-41-t07,52亿元,2024-08-31\n");
  const filled = await book.deeds.fillTargets({
    files: [{ name: "八月.csv", bytes }],
    isSample: false,
  });
  expect(filled.notes).toEqual(["有1项填报晚于截至日期，未计入。"]);
  const again = await book.deeds.buildCountySheets(forJuly);
  expect(again.notes).toEqual(["有1项填报晚于截至日期，未计入。"]);
  await quiet(book);
  expect(seenOn(book)).toEqual(before);
  expect(reviewLines(book.host)).toContainEqual(
    expect.objectContaining({
      text: `${county}有1项填报晚于截至日期，未计入：固定资产投资（2024年8月31日）。`,
    }),
  );

  const onward = await book.deeds.buildCountySheets({
    areas: ["正镶白旗"],
    mode: "静态",
    asOf: null,
  });
  expect(onward.notes).toEqual(["截至日期由2024年7月31日改为2024年8月31日，目标的状态没有变化。"]);
  await quiet(book);
  const [ofCounty] = seenOn(book);
  expect(ofCounty).toEqual(before[0]);
  book.close();
});
