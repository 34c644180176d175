import { openFollowedBook, type LiveBook } from "../support/liveBook";
import { quiet } from "../support/quiet";
import { reviewLines } from "../support/reviewLines";
import { rowOfTable, targetRow, type Row } from "../support/typedRows";

const question = '"正镶白旗","消费帮扶金额",2023';

function factRow(book: LiveBook): Promise<Row> {
  return rowOfTable(
    book,
    "JM_Facts",
    (at) => at("旗县") === "正镶白旗" && at("指标") === "消费帮扶金额" && at("时期") === "2023",
  );
}

/** Open lines of 核对事项 on cells that could not be read. */
async function unread(book: LiveBook): Promise<readonly (readonly [string, string])[]> {
  await book.deeds.buildCountySheets({ areas: ["正镶白旗"], mode: "静态" });
  await quiet(book);
  return reviewLines(book.host, "读不出")
    .filter(({ state }) => state === "待核对")
    .map(({ place, text }) => [place, text] as const);
}

async function setFormat(book: LiveBook, row: Row, column: string, format: string): Promise<void> {
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
  "%s in a figure's cell is an error: no formula answers it, 核对事项 names it, nothing writes over it",
  async (typed, shown) => {
    const book = await openFollowedBook();
    const row = await factRow(book);
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
    expect(await unread(book)).toEqual([
      [
        `数据台账!${row.place("数值")}`,
        `“数值”填的是“${shown}”：是错误值，请改正这一格的公式，或直接填写内容`,
      ],
    ]);
    await book.deeds.loadDataset();
    expect(row.see("数值").value).toBe(shown);
    await row.type("数值", 1.02);
    expect(book.host.person.see("Sheet1", "A1").value).toBe(102_000_000);
    expect(await unread(book)).toEqual([]);
    book.close();
  },
);

test("a figure whose cell has a date format is none, by the next time the table is read", async () => {
  const book = await openFollowedBook();
  const row = await factRow(book);
  await book.host.person.typeInto("Sheet1", "A1", `=JM.GET(${question})`);
  await setFormat(book, row, "数值", 'm"月"d"日"');
  await row.type("数值", 45416);
  expect(book.host.person.see("Sheet1", "A1").value).toBe("#N/A");
  expect(await unread(book)).toEqual([
    [
      `数据台账!${row.place("数值")}`,
      "“数值”填的是“2024-05-04”：是日期，不是数；请把这一格的数字格式改为“常规”，再填数，如 98.5",
    ],
  ]);
  await setFormat(book, row, "数值", "General");
  await row.type("数值", 1.02);
  expect(book.host.person.see("Sheet1", "A1").value).toBe(102_000_000);
  book.close();
});

test.each([
  ["an error", "=1/0", "“最新完成值”填的“#DIV/0!”读不出：是错误值"],
  ["a range that Excel takes for a day", "5-4", "“最新完成值”填的“"],
])(
  "%s in 最新完成值 stays as it stands, and its row says why until it is mended",
  async (_, typed, reason) => {
    const book = await openFollowedBook();
    const row = await targetRow(book, "003-45-t02");
    const before = row.see("说明").text;
    const target = [row.see("旗县"), row.see("指标"), row.see("时期")]
      .map(({ value }) => `"${value}"`)
      .join();
    await book.host.person.typeInto("Sheet1", "A1", `=JM.STATUSOF(${target})`);
    await book.host.person.typeInto("Sheet1", "A2", `=JM.TARGET(${target})`);
    await setFormat(book, row, "最新完成值", "General");
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
    book.close();
  },
);

test("a text of any length is quoted by its beginning, and is compared with the cell", async () => {
  const book = await openFollowedBook();
  const row = await targetRow(book, "003-45-t02");
  await row.type("最新完成值", "很".repeat(3000));
  expect(row.see("说明").text).toContain(`“${"很".repeat(39)}…”`);
  await book.host.person.typeInto(row.sheet, row.place("最新完成值"), `很${"多".repeat(2999)}`);
  await quiet(book);
  expect(row.see("说明").text).toContain(`“很${"多".repeat(38)}…”`);
  book.close();
});
