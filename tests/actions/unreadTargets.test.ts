import { openLoaded, type Opened } from "./support/openWorkbook";
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
  const book = await openLoaded();
  await type("最新完成值", "快完成了")(book);
  await book.host.settle();
  expect(first(book)).toMatchObject({
    状态: "待更新",
    说明: expect.stringContaining("重新生成") as string,
  });
  await book.build();
  const hint = expect.stringContaining("“最新完成值”填的“快完成了”里没有数字") as string;
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

test("a row that Excel filled with its formulas by itself is blank, and the row below is judged", async () => {
  const book = await openLoaded();
  const [county, indicator] = [first(book)["旗县"], first(book)["指标"]];
  const isOwn = (row: Readonly<Record<string, unknown>>): boolean => row["备注"] === "自设";
  await book.run(async (context) => {
    const table = context.workbook.tables.getItem("JM_Targets");
    table.rows.add();
    table.rows.add();
    const header = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    header.load("values");
    body.load("formulas,rowCount");
    await context.sync();
    const at = (heading: string): number => (header.values[0] ?? []).indexOf(heading);
    const own = { 旗县: county, 指标: indicator, 时期: "2031", 目标值: 7, 备注: "自设" };
    for (const [heading, content] of Object.entries(own)) {
      const cell = body.getCell(body.rowCount - 1, at(heading));
      // The new row has the formats of the one above, which may be a percentage.
      if (heading === "目标值") cell.numberFormat = [["General"]];
      cell.values = [[content]];
    }
    for (const heading of ["完成率", "序时进度", "差距", "状态", "说明"]) {
      const formula: unknown = body.formulas[0]?.[at(heading)];
      body.getCell(body.rowCount - 2, at(heading)).values = [[formula]];
    }
    await context.sync();
  });
  await book.host.settle();
  expect((await book.build()).problems).toEqual([]);
  const own = [...rowsOf(book, "JM_Targets").values()].find(isOwn);
  expect(own).toMatchObject({ 状态: "未到期", 判定状态: "未到期" });
  book.close();
});
