import { lookAround } from "../../src/actions/lookAround";
import { editsFollowed } from "../../src/actions/openWorkbook";
import { openPlace } from "../../src/actions/openPlace";
import { session } from "../../src/session/session";
import { changedRows, ledgerPrints } from "../../src/sheet/keep/ledgerPrints";
import { openBuilt, type Opened } from "./support/openWorkbook";

let book: Opened;

beforeAll(async () => {
  book = await openBuilt();
  await book.start();
});

afterAll(async () => {
  await editsFollowed();
  book.close();
});

/** Rows of the ledger that changed since a county's sheet was made. */
function changesOf(name: string): number | undefined {
  const { standing, holding } = session.get();
  const sheet = standing?.sheets.find((one) => one.name === name);
  if (sheet?.madeOf === undefined || sheet.area === undefined || !holding?.ledger) return undefined;
  return changedRows(sheet.madeOf, ledgerPrints(holding.ledger, sheet.area));
}

test("the sheets that stand are told with their day and whether they are live", async () => {
  await book.build({ mode: "公式", areas: ["样例002旗"] });
  await lookAround();
  const { standing, holding, unresolved } = session.get();
  const day = holding?.ledger?.asOf;
  expect(standing?.sheets.map(({ name, isLive, asOf }) => [name, isLive, asOf])).toEqual([
    ["总览", true, day],
    ["汇总-样例001旗", false, day],
    ["汇总-样例002旗", true, day],
  ]);
  expect(standing?.review?.open).toBe(0);
  expect(unresolved).toBe(0);
});

test("made again without a mode, each sheet stays as it stands", async () => {
  await book.build({ mode: undefined });
  await lookAround();
  expect(session.get().standing?.sheets.map(({ isLive }) => isLive)).toEqual([true, false, true]);
});

test("a sheet remembers the rows that it was made of, until it is made again", async () => {
  expect([changesOf("汇总-样例001旗"), changesOf("汇总-样例002旗")]).toEqual([0, 0]);
  const { rows, header } = await book.run(async (context) => {
    const range = context.workbook.tables.getItem("JM_Facts").getRange();
    range.load("values");
    await context.sync();
    return { rows: range.values, header: (range.values[0] ?? []).map(String) };
  });
  const area = header.indexOf("旗县");
  const value = header.indexOf("数值");
  const row = rows.findIndex((one) => one[area] === "样例001旗" && typeof one[value] === "number");
  await book.run(async (context) => {
    const range = context.workbook.tables.getItem("JM_Facts").getRange();
    range.getCell(row, value).values = [[123456]];
    await context.sync();
  });
  await book.start();
  expect([changesOf("汇总-样例001旗"), changesOf("汇总-样例002旗")]).toEqual([1, 0]);
  await book.build({ mode: undefined });
  await lookAround();
  expect([changesOf("汇总-样例001旗"), changesOf("汇总-样例002旗")]).toEqual([0, 0]);
});

test("a sheet is opened by its id; one that is hidden or gone says so", async () => {
  const { host } = book;
  const sheet = session.get().standing?.sheets.find(({ name }) => name === "汇总-样例002旗");
  await openPlace({ sheet: sheet?.id ?? "", address: "B2" });
  expect(host.snapshot().activeSheet).toBe("汇总-样例002旗");
  await expect(openPlace({ sheet: "没有的表" })).rejects.toThrow("工作表“没有的表”已不在工作簿中");
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("汇总-样例001旗").visibility = "Hidden";
    await context.sync();
  });
  await expect(openPlace({ sheet: "汇总-样例001旗" })).rejects.toThrow(
    "工作表“汇总-样例001旗”已隐藏，请取消隐藏再打开。",
  );
});
