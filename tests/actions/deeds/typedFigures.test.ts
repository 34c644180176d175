import { openFollowedBook, type LiveBook } from "../support/liveBook";
import { quiet } from "../support/quiet";
import { targetRow, typeBelow, type Row } from "../support/typedRows";

/* One book for all: each test has its own row. */
let book: LiveBook;

beforeAll(async () => {
  book = await openFollowedBook();
});
afterAll(() => {
  book.close();
});

const goal = ["目标值", "目标值上限", "限定词"];

function seen(row: Row): readonly unknown[] {
  return goal.map((column) => row.see(column).value);
}

async function personsRow(indicator: string, typed: Readonly<Record<string, string | number>>) {
  return typeBelow(book, "JM_Targets", { 旗县: "乌拉特后旗", 指标: indicator, ...typed });
}

test("what followed from a 目标值 goes with it when another is typed over it", async () => {
  const row = await personsRow("固定资产投资", { 时期: "2026", 目标值: "50-60亿元" });
  expect(seen(row)).toEqual([50, 60, ""]);
  expect(row.see("备注").text).toBe("目标值原填“50-60亿元”");
  await row.type("目标值", 20);
  expect(seen(row)).toEqual([20, "", ""]);
  expect(row.see("备注").text).toBe("");
  await row.type("目标值", "近70亿元");
  expect(seen(row)).toEqual([70, "", "约"]);
  await row.type("目标值", "80—90亿元以上");
  expect(seen(row)).toEqual([80, 90, "以上"]);
  await row.type("目标值", "30-40亿元");
  expect(seen(row)).toEqual([30, 40, ""]);
  await row.type("目标值", "100亿元");
  expect(seen(row)).toEqual([100, "", ""]);
  expect(row.see("状态").value).not.toBe("待更新");
});

test("an upper end and a 限定词 that a person typed stay when 目标值 changes", async () => {
  const row = await personsRow("固定资产投资", {
    时期: "2027",
    目标值: 50,
    目标值上限: 60,
    限定词: "以上",
  });
  await row.type("目标值", 40);
  expect(seen(row)).toEqual([40, 60, "以上"]);
  await row.type("备注", "按年初计划");
  await row.type("目标值", "45亿元");
  expect(seen(row)).toEqual([45, 60, "以上"]);
  expect(row.see("备注").text).toBe("按年初计划");
});

test("an answer of ours to one cell takes nothing out of 备注", async () => {
  const row = await targetRow(book, "003-41-t07");
  await row.type("目标值", "约80亿元");
  await row.type("数据截至", "2024年6月");
  expect(row.see("备注").text).toContain("目标值原填“约80亿元”");
});

test("a note that version 0.1.0 made of 近2000万元 goes with the figure", async () => {
  const row = await targetRow(book, "003-63-t01");
  const before = row.see("备注").text;
  await row.type("备注", `${before}；最新完成值原填“近2000万元”`);
  await row.type("最新完成值", 1900);
  expect(row.see("备注").text).toBe(before);
});

async function setFormat(row: Row, column: string, format: string): Promise<void> {
  await book.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(row.sheet).getRange(row.place(column));
    cell.numberFormat = [[format]];
    await context.sync();
  });
}

test.each([
  [
    "another multiplier",
    2820,
    '0"万"',
    "“最新完成值”填的“2820万”读不出：格里的数是2820，显示的却不同",
  ],
  [
    "a number made smaller",
    282_000_000,
    "0.00,,",
    "“最新完成值”填的“282”读不出：格里的数是282000000",
  ],
  ["a qualifier", 27, '"约"0', "“最新完成值”填的“约27”读不出：格里的数是27"],
])("a format that shows %s is no figure, and says so", async (_, value, format, reason) => {
  const row = await targetRow(book, "003-45-t02");
  await setFormat(row, "最新完成值", format);
  await row.type("最新完成值", value);
  expect(row.see("说明").text).toContain(reason);
  expect(row.see("状态").value).toBe("待更新");
  expect(row.see("差距").value).toBe("待更新");
  await setFormat(row, "最新完成值", "General");
});

test("a format that shows the unit of the row is read", async () => {
  const row = await targetRow(book, "003-45-t02");
  await setFormat(row, "最新完成值", '0.0"亿元"');
  await row.type("最新完成值", 28);
  expect(row.see("状态").value).not.toBe("待更新");
});

test("a percent format in a row of the person's own without 单位 is read where its unit is %, and refused elsewhere", async () => {
  const amount = await personsRow("固定资产投资", { 时期: "2028", 目标值: 50 });
  await setFormat(amount, "最新完成值", "0%");
  await amount.type("最新完成值", 0.05);
  expect(amount.see("说明").text).toContain("“最新完成值”填的“5%”不能填在以亿元为单位的格里");
  const rate = await personsRow("固定资产投资", { 时期: "2028", 目标类型: "增速", 目标值: "6%" });
  await rate.type("最新完成值", 0.05);
  expect(rate.see("最新完成值").text).toBe("5.0%");
  expect(rate.see("状态").value).not.toBe("待更新");
  expect(rate.see("说明").text).toContain("5%");
});

test("an emptied 目标值 is said to be empty, until it is filled again", async () => {
  const row = await targetRow(book, "003-46-t01");
  const value = Number(row.see("目标值").value);
  await row.type("目标值", "");
  expect(row.see("说明").text).toBe("“目标值”是空的，请填写。");
  expect(row.see("状态").value).toBe("待更新");
  await row.type("目标值", value);
  expect(row.see("说明").text).toContain(`目标前${value}位`);
});

test("what was typed is quoted once, and the sentence ends once", async () => {
  const row = await targetRow(book, "003-63-t01");
  await row.type("最新完成值", "300万美金");
  const target = ["旗县", "指标", "时期"].map((column) => `"${row.see(column).value}"`).join();
  expect(row.see("说明").text).toMatch(/^“最新完成值”填的“300万美金”不能填在[^。]*。$/u);
  await book.host.person.typeInto("Sheet1", "A1", `=JM.TARGET(${target})`);
  await quiet(book);
  expect(book.host.person.see("Sheet1", "A1").message).toMatch(
    /行“最新完成值”列“300万美金”不能填在[^。]*。$/u,
  );
});

test("a row that somebody made unreadable elsewhere says so after a build and after a fill", async () => {
  const row = await targetRow(book, "003-48-t02");
  const makeUnreadable = (text: string) =>
    book.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem(row.sheet).getRange(row.place("最新完成值")).values = [
        [text],
      ];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
  await makeUnreadable("快完成了");
  await book.deeds.buildCountySheets({ areas: ["乌拉特后旗"], mode: "静态" });
  expect(row.see("说明").text).toContain("“最新完成值”填的“快完成了”里没有数字");
  expect(row.see("差距").value).toBe("待更新");
  await makeUnreadable("差一点");
  const bytes = new TextEncoder().encode("target,value,as_of\n003-41-t01,5.4%,2024-06-30\n");
  await book.deeds.fillTargets({ files: [{ name: "填报.csv", bytes }], isSample: false });
  expect(row.see("说明").text).toContain("“最新完成值”填的“差一点”里没有数字");
});
