import { enterFact } from "../../../src/actions/enterFact";
import { fillTargets } from "../../../src/actions/fillTargets";
import { finaliseSheet } from "../../../src/actions/finaliseSheet";
import { editsFollowed } from "../../../src/actions/openWorkbook";
import { scripted } from "../../../src/commands/scripted";
import { contentsOf } from "../support/contentsOf";
import { generatedPackage } from "../../fixtures/generatedPackage";
import { openWorkbook, smallPackage, type Opened } from "../support/openWorkbook";
import { rowsOf } from "../support/rowsOf";

const county = "汇总-样例001旗";
const others = (text: string): boolean => text !== "样例001旗";
const moreTargets = generatedPackage({ counties: 2, observations: 44, targetsPerCounty: 5 });

/** Hides rows of a table of ours by its own filter, or its sheet's rows by the filter of a table beside it. */
const filters = {
  own: (table: string) => (book: Opened) => book.host.person.filter(table, "旗县", others),
  beside: (sheet: string) => async (book: Opened) => {
    await book.run(async (context) => {
      const on = context.workbook.worksheets.getItem(sheet);
      on.getRange("AJ3:AJ8").values = [["我的表"], [1], [2], [3], [4], [5]];
      on.tables.add(on.getRange("AJ3:AJ8"), true).name = "我的表";
      await context.sync();
    });
    await book.host.person.filter("我的表", "我的表", (text) => text === "3");
  },
  sheet: (sheet: string) => (book: Opened) =>
    book.host.person.filterSheet(sheet, "A4:F20", 0, (text) => text === ""),
};

/** All of a sheet that a person can find on it. */
function sheetOf({ host }: Opened, name: string): unknown {
  const { sheets } = contentsOf(host) as { sheets: readonly { readonly name: string }[] };
  return sheets.find((sheet) => sheet.name === name);
}

const fill = (book: Opened) => {
  const key = [...rowsOf(book, "JM_Targets").keys()][0] ?? "";
  const bytes = new TextEncoder().encode(`target,value,as_of\n${key},5,2024-06-30\n`);
  return scripted(fillTargets)({ files: [{ name: "六月.csv", bytes }], isSample: false });
};

describe("#3 a deed of several rows leaves a filtered sheet as it is, and says so", () => {
  test.each([
    ["load", "数据台账", filters.own("JM_Facts"), (book: Opened) => book.load()],
    ["load", "数据台账", filters.beside("数据台账"), (book: Opened) => book.load()],
    ["build", "目标台账", filters.own("JM_Targets"), (book: Opened) => book.build()],
    ["build", county, filters.sheet(county), (book: Opened) => book.build()],
    ["build", county, filters.beside(county), (book: Opened) => book.build()],
  ])("%s, %s", async (_, sheet, hide, deed) => {
    const first = await openWorkbook();
    await first.load();
    await first.build();
    await hide(first);
    first.close();
    const book = await openWorkbook(moreTargets, first.host);
    if (sheet !== "数据台账") await book.load();
    const before = sheetOf(book, sheet);
    const { problems } = await deed(book);
    expect(problems.join()).toMatch(
      new RegExp(`工作表“${sheet}”.*正在筛选，没有(写入|改动)。请先清除筛选，再试一次。`),
    );
    expect(sheetOf(book, sheet)).toEqual(before);
    book.close();
  });

  test.each([
    ["目标台账", "JM_Targets"],
    ["填报记录", "JM_Reports"],
  ])("fill, %s", async (sheet, table) => {
    const book = await openWorkbook();
    await book.load();
    await book.host.person.filter(table, "旗县", others);
    const before = contentsOf(book.host);
    await expect(fill(book)).rejects.toThrow(
      `工作表“${sheet}”的表格正在筛选，没有写入。请先清除筛选，再试一次。`,
    );
    expect(contentsOf(book.host)).toEqual(before);
    await book.host.person.clearFilter(table);
    expect(await fill(book)).toMatchObject({ problems: [] });
    book.close();
  });

  test("定稿", async () => {
    const book = await openWorkbook();
    await book.load();
    await book.build({ mode: "公式" });
    await book.host.person.filterSheet(county, "A4:F20", 0, (text) => text === "");
    await expect(scripted(finaliseSheet)({ sheet: county })).rejects.toThrow(
      `工作表“${county}”正在筛选，没有定稿。请先清除筛选，再试一次。`,
    );
    await book.host.person.clearSheetFilter(county);
    expect(await scripted(finaliseSheet)({ sheet: county })).toMatchObject({ problems: [] });
    book.close();
  });
});

