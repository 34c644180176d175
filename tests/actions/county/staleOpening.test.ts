import { finaliseSheet } from "../../../src/actions/finaliseSheet";
import { scripted } from "../../../src/commands/scripted";
import type { Mode } from "../../../src/sheet/county";
import type { Opened } from "../support/openWorkbook";
import { sheetOf } from "./support/printedPage";
import { filledBook } from "./support/printedSheets";
import { typeInRow } from "./support/typeInRow";

const asOf = "2024-06-30";
const stale = "综述待更新：其中的数在生成以后有改动，请重新生成";
const [banner, county] = ["汇总-巴林右旗", "汇总-乌拉特后旗"] as const;

async function noticeOn({ host }: Opened, name: string): Promise<string> {
  await host.settle();
  return host.person.see(name, "C1").text;
}

const investment = { 旗县: "巴林右旗", 指标: "固定资产投资" };
const funds = { 旗县: "乌拉特后旗", 指标: "争取上级资金" };

/** A county, what is typed into which row of its ledger, and what the sheet says then. */
const edits = [
  [banner, "JM_Facts", investment, { 数值: 25.5 }, stale],
  [banner, "JM_Facts", investment, { 同比: 0.16 }, stale],
  [banner, "JM_Facts", investment, { 数值: "约25.4亿元" }, stale],
  [banner, "JM_Facts", investment, { 备注: "已核对" }, ""],
  [banner, "JM_Facts", { 旗县: "正镶白旗" }, { 数值: 1 }, ""],
  [county, "JM_Targets", funds, { 最新完成值: 2 }, stale],
  [county, "JM_Targets", funds, { 目标值: 9 }, stale],
  [county, "JM_Targets", funds, { 责任单位: "财政局" }, ""],
] as const;

test("a live sheet says that 综述 waits when a number in it has changed, and no longer once it is made again", async () => {
  const book = await filledBook();
  await book.build({ mode: "公式", asOf });
  for (const [name, table, row, typed, says] of edits) {
    const before = await typeInRow(book, table, row, typed);
    expect([typed, await noticeOn(book, name)]).toEqual([typed, says]);
    await typeInRow(book, table, row, before);
    expect([before, await noticeOn(book, name)]).toEqual([before, ""]);
  }
  // A text is no number to compare with, once it was read.
  await typeInRow(book, "JM_Facts", investment, { 数值: "约25.4亿元" });
  await typeInRow(book, "JM_Targets", funds, { 最新完成值: 2 });
  await book.build({ mode: "公式", asOf });
  expect(await noticeOn(book, banner)).toBe("");
  expect(await noticeOn(book, county)).toBe("");
  book.close();
});

test("a sheet is not finalised while its 综述 waits", async () => {
  const book = await filledBook();
  await book.build({ mode: "公式", areas: ["巴林右旗"], asOf });
  await typeInRow(book, "JM_Facts", investment, { 数值: 25.5 });
  await expect(scripted(finaliseSheet)({ sheet: banner })).rejects.toThrow(
    "“汇总-巴林右旗”有1格待更新（C1），没有定稿。请重新生成，再试一次。",
  );
  await book.build({ mode: "公式", areas: ["巴林右旗"], asOf });
  await scripted(finaliseSheet)({ sheet: banner });
  expect(await noticeOn(book, banner)).toBe("");
  book.close();
});

test("the notice stands outside what is printed, and only where formulas are", async () => {
  const book = await filledBook();
  for (const mode of ["公式", "静态"] satisfies readonly Mode[]) {
    await book.build({ mode, areas: ["巴林右旗"], asOf });
    const { cells, page } = sheetOf(book.host, banner);
    const notices = cells.filter(({ formula = "" }) => formula.includes(stale.slice(0, 5)));
    expect(notices.map(({ row }) => row)).toEqual(mode === "公式" ? [0] : []);
    expect(page.printAreas.every(({ row }) => row > 0)).toBe(true);
  }
  book.close();
});
