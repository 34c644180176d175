import { openFollowedBook, type LiveBook } from "../support/liveBook";
import { quiet } from "../support/quiet";
import { reviewLines } from "../support/reviewLines";
import { rowOfTable, targetRow, typeBelow, type Row } from "../support/typedRows";

/*
 * One book for all. Those that read 核对事项 come first; each of the others has its own row, or leaves the next
 * one a cell that it types over.
 */
let book: LiveBook;

beforeAll(async () => {
  book = await openFollowedBook();
});
afterAll(() => {
  book.close();
});

const question = '"正镶白旗","消费帮扶金额",2023';

function factRow(): Promise<Row> {
  return rowOfTable(
    book,
    "JM_Facts",
    (at) => at("旗县") === "正镶白旗" && at("指标") === "消费帮扶金额" && at("时期") === "2023",
  );
}

/** Open lines of 核对事项 on cells that could not be read. */
async function unread(): Promise<readonly (readonly [string, string])[]> {
  await book.deeds.buildCountySheets({ areas: ["正镶白旗"], mode: "静态" });
  await quiet(book);
  return reviewLines(book.host, "读不出")
    .filter(({ state }) => state === "待核对")
    .map(({ place, text }) => [place, text] as const);
}

async function setFormat(row: Row, column: string, format: string): Promise<void> {
  await book.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(row.sheet).getRange(row.place(column));
    cell.numberFormat = [[format]];
    await context.sync();
  });
}

test.each([
  ["=1/0", "#DIV/0!"],
  ["#N/A", "#N/A"],
  ['=VALUE("三百")', "#VALUE!"],
])(
  "%s in a figure's cell is an error: no formula answers it, 核对事项 names it",
  async (typed, shown) => {
    const row = await factRow();
    await book.host.person.typeInto("Sheet1", "A1", `=JM.GET(${question})`);
    await book.host.person.typeInto("Sheet1", "A2", '=JM.GET("正镶白旗","消费帮扶金额")');
    await quiet(book);
    expect(book.host.person.see("Sheet1", "A1").value).toBe(102_000_000);
    await row.type("数值", typed);
    const place = Number(/\d+$/u.exec(row.place("数值"))?.[0]) - 2;
    for (const address of ["A1", "A2"]) {
      expect(book.host.person.see("Sheet1", address)).toMatchObject({
        value: "#N/A",
        message: `数据台账表第${place}行“数值”列“${shown}”读不出：是错误值，请改正这一格的公式，或直接填写内容。`,
      });
    }
    expect(await unread()).toEqual([
      [
        `数据台账!${row.place("数值")}`,
        `“数值”填的是“${shown}”：是错误值，请改正这一格的公式，或直接填写内容`,
      ],
    ]);
    await row.type("数值", 1.02);
    expect(book.host.person.see("Sheet1", "A1").value).toBe(102_000_000);
  },
);

test("an error in a figure's cell is not written over by a load, and gone from 核对事项 once it is mended", async () => {
  const row = await factRow();
  await row.type("数值", "#N/A");
  await book.deeds.loadDataset();
  expect(row.see("数值").value).toBe("#N/A");
  await row.type("数值", 1.02);
  expect(await unread()).toEqual([]);
});

test("a figure whose cell has a date format is none, by the next time the table is read", async () => {
  const row = await factRow();
  await book.host.person.typeInto("Sheet1", "A1", `=JM.GET(${question})`);
  await setFormat(row, "数值", 'm"月"d"日"');
  await row.type("数值", 45416);
  expect(book.host.person.see("Sheet1", "A1").value).toBe("#N/A");
  expect(await unread()).toEqual([
    [
      `数据台账!${row.place("数值")}`,
      "“数值”填的是“2024-05-04”：是日期，不是数；请把这一格的数字格式改为“常规”，再填数，如 98.5",
    ],
  ]);
  await setFormat(row, "数值", "General");
  await row.type("数值", 1.02);
  expect(book.host.person.see("Sheet1", "A1").value).toBe(102_000_000);
});

test.each([
  ["003-63-t01", 0.05, "0%", "“最新完成值”填的“5%”"],
  ["003-63-t01", 300, "$#,##0", "“最新完成值”填的“$300”"],
  ["003-45-t02", 45444, "[$-804]aaaa", "“最新完成值”填的“2024-06-01”"],
  ["003-45-t02", 30, "[$€-2] #,##0", "“最新完成值”填的“€30”"],
])("in %s a %p with the format %s is no figure", async (id, typed, format, reason) => {
  const row = await targetRow(book, id);
  await setFormat(row, "最新完成值", format);
  await row.type("最新完成值", typed);
  expect(row.see("说明").text).toContain(reason);
  expect(row.see("状态").value).toBe("待更新");
  for (const column of ["完成率", "序时进度", "差距"]) {
    expect(["", "待更新"]).toContain(row.see(column).value);
  }
  await setFormat(row, "最新完成值", "General");
  await row.type("最新完成值", "");
});

