import { openWorkbook, type Opened } from "./support/openWorkbook";
import { rowsOf } from "./support/rowsOf";
import { onTable } from "./support/changesOn";

const first = (book: Opened) => [...rowsOf(book, "JM_Targets").values()][0] ?? {};

/** Types where nobody follows: the add-in sleeps. */
function type(heading: string, content: string | number): (book: Opened) => Promise<void> {
  return onTable("JM_Targets", (table) => {
    table.columns.getItem(heading).getDataBodyRange().getCell(0, 0).values = [[content]];
  });
}

test("a row that a build cannot read says why, until it is mended", async () => {
  const book = await openWorkbook();
  await book.load();
  await type("最新完成值", "快完成了")(book);
  await book.host.settle();
  expect(first(book)).toMatchObject({
    状态: "待更新",
    说明: expect.stringContaining("重新生成") as string,
  });
  await book.build();
  const hint = expect.stringContaining("“最新完成值”填的“快完成了”读不出") as string;
  expect(first(book)).toMatchObject({
    完成率: "待更新",
    差距: "待更新",
    状态: "待更新",
    说明: hint,
  });
  await book.load();
  expect(first(book)).toMatchObject({ 状态: "待更新", 说明: hint });
  await type("最新完成值", 1)(book);
  await book.host.settle();
  expect(first(book)).toMatchObject({ 说明: expect.stringContaining("重新生成") as string });
  await book.build();
  expect(first(book)["状态"]).not.toBe("待更新");
  book.close();
});

test("a row that Excel filled with its formulas by itself is blank, and stays so", async () => {
  const book = await openWorkbook();
  await book.load();
  const count = rowsOf(book, "JM_Targets").size;
  await onTable("JM_Targets", (table) => {
    table.rows.add();
  })(book);
  await book.host.settle();
  await book.run(async (context) => {
    const table = context.workbook.tables.getItem("JM_Targets");
    const columns = ["完成率", "序时进度", "差距", "状态", "说明"].map((name) =>
      table.columns.getItem(name).getDataBodyRange(),
    );
    for (const column of columns) column.load("formulas");
    await context.sync();
    for (const column of columns) {
      column.getLastCell().values = [[column.formulas[0]?.[0]]];
    }
    await context.sync();
  });
  const outcome = await book.build();
  expect(outcome.problems).toEqual([]);
  expect((await book.load()).problems).toEqual([]);
  expect(rowsOf(book, "JM_Targets").size).toBeGreaterThanOrEqual(count);
  book.close();
});
