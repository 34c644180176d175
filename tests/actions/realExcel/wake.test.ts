import { deeds } from "../../../src/commands/deeds";
import { ownTarget, rowIn, sleeping, wakeOver } from "../support/asleep";
import { openWorkbook } from "../support/openWorkbook";
import { reportsIn } from "../support/reportsIn";

const setting = "Office.AutoShowTaskpaneWithDocument";
const sheet = "目标台账";

const isOwn = (at: (column: string) => unknown): boolean => at("编号") === undefined;

test("#7 the workbook opens the pane once a ledger was loaded, unless somebody does not want that", async () => {
  const book = await openWorkbook();
  await deeds.loadDataset();
  expect(Object.fromEntries(book.host.settings)).toEqual({ [setting]: "true" });
  Office.context.document.settings.set(setting, false);
  Office.context.document.settings.saveAsync();
  await deeds.loadDataset();
  expect(Object.fromEntries(book.host.settings)).toEqual({ [setting]: "false" });
  book.close();
});

test("#7 figures filled in while the add-in slept are judged and recorded when it wakes", async () => {
  const host = await sleeping();
  const place = rowIn(host, "JM_Targets", isOwn);
  const see = (column: string) => host.person.see(sheet, place(column));
  await host.person.typeInto(sheet, place("最新完成值"), 0.5);
  await host.person.typeInto(sheet, place("数据截至"), "2024-06-30");
  expect(see("状态").value).toBe("待更新");
  const book = await wakeOver(host);
  expect(see("状态").value).not.toBe("待更新");
  expect(see("说明").text).toContain("0.5亿元");
  expect(reportsIn({ host })).toEqual([
    expect.stringMatching(/^一般公共预算收入 2024-06-30 0\.5 亿元 +录入$/u),
  ]);
  book.close();
});

test("#7 text becomes the number it means, and a range that gave way to one figure loses its upper end", async () => {
  const host = await sleeping();
  const place = rowIn(host, "JM_Targets", isOwn);
  const shown = () =>
    ["目标值", "目标值上限", "备注"].map((column) => host.person.see(sheet, place(column)).value);
  await host.person.typeInto(sheet, place("目标值"), "2-3亿元");
  (await wakeOver(host)).close();
  expect(shown()).toEqual([2, 3, "目标值原填“2-3亿元”"]);

  const again = await sleeping();
  const [goal, upper, note] = [place("目标值"), place("目标值上限"), place("备注")];
  await again.person.typeInto(sheet, goal, 4);
  await again.person.typeInto(sheet, upper, 3);
  await again.person.typeInto(sheet, note, "我的话；目标值原填“2-3亿元”");
  (await wakeOver(again)).close();
  const standing = [goal, upper, note].map((address) => again.person.see(sheet, address).value);
  expect(standing).toEqual([4, "", "我的话"]);
});

test("#7 a row of 数据台账 that was typed meanwhile answers and judges, and where nothing was edited nothing is written", async () => {
  const untouched = await sleeping();
  (await wakeOver(untouched)).close();
  expect(untouched.counts.changes).toBe(0);

  const host = await sleeping();
  const place = rowIn(host, "JM_Targets", isOwn);
  const county = host.person.see(sheet, place("旗县")).text;
  const fact = rowIn(host, "JM_Facts");
  const typed = { 旗县: county, 指标: ownTarget.指标, 时期: "2024", 数值: "2.1亿元" };
  for (const [column, value] of Object.entries(typed)) {
    await host.person.typeInto("数据台账", fact(column), value);
  }
  const book = await wakeOver(host);
  expect(host.person.see(sheet, place("状态")).value).toBe("超额完成");
  book.close();
});

test("#7 what a person typed over a verdict stays, and a protected or read-only workbook is only read", async () => {
  const host = await sleeping();
  const place = rowIn(host, "JM_Targets", isOwn);
  await host.person.typeInto(sheet, place("状态"), "基本完成");
  await host.person.typeInto(sheet, place("最新完成值"), 0.5);
  (await wakeOver(host)).close();
  expect(host.person.see(sheet, place("状态")).value).toBe("基本完成");

  const shut = await sleeping();
  await shut.person.typeInto(sheet, place("最新完成值"), 0.5);
  await shut.person.protect(sheet);
  (await wakeOver(shut)).close();
  await shut.person.unprotect(sheet);
  shut.book.isReadOnly = true;
  (await wakeOver(shut)).close();
  expect(shut.counts.changes).toBe(0);
  expect(shut.person.see(sheet, place("状态")).value).toBe("待更新");
});
