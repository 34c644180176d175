import { cellAddress } from "../../../src/sheet/a1";
import { ReopenedWorkbook } from "../../../workbench/node/reopenWorkbook";
import type { SavedWorkbook } from "../../../workbench/saved/savedWorkbook";
import { functionsMetadata } from "../support/associateFunctions";
import { shippedLedger } from "../support/liveBook";
import { reportsIn } from "../support/reportsIn";
import { awake, withoutAddin } from "../support/reopened";

const setting = "Office.AutoShowTaskpaneWithDocument";

let book: ReopenedWorkbook;

afterEach(async () => {
  await book.close();
});

function reopen(saved: SavedWorkbook): ReopenedWorkbook {
  book = new ReopenedWorkbook(saved, { functions: functionsMetadata() });
  return book;
}

/** Where a column of a row stands, the row being the first of which `fits` is true. */
function placeIn(
  table: string,
  fits: (at: (column: string) => unknown) => boolean,
): (column: string) => string {
  const found = book.host.book.sheets
    .flatMap(({ tables }) => tables)
    .find(({ name }) => name === table);
  if (!found) throw new Error(`There is no table ${table}.`);
  const { sheet, rect, columns } = found;
  const columnOf = (name: string) => rect.column + columns.findIndex((one) => one.name === name);
  for (let row = rect.row + 1; row < rect.row + rect.rows; row += 1) {
    if (fits((name) => sheet.cell(row, columnOf(name))?.value)) {
      return (name) => cellAddress(row, columnOf(name));
    }
  }
  throw new Error(`No row of ${table} is such a one.`);
}

/** The 编号 in the last row of 目标台账. */
function lastTarget(): unknown {
  const { tables } = book.host.book.findSheet("目标台账") ?? {};
  const { sheet, rect } = tables?.[0] ?? {};
  return sheet && rect && sheet.cell(rect.row + rect.rows - 1, rect.column)?.value;
}

const level = (at: (column: string) => unknown): boolean =>
  at("单位") === "亿元" && at("目标类型") === "水平" && at("限定词") === undefined;

test("#7 a workbook into which the ledger was loaded opens the pane by itself", async () => {
  const saved = await shippedLedger();
  expect(saved.documentSettings).toEqual({ [setting]: "true" });
  expect(reopen(saved).isAwake).toBe(true);
  await book.wake();
});

test("#7 where a person does not want that, another load does not bring it back", async () => {
  const saved = { ...(await shippedLedger()), documentSettings: { [setting]: "false" } };
  expect(reopen(saved).isAwake).toBe(false);
  const deeds = await awake(book);
  await deeds.loadDataset();
  expect(book.host.settings.get(setting)).toBe("false");
});

test("#7 figures filled in while the add-in slept are judged and recorded when it wakes", async () => {
  reopen(withoutAddin(await shippedLedger()));
  const place = placeIn("JM_Targets", level);
  const see = (column: string) => book.host.person.see("目标台账", place(column));
  await book.host.person.typeInto("目标台账", place("最新完成值"), 0.5);
  await book.host.person.typeInto("目标台账", place("数据截至"), "2024-06-30");
  await book.host.settle();
  expect([see("状态").value, book.isAwake]).toEqual(["待更新", false]);
  await awake(book);
  expect(see("状态").value).not.toBe("待更新");
  expect(see("说明").text).toContain("0.5亿元");
  expect(reportsIn(book)).toEqual([expect.stringMatching(/ 2024-06-30 0\.5 亿元 +录入$/)]);
});

test("#7 so is text that has to become a number, and a target over which another was typed", async () => {
  reopen(withoutAddin(await shippedLedger()));
  const place = placeIn("JM_Targets", level);
  const see = (column: string) => book.host.person.see("目标台账", place(column)).value;
  await book.host.person.typeInto("目标台账", place("目标值"), "2-3亿元");
  await awake(book);
  expect([see("目标值"), see("目标值上限")]).toEqual([2, 3]);
});

test("#7 a range that gives way to one figure while the add-in sleeps loses its upper end", async () => {
  reopen(withoutAddin(await shippedLedger()));
  const place = placeIn("JM_Targets", level);
  const see = (column: string) => book.host.person.see("目标台账", place(column)).value;
  await book.host.person.typeInto("目标台账", place("目标值"), 4);
  await book.host.person.typeInto("目标台账", place("目标值上限"), 3);
  await book.host.person.typeInto("目标台账", place("备注"), "目标值原填“2-3亿元”");
  await awake(book);
  expect([see("目标值"), see("目标值上限"), see("备注")]).toEqual([4, "", ""]);
});

test("#7 a figure of 数据台账 that was typed meanwhile judges its target, and nothing is written without an edit", async () => {
  reopen(withoutAddin(await shippedLedger()));
  await awake(book);
  const { changes } = book.host.counts;
  expect(changes).toBe(0);
  await book.close();

  reopen(withoutAddin(await shippedLedger()));
  const fact = placeIn("JM_Facts", (at) => at("编号") === "000-17-06");
  await book.host.person.typeInto("数据台账", fact("时期"), "2024");
  const last = placeIn("JM_Targets", (at) => at("编号") === lastTarget());
  const below = (column: string) => last(column).replace(/\d+/u, (row) => `${Number(row) + 1}`);
  const typed = { 旗县: "正镶白旗", 指标: "消费帮扶", 时期: "2024", 目标值: 2, 单位: "亿元" };
  for (const [column, value] of Object.entries(typed)) {
    await book.host.person.typeInto("目标台账", below(column), value);
  }
  await awake(book);
  expect(book.host.person.see("目标台账", below("说明")).text).toContain("1.02亿元");
});

test("#7 a function of ours that has to compute wakes the add-in, and so does a button", async () => {
  reopen(withoutAddin(await shippedLedger()));
  await book.host.person.typeInto("Sheet1", "A1", "=1+1");
  expect(book.isAwake).toBe(false);
  await book.host.person.typeInto("Sheet1", "A2", '=JM.GET("正镶白旗","消费帮扶",2023)');
  expect(book.isAwake).toBe(true);
  await book.wake();
  await book.host.settle();
  expect(book.host.person.see("Sheet1", "A2").value).toBe(102_000_000);
});
