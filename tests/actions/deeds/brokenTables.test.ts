import { openFollowedBook, type LiveBook } from "../support/liveBook";
import { quiet } from "../support/quiet";

const question = '=JM.GET("正镶白旗","消费帮扶金额",2023)';
const figure = 102_000_000;

/** A followed book in which the question stands answered. */
async function openAsked(): Promise<LiveBook> {
  const book = await openFollowedBook();
  await book.host.person.typeInto("Sheet1", "A1", question);
  await quiet(book);
  expect(book.host.person.see("Sheet1", "A1").value).toBe(figure);
  return book;
}

/** Adds a column to 数据台账 by its heading alone, in place of the one that is taken away, if any. */
async function putColumn(book: LiveBook, heading: string, gone?: string): Promise<void> {
  await book.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("JM_Facts");
    if (gone !== undefined) columns.getItem(gone).delete();
    columns.add(undefined, undefined, heading);
    await context.sync();
  });
  await quiet(book);
}

/** Every deed that reads the ledger says it, and none of them writes. */
async function expectRefusal(book: LiveBook, sentence: string): Promise<void> {
  await book.deeds.openWorkbook();
  await quiet(book);
  expect(book.host.person.see("Sheet1", "A1")).toMatchObject({ value: "#N/A", message: sentence });
  book.host.counts.reset();
  await expect(book.deeds.loadDataset()).rejects.toThrow(sentence);
  await expect(book.deeds.buildCountySheets({ mode: "静态" })).rejects.toThrow(sentence);
  expect(book.host.counts.changes).toBe(0);
  book.close();
}

test("a column of the person's own whose heading differs by a blank is not read for ours", async () => {
  const book = await openAsked();
  await putColumn(book, "数值 ");
  await book.deeds.openWorkbook();
  await quiet(book);
  expect(book.host.person.see("Sheet1", "A1").value).toBe(figure);
  book.close();
});

test("a protected ledger answers as before when data are loaded again", async () => {
  const book = await openAsked();
  await book.host.person.protect("数据台账");
  const { counts } = await book.deeds.loadDataset();
  expect(counts.facts).toBeGreaterThan(200);
  await quiet(book);
  expect(book.host.person.see("Sheet1", "A1").value).toBe(figure);
  book.close();
});

test("a table that was turned into plain cells is refused by its name, never read as empty", async () => {
  const book = await openAsked();
  await book.host.person.unlistTable("JM_Targets");
  await expectRefusal(
    book,
    "工作表“目标台账”中的表格JM_Targets不见了，没有写入。请撤销删除；或把该工作表改名、另存后删去，再载入一次。",
  );
});

test("a column that was deleted and typed back as a bare heading is refused, not read as its default", async () => {
  const book = await openAsked();
  await putColumn(book, "数据性质", "数据性质");
  await expectRefusal(
    book,
    "数据台账的“数据性质”列全是空的，原来每行都有内容。请撤销删除，或把原来的内容粘贴回来，再试一次。",
  );
});

test("a person who keeps only rows of their own is not told that columns were emptied", async () => {
  const book = await openAsked();
  await book.run(async (context) => {
    const table = context.workbook.tables.getItem("JM_Areas");
    const body = table.getDataBodyRange().load("rowCount");
    await context.sync();
    const last = table.rows.getItemAt(body.rowCount - 1).getRange();
    last.getCell(0, 0).values = [[""]];
    for (let row = body.rowCount - 2; row >= 0; row -= 1) table.rows.getItemAt(row).delete();
    await context.sync();
  });
  await quiet(book);
  await expect(book.deeds.loadDataset()).resolves.toMatchObject({ version: "1.2.0" });
  book.close();
});
