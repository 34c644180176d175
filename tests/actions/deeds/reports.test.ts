import { saveWorkbook } from "../../../workbench/saved/saveWorkbook";
import { openSavedWorkbook } from "../../../workbench/saved/openSavedWorkbook";
import { openFollowedBook, openLiveBook, type LiveBook } from "../support/liveBook";
import { quiet } from "../support/quiet";
import { reportsIn } from "../support/reportsIn";
import { reviewLines } from "../support/reviewLines";
import { rowOfTable, targetRow, typeBelow, type Row } from "../support/typedRows";

const build = (book: LiveBook) =>
  book.deeds.buildCountySheets({ areas: ["乌拉特后旗"], mode: "静态" });
const file = (name: string, ...lines: string[]) => ({
  name,
  bytes: new TextEncoder().encode(["target,value,as_of", ...lines, ""].join("\n")),
});

/** Fills both cells before the add-in answers, as a paste does. */
async function paste(book: LiveBook, row: Row, figure: number | string, day: string) {
  await book.host.person.typeInto(row.sheet, row.place("最新完成值"), figure);
  await book.host.person.typeInto(row.sheet, row.place("数据截至"), day);
  await quiet(book);
}

describe("in one workbook", () => {
  let book: LiveBook;
  const own = async (indicator: string): Promise<Row> =>
    rowOfTable(book, "JM_Reports", (at) => at("指标") === indicator);
  beforeAll(async () => {
    book = await openFollowedBook();
    await paste(book, await targetRow(book, "003-41-t07"), 44, "2024-06-30");
    await paste(book, await targetRow(book, "003-45-t02"), 28, "2024-06-30");
  });
  afterAll(() => {
    book.close();
  });

  test("a record that cannot be read is no reason to take an older one", async () => {
    const row = await own("固定资产投资");
    await row.type("完成值", "四十多吧");
    const { text } = (await targetRow(book, "003-41-t07")).see("说明");
    expect(text).toMatch(/填报记录表第\d行“完成值”列“四十多吧”/u);
    await row.type("完成值", 44);
  });

  test("a record that a person corrects or deletes stays so, and is judged by", async () => {
    await (await own("固定资产投资")).type("完成值", "45亿元");
    expect((await targetRow(book, "003-41-t07")).see("说明").text).toContain("45亿元");
    const row = await own("重大项目完成投资");
    await book.host.person.deleteRows(row.sheet, `${row.place("旗县")}:${row.place("备注")}`);
    await build(book);
    expect(reportsIn(book)).toEqual(["固定资产投资 2024-06-30 45亿元 亿元  录入"]);
    expect((await targetRow(book, "003-45-t02")).see("状态").value).toBe("未填报");
  });

  test("a record of no target is named, and judges nothing", async () => {
    await typeBelow(book, "JM_Reports", {
      旗县: "乌拉特后旗",
      指标: "固定资产投资",
      时期: "2026",
      目标类型: "水平",
      数据截至: "2026-03-31",
      完成值: 9,
    });
    await build(book);
    expect(reviewLines(book.host, "填报无目标").map(({ text }) => text)).toEqual([
      expect.stringContaining("2026年的目标（水平），数据截至2026年3月31日的完成值没有对应的目标"),
    ]);
  });

  test("a figure without a day takes the as-of day once, keeps it, and gives it up for one that is typed", async () => {
    const row = await targetRow(book, "003-45-t05");
    await row.type("最新完成值", 600);
    await build(book);
    const assumed = "项目前期经费 2024-06-30 600 万元  录入；按截至日期推定";
    expect(reportsIn(book, "项目前期经费")).toEqual([assumed]);
    await paste(book, await targetRow(book, "003-45-t02"), 33, "2024-07-31");
    await build(book);
    expect(reportsIn(book, "项目前期经费")).toEqual([assumed]);
    await row.type("数据截至", "2024-05-31");
    expect(reportsIn(book, "项目前期经费")).toEqual(["项目前期经费 2024-05-31 600 万元  录入"]);
  });

  test("a row that was emptied, and filled in anew, is recorded anew", async () => {
    const row = await targetRow(book, "003-45-t05");
    await row.type("最新完成值", "");
    await row.type("数据截至", "");
    await build(book);
    const record = await own("项目前期经费");
    await book.host.person.deleteRows(
      record.sheet,
      `${record.place("旗县")}:${record.place("备注")}`,
    );
    await paste(book, row, 600, "2024-05-31");
    expect(reportsIn(book, "项目前期经费")).toEqual(["项目前期经费 2024-05-31 600 万元  录入"]);
  });

  test("a figure whose record was deleted says that it is not counted", async () => {
    const record = await own("项目前期经费");
    await book.host.person.deleteRows(
      record.sheet,
      `${record.place("旗县")}:${record.place("备注")}`,
    );
    await quiet(book);
    const { text } = (await targetRow(book, "003-45-t05")).see("说明");
    expect(text).toContain("本行填的600万元在填报记录中已改或已删，未计入。");
  });

  test("a day that is the first of a month is asked about", async () => {
    const row = await targetRow(book, "003-45-t05");
    await paste(book, row, 700, "2024-07-01");
    expect(row.see("说明").text).toContain("数据截至填的是2024年7月1日，是否2024年7月31日？");
  });

  test.each([
    ["003-41-t01", 5.4, "没有百分号格式，是否5.4%？"],
    ["003-46-t01", 0, "不是名次"],
    ["003-46-t01", -3, "不是名次"],
    ["003-46-t01", 30.5, "不是名次"],
  ])("%s: %s is no figure of its row, and says so", async (id, typed, reason) => {
    const row = await targetRow(book, id);
    await book.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(row.sheet).getRange(row.place("最新完成值"));
      cell.numberFormat = [["General"]];
      await context.sync();
    });
    await row.type("最新完成值", typed);
    expect(row.see("说明").text).toContain(reason);
    expect(row.see("状态").value).toBe("待更新");
  });

  test("a protected 填报记录 is not written: what was typed is judged, and the deed says so", async () => {
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("填报记录").protection.protect();
      await context.sync();
    });
    const row = await targetRow(book, "003-45-t03");
    await paste(book, row, 7, "2024-06-30");
    expect(row.see("说明").text).toContain("7亿元");
    const { problems } = await build(book);
    expect(problems.join()).toContain("工作表“填报记录”受保护");
    expect(reportsIn(book, "争取上级资金")).toEqual([]);
  });
});