describe("#3 what is written a row at a time goes where it is said", () => {
  test("录入 comes in at the end of a filtered ledger", async () => {
    const book = await openWorkbook();
    await book.load();
    const before = [...rowsOf(book, "JM_Facts")];
    await filters.own("JM_Facts")(book);
    const fact = { area: "样例001旗", indicator: "地区生产总值", source: "公报" };
    await scripted(enterFact)({ ...fact, period: "2001", stated: "12亿元" });
    const rows = [...rowsOf(book, "JM_Facts")];
    expect(rows.slice(0, -1)).toEqual(before);
    expect(rows.at(-1)?.[1]).toMatchObject({ 旗县: "样例001旗", 时期: "2001", 数值: 12 });
    await book.host.person.clearFilter("JM_Facts");
    expect(await book.load()).toMatchObject({ kept: [], problems: [] });
    expect([...rowsOf(book, "JM_Facts")]).toEqual(rows);
    book.close();
  });

  test("a typed figure is judged in its row and recorded, all ledgers filtered", async () => {
    const book = await openWorkbook();
    await book.load();
    await book.start();
    for (const table of ["JM_Facts", "JM_Targets", "JM_Reports"]) await filters.own(table)(book);
    const { person } = book.host;
    const before = [...rowsOf(book, "JM_Targets").values()];
    await person.typeInto("目标台账", "M3", 5);
    await person.typeInto("目标台账", "N3", "2024年6月30日");
    await settled(book);
    const [, ...rest] = [...rowsOf(book, "JM_Targets").values()];
    const typed = [...rowsOf(book, "JM_Targets").values()][0];
    expect(typed).toMatchObject({ 最新完成值: 5, 数据截至: "2024-06-30" });
    expect(String(typed?.["说明"])).toContain("5");
    expect(rest.map(withoutVerdict)).toEqual(before.slice(1).map(withoutVerdict));
    const reports = [...rowsOf(book, "JM_Reports").values()];
    expect(reports.filter((row) => row["旗县"] !== undefined)).toEqual([
      expect.objectContaining({ 旗县: typed?.["旗县"], 数据截至: "2024-06-30", 完成值: 5 }),
    ]);
    book.close();
  });

  test("修复公式 enters each formula in its own row", async () => {
    const book = await openWorkbook(smallPackage);
    await book.host.person.paste("Sheet1", "A1", [
      ["头", "值"],
      ["甲", "=_xldudf_JM_YOY(120,100)"],
      ["乙", "=_xldudf_JM_YOY(150,100)"],
      ["甲", "=_xldudf_JM_YOY(130,100)"],
    ]);
    await book.host.person.filterSheet("Sheet1", "A1:B4", 0, (text) => text !== "甲");
    await book.host.person.hideRows("Sheet1", "3:3");
    await book.repair();
    const formulas = [2, 3, 4].map((row) => book.host.person.see("Sheet1", `B${row}`).formula);
    expect(formulas).toEqual([120, 150, 130].map((value) => `=JM.YOY(${value},100)`));
    book.close();
  });
});

async function settled(book: Opened): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setTimeout(done, 1));
    await editsFollowed();
    await book.host.settle();
  }
}

/** The as-of day moves with a figure, and with it what other rows say. */
function withoutVerdict(row: Readonly<Record<string, unknown>>): unknown {
  const kept = ["编号", "旗县", "指标", "目标值", "最新完成值", "数据截至", "资料来源"];
  return kept.map((name) => row[name]);
}
