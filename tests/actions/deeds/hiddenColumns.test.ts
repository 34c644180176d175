import { openWorkbook, type Opened } from "../support/openWorkbook";
import { openFollowedBook } from "../support/liveBook";
import { quiet } from "../support/quiet";
import { reviewLines } from "../support/reviewLines";
import { rowsOf } from "../support/rowsOf";

const hidden = ["计入完成值", "计入截至", "判定依据", "判定状态", "判定说明"];

function typeInto(book: Pick<Opened, "run">, column: string, text: string): Promise<string> {
  return book.run(async (context) => {
    const table = context.workbook.tables.getItem("JM_Targets");
    const cell = table.columns.getItem(column).getDataBodyRange().getCell(1, 0);
    cell.values = [[text]];
    cell.load("address");
    await context.sync();
    return cell.address;
  });
}

test.each(["load", "build"] as const)(
  "what a person typed into a hidden column of 目标台账 is in 核对事项 before the next %s writes over it",
  async (deed) => {
    const book = await openWorkbook();
    await book.load();
    await book.build();
    const typed = await Promise.all(
      hidden.map(async (column) => [await typeInto(book, column, `我记在${column}。`), column]),
    );
    await book[deed]();
    const lines = reviewLines(book.host, "改动留存");
    expect(lines.map(({ place, text }) => [place, /“(我记.+?)”/u.exec(text)?.[1]])).toEqual(
      typed.map(([place, column]) => [place, `我记在${String(column)}。`]),
    );
    book.close();
  },
);

test("what the core writes into hidden columns in answer to edits is no edit of a person's, also as of another day", async () => {
  const book = await openFollowedBook();
  const { host, deeds } = book;
  const rows = [...rowsOf(book, "JM_Targets").keys()].length;
  await book.run(async (context) => {
    const body = context.workbook.tables.getItem("JM_Targets").columns;
    body.getItem("最新完成值").getDataBodyRange().values = Array.from({ length: rows }, () => [7]);
    body.getItem("数据截至").getDataBodyRange().values = Array.from({ length: rows }, () => [
      "2024-03-31",
    ]);
    await context.sync();
  });
  await host.person.typeInto("目标台账", "M3", 8);
  await quiet(book);
  await deeds.buildCountySheets({ mode: "静态", asOf: "2024-02-29", areas: ["正镶白旗"] });
  expect(reviewLines(host, "改动留存")).toEqual([]);
  book.close();
});

test("what a person typed into a hidden column stays while edits are answered", async () => {
  const book = await openFollowedBook();
  for (const column of hidden) {
    const address = await typeInto(book, column, `我记${column}`);
    await quiet(book);
    const [sheet = "", cell = ""] = address.replaceAll("'", "").split("!");
    expect(book.host.person.see(sheet, cell).value).toBe(`我记${column}`);
  }
  book.close();
});