describe("June, then July: both records stand, the first as it was", () => {
  let book: LiveBook;
  beforeAll(async () => {
    book = await openFollowedBook();
  });
  afterAll(() => {
    book.close();
  });

  test("value first", async () => {
    const row = await targetRow(book, "003-41-t07");
    await row.type("最新完成值", 44);
    expect(reportsIn(book, "固定资产投资")).toEqual([]);
    await row.type("数据截至", "2024-06-30");
    await row.type("最新完成值", 52);
    expect(row.see("说明").text).toContain("52亿元");
    expect(reportsIn(book, "固定资产投资")).toEqual(["固定资产投资 2024-06-30 44 亿元  录入"]);
    await row.type("数据截至", "2024-07-31");
    expect(reportsIn(book, "固定资产投资")).toEqual([
      "固定资产投资 2024-06-30 44 亿元  录入",
      "固定资产投资 2024-07-31 52 亿元  录入",
    ]);
  });

  test("day first", async () => {
    const row = await targetRow(book, "003-45-t03");
    await row.type("数据截至", "2024-06-30");
    await row.type("最新完成值", 7);
    await row.type("数据截至", "2024-07-31");
    await row.type("最新完成值", 8);
    await build(book);
    expect(reportsIn(book, "争取上级资金")).toEqual([
      "争取上级资金 2024-06-30 7 亿元  录入",
      "争取上级资金 2024-07-31 8 亿元  录入",
    ]);
  });

  test("both pasted", async () => {
    const row = await targetRow(book, "003-45-t02");
    await paste(book, row, "近28亿元", "2024-06-30");
    expect(row.see("最新完成值").value).toBe(28);
    await paste(book, row, 33, "2024-07-31");
    expect(reportsIn(book, "重大项目完成投资")).toEqual([
      "重大项目完成投资 2024-06-30 28 亿元 约 录入",
      "重大项目完成投资 2024-07-31 33 亿元  录入",
    ]);
  });

  test("a build between figure and day: June gets its own back", async () => {
    const row = await targetRow(book, "003-45-t05");
    await paste(book, row, 600, "2024-06-30");
    await row.type("最新完成值", 700);
    await build(book);
    expect(reportsIn(book, "项目前期经费")).toEqual(["项目前期经费 2024-06-30 700 万元  录入"]);
    expect(reviewLines(book.host, "填报更正").map(({ text }) => text)).toContainEqual(
      expect.stringContaining("由600万元改为700万元"),
    );
    await row.type("数据截至", "2024-07-31");
    expect(reportsIn(book, "项目前期经费")).toEqual([
      "项目前期经费 2024-06-30 600 万元  录入",
      "项目前期经费 2024-07-31 700 万元  录入",
    ]);
  });
});

test("across a closed workbook, July typed where the add-in was not", async () => {
  const book = await openFollowedBook();
  await paste(book, await targetRow(book, "003-41-t07"), 44, "2024-06-30");
  book.close();
  const { book: closed } = openSavedWorkbook(saveWorkbook(book.host));
  const again = await openLiveBook({ book: closed });
  const row = await targetRow(again, "003-41-t07");
  await again.host.person.typeInto(row.sheet, row.place("最新完成值"), 52);
  await again.host.person.typeInto(row.sheet, row.place("数据截至"), "2024-07-31");
  await build(again);
  expect(reportsIn(again, "固定资产投资")).toEqual([
    "固定资产投资 2024-06-30 44 亿元  录入",
    "固定资产投资 2024-07-31 52 亿元  录入",
  ]);
  again.close();
});

test("files record every day, and the row shows the last; what was typed without a day is kept", async () => {
  const book = await openFollowedBook();
  const row = await targetRow(book, "003-45-t02");
  await row.type("最新完成值", 29);
  await book.deeds.fillTargets({
    files: [
      file("七月.csv", "003-45-t02,33亿元,2024-07-31"),
      file("六月.csv", "003-45-t02,近28亿元,2024-06-30"),
    ],
    isSample: false,
  });
  expect(reportsIn(book)).toEqual([
    "重大项目完成投资 2024-06-30 28 亿元 约 六月.csv",
    "重大项目完成投资 2024-07-31 33 亿元  七月.csv",
  ]);
  expect([row.see("最新完成值").value, row.see("数据截至").value]).toEqual([33, "2024-07-31"]);
  expect(reviewLines(book.host, "填报更正").map(({ text }) => text)).toEqual([
    expect.stringContaining("未写日期的29亿元"),
  ]);
  await build(book);
  expect(reportsIn(book)).toHaveLength(2);
  book.close();
});
