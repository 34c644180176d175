import { openLiveBook } from "../support/liveBook";

const county = "汇总-正镶白旗";

test.each(["静态", "公式"] as const)(
  "the rules chosen for the workbook judge sheets and 目标台账 at the next making in mode %s",
  async (mode) => {
    const book = await openLiveBook();
    await book.deeds.loadDataset();
    const options = { areas: ["正镶白旗"], mode };
    await book.deeds.buildCountySheets(options);
    const says = (text: string) =>
      [...book.cells(county).values()].some((cell) => cell.text.includes(text));
    expect(says("判断规则：序时")).toBe(true);
    expect((await book.deeds.chooseRules("从宽")).sentence).toContain("“从宽”");
    await book.deeds.buildCountySheets(options);
    await book.host.settle();
    expect(says("判断规则：从宽")).toBe(true);
    const formulas = [...book.cells(county).values()].flatMap(({ formula }) => formula ?? []);
    const verdicts = formulas.filter((formula) => formula.includes("STATUSOF"));
    expect(verdicts.every((formula) => formula.includes('"从宽"'))).toBe(true);
    book.host.counts.reset();
    expect((await book.deeds.chooseRules("lenient")).sentence).toContain("没有变化");
    expect(book.host.counts.changes).toBe(0);
    book.close();
  },
);

test("unknown rules are refused with the legal ones", async () => {
  const book = await openLiveBook();
  await expect(book.deeds.chooseRules("随便")).rejects.toThrow("序时、从宽");
  book.close();
});
