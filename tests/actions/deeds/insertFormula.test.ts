import { openLiveBook, type LiveBook } from "../support/liveBook";

let book: LiveBook;

beforeAll(async () => {
  book = await openLiveBook();
  await book.deeds.openWorkbook();
});

afterAll(() => {
  book.close();
});

test("a look-up tells value, period and source before it is inserted", async () => {
  const preview = await book.deeds.previewLookup("正镶白旗", "消费帮扶金额");
  expect(preview.words).toBe("2023年（推定）：1.02亿元");
  expect(preview.source).toContain("《");
  expect(preview.formula).toBe('=JM.GET("正镶白旗","消费帮扶金额")');
});

test.each([
  [["正襄白旗", "消费帮扶金额"], "正镶白旗"],
  [["正镶白旗", "消费帮扶金额", "1998"], "2023年"],
  [["正镶白旗", "消费帮扶金额", "去年"], "去年"],
] as const)("%j has no answer, and the reason is told", async ([area, indicator, period], part) => {
  const preview = await book.deeds.previewLookup(area, indicator, period);
  expect(preview.formula).toBeUndefined();
  expect(preview.words).toContain(part);
});

test("what a person types finds functions, counties and indicators", async () => {
  expect(await book.deeds.findForFormula("zxbq")).toMatchObject([
    { kind: "county", name: "正镶白旗" },
  ]);
  const [first] = await book.deeds.findForFormula("同比增速");
  expect(first).toMatchObject({ kind: "function", id: "YOY" });
});

test("the formula goes to the selected cell and computes, also in a text cell", async () => {
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("C3").numberFormat = [["@"]];
    await context.sync();
  });
  await book.host.person.select("Sheet1", "C3");
  const outcome = await book.deeds.insertFormula({ formula: "=JM.YOY(120,100)" });
  expect(outcome.sentence).toContain("Sheet1!C3");
  await book.host.settle();
  expect(book.host.person.see("Sheet1", "C3").value).toBe(0.2);
});

test("a cell that holds something is kept unless it is to be replaced", async () => {
  await book.host.person.typeInto("Sheet1", "D4", "备忘");
  await book.host.person.select("Sheet1", "D4");
  await expect(book.deeds.insertFormula({ formula: "=1+1" })).rejects.toThrow("已有内容“备忘”");
  expect(book.host.person.see("Sheet1", "D4").value).toBe("备忘");
  await book.deeds.insertFormula({ formula: "=1+1", replaces: true });
  expect(book.host.person.see("Sheet1", "D4").value).toBe(2);
});

test("a protected sheet and a text that is no formula are refused", async () => {
  await expect(book.deeds.insertFormula({ formula: "你好" })).rejects.toThrow("不是公式");
  await book.host.person.addSheet("锁住");
  await book.host.person.activate("锁住");
  await book.host.person.select("锁住", "A1");
  await book.host.person.protect("锁住");
  await expect(book.deeds.insertFormula({ formula: "=1+1" })).rejects.toThrow("“锁住”受保护");
});