test("a figure with a line break is named, and the numbers come back once it is mended", async () => {
  const row = await targetRow(book, "003-45-t02");
  await row.type("最新完成值", "28.2亿元和\n别的");
  expect(row.see("说明").text).toContain("“最新完成值”填的“28.2亿元和 别的”");
  expect(row.see("差距").value).toBe("待更新");
  await row.type("最新完成值", "近28亿元");
  expect(row.see("差距").value).toBe(32);
});

test.each([
  [2031, { 数值: "1.5亿", 数值上限: "1.3亿" }, "“数值上限”列“1.3亿”读不出：小于数值"],
  [2032, { 数值: "1.3-1.5亿元", 数值上限: "2亿" }, "与数值里填的“1.3-1.5亿元”不一致"],
  [2033, { 数值: "约1.3亿元", 限定词: "以上" }, "与数值里填的“约1.3亿元”不一致"],
])(
  "a row of 数据台账 of %i whose cells contradict each other is not read: %p",
  async (year, typed, said) => {
    await typeBelow(book, "JM_Facts", {
      旗县: "正镶白旗",
      指标: "消费帮扶金额",
      时期: String(year),
      ...typed,
    });
    await book.host.person.typeInto("Sheet1", "A1", `=JM.GET("正镶白旗","消费帮扶金额",${year})`);
    await quiet(book);
    expect(book.host.person.see("Sheet1", "A1")).toMatchObject({
      value: "#N/A",
      message: expect.stringContaining(said) as string,
    });
  },
);

test("a day that its cell shows as a month is the last one of it", async () => {
  const row = await targetRow(book, "003-45-t03");
  await row.type("最新完成值", 30);
  await setFormat(row, "数据截至", 'yyyy"年"m"月"');
  await row.type("数据截至", 45444);
  expect(row.see("数据截至").value).toBe("2024-06-30");
  expect(row.see("序时进度").value).toBe(0.5);
  expect(row.see("状态").value).not.toBe("待更新");
});

test.each([1, 6, 200, "2019-06-30"])("%p is no day of a figure of 2024", async (typed) => {
  const row = await targetRow(book, "003-48-t02");
  await row.type("数据截至", typed);
  expect(row.see("说明").text).toContain(`“数据截至”填的“${typed}”`);
});

test.each([
  ["an error", "=1/0", "“最新完成值”填的“#DIV/0!”读不出：是错误值"],
  ["a range that Excel takes for a day", "5-4", "“最新完成值”填的“"],
])(
  "%s in 最新完成值 stays as it stands, and its row says why until it is mended",
  async (_, typed, reason) => {
    const row = await targetRow(book, "003-41-t07");
    const before = row.see("说明").text;
    const target = [row.see("旗县"), row.see("指标"), row.see("时期")]
      .map(({ value }) => `"${value}"`)
      .join();
    await book.host.person.typeInto("Sheet1", "A1", `=JM.STATUSOF(${target})`);
    await book.host.person.typeInto("Sheet1", "A2", `=JM.TARGET(${target})`);
    await setFormat(row, "最新完成值", "General");
    await row.type("最新完成值", typed);
    for (const address of ["A1", "A2"]) {
      const seen = book.host.person.see("Sheet1", address);
      expect(seen.value).toBe("#N/A");
      expect(seen.message).toContain("行“最新完成值”列");
    }
    expect(row.see("说明").text).toContain(reason);
    expect(row.see("状态").text).not.toMatch(/完成|达标|进度|滞后/);
    await row.type("最新完成值", "");
    expect(row.see("说明").text).toBe(before);
    expect(book.host.person.see("Sheet1", "A1").value).toBe(row.see("状态").value);
  },
);

test("a text of any length is quoted by its beginning, and is compared with the cell", async () => {
  const row = await targetRow(book, "003-45-t02");
  await row.type("最新完成值", "很".repeat(3000));
  expect(row.see("说明").text).toContain(`“${"很".repeat(39)}…”`);
  await book.host.person.typeInto(row.sheet, row.place("最新完成值"), `很${"多".repeat(2999)}`);
  await quiet(book);
  expect(row.see("说明").text).toContain(`“很${"多".repeat(38)}…”`);
});
