import { openFollowedBook, openLiveBook } from "../support/liveBook";

const fact = {
  area: "正镶白旗",
  indicator: "消费帮扶金额",
  period: "2022",
  stated: "约1.3亿元",
  source: "本旗统计公报",
};

test("a figure becomes a person's row, and formulas answer from it", async () => {
  const book = await openFollowedBook();
  await book.host.person.typeInto("Sheet1", "A1", '=JM.GET("正镶白旗","消费帮扶金额",2022)');
  await book.host.settle();
  expect(book.host.person.see("Sheet1", "A1").value).toBe("#N/A");
  const outcome = await book.deeds.enterFact(fact);
  expect(outcome).toMatchObject({ isEntered: true, present: [] });
  const place = /数据台账!A(\d+)/.exec(outcome.sentence)?.[1] ?? "";
  await book.host.settle();
  expect(book.host.person.see("Sheet1", "A1").value).toBe(130_000_000);
  const row = [...book.cells("数据台账")]
    .filter(([address]) => new RegExp(`^[A-Z]${place}$`).test(address))
    .map(([, { text }]) => text)
    .filter((text) => text !== "");
  expect(row).toEqual([
    ...["正镶白旗", "消费帮扶金额", "2022", "实际", "1.3", "亿元", "约", "正常"],
    ...["本旗统计公报", "约1.3亿元"],
  ]);
  // What 农畜产品销售倍增 is measured by has another year now.
  const again = await book.deeds.loadDataset();
  expect(again).toMatchObject({ written: ["倍增台账"], kept: [], problems: [] });
  book.close();
});

test("level and growth of one sentence are one row, from which both answer", async () => {
  const book = await openFollowedBook();
  const questions = ["GET", "YOYOF"].map((name) => `=JM.${name}("正镶白旗","消费帮扶金额",2022)`);
  for (const [index, formula] of questions.entries()) {
    await book.host.person.typeInto("Sheet1", `A${index + 1}`, formula);
  }
  const outcome = await book.deeds.enterFact({ ...fact, stated: "预计1.3亿元，增长5.4%" });
  expect(outcome.sentence).toContain("预计1.3亿元，增长5.4%");
  await book.host.settle();
  const answers = ["A1", "A2"].map((place) => book.host.person.see("Sheet1", place).value);
  expect(answers).toEqual([130_000_000, 0.054]);
  const place = /数据台账!A(\d+)/.exec(outcome.sentence)?.[1] ?? "";
  const row = [...book.cells("数据台账")]
    .filter(([address]) => new RegExp(`^[A-Z]${place}$`).test(address))
    .map(([, { text }]) => text)
    .filter((text) => text !== "");
  expect(row).toEqual([
    ...["正镶白旗", "消费帮扶金额", "2022", "实际", "1.3", "亿元", "5.4%", "估计"],
    ...["本旗统计公报", "预计1.3亿元"],
  ]);
  expect(await book.deeds.loadDataset()).toMatchObject({
    written: ["倍增台账"],
    kept: [],
    problems: [],
  });
  book.close();
});

test.each([
  ["消费帮扶金额", "1300万", 13_000_000],
  ["新能源发电量", "208亿千瓦·时", 20_800_000_000],
])("%s: %s is answered as %d", async (indicator, stated, value) => {
  const book = await openFollowedBook();
  const question = `=JM.GET("正镶白旗","${indicator}",2022)`;
  await book.host.person.typeInto("Sheet1", "A1", question);
  await book.deeds.enterFact({ ...fact, indicator, stated });
  await book.host.settle();
  expect(book.host.person.see("Sheet1", "A1").value).toBe(value);
  book.close();
});

test("nature and partner are written, and a contract is not what was realised", async () => {
  const book = await openFollowedBook();
  const signed = { ...fact, stated: "签约1.3亿元", partner: "大兴" };
  const { entry, words } = await book.deeds.previewEntry(signed);
  expect(entry.row).toMatchObject({ nature: "contract", partner: "110115" });
  expect(words).toBe("1.3亿元（签约）");
  await book.deeds.enterFact(signed);
  await book.host.person.typeInto("Sheet1", "A1", '=JM.GET("正镶白旗","消费帮扶金额",2022)');
  await book.host.settle();
  expect(book.host.person.see("Sheet1", "A1")).toMatchObject({
    value: "#N/A",
    message: expect.stringContaining("签约数（2022年）") as string,
  });
  book.close();
});

test.each(["力争1.3亿元", "年均增长5.4%", "占60%"])(
  "what is no figure of the year (%s) is refused, and nothing is written",
  async (stated) => {
    const book = await openFollowedBook();
    book.host.counts.reset();
    await expect(book.deeds.enterFact({ ...fact, stated })).rejects.toThrow(`“${stated}”`);
    expect(book.host.counts.changes).toBe(0);
    book.close();
  },
);

test("what is already there is told with value and source, and written only when asked again", async () => {
  const book = await openFollowedBook();
  book.host.counts.reset();
  const told = await book.deeds.enterFact({ ...fact, period: "2023" });
  expect(told.isEntered).toBe(false);
  expect(told.sentence).toContain("1.02亿元");
  expect(told.sentence).toContain("《");
  expect(book.host.counts.changes).toBe(0);
  const entered = await book.deeds.enterFact({ ...fact, period: "2023", evenIfPresent: true });
  expect(entered).toMatchObject({ isEntered: true });
  book.close();
});

test("a faulty entry and a protected sheet are refused in words, and nothing is written", async () => {
  const book = await openFollowedBook();
  await expect(book.deeds.enterFact({ ...fact, stated: "300人" })).rejects.toThrow("不能换算");
  await book.host.person.protect("数据台账");
  await expect(book.deeds.enterFact(fact)).rejects.toThrow("“数据台账”受保护");
  book.close();
  const empty = await openLiveBook();
  await expect(empty.deeds.enterFact(fact)).rejects.toThrow("请先载入数据");
  empty.close();
});

test("a row that a person began with formulas is no blank one: the entry comes beside it", async () => {
  const book = await openFollowedBook();
  const table = book.host.book.findSheet("数据台账")?.tables[0];
  const below = (table?.rect.row ?? 0) + (table?.rect.rows ?? 0) + 1;
  const typed = { B: '="正镶白旗"', C: '="地区生产总值"', H: "=7*11", R: '="自己算的"' };
  for (const [column, formula] of Object.entries(typed)) {
    await book.host.person.typeInto("数据台账", `${column}${below}`, formula);
  }
  await book.deeds.enterFact(fact);
  // A formula that is typed into a text cell is a text.
  const standing = [...book.cells("数据台账").values()].map(
    ({ formula, value }) => formula ?? value,
  );
  expect(standing).toEqual(expect.arrayContaining(Object.values(typed)));
  book.close();
});
