import Papa from "papaparse";
import { editsFollowed } from "../../src/actions/openWorkbook";
import { withHashes, type PackageTexts } from "../fixtures/generatedPackage";
import { openLoaded, openWorkbook, smallPackage, type Opened } from "./support/openWorkbook";
import { reviewLines } from "./support/reviewLines";

type Cells = Readonly<Record<string, unknown>>;

/** Rows of a table in their order, by column. */
async function bodyOf(book: Opened, name: string): Promise<readonly Cells[]> {
  return book.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load("values");
    await context.sync();
    const [header = [], ...body] = range.values as unknown[][];
    return body.map((row) =>
      Object.fromEntries(header.map((column, at): [string, unknown] => [String(column), row[at]])),
    );
  });
}

/** Copies a row of a table to right above or below itself, and types over some of the copy's cells. */
async function copyRow(
  book: Opened,
  name: string,
  index: number,
  where: "above" | "below",
  typed: Cells,
): Promise<void> {
  await book.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange();
    header.load("values");
    const at = (row: number): Excel.Range => table.getDataBodyRange().getRow(row);
    const copy = where === "above" ? index : index + 1;
    at(copy).insert("Down");
    await context.sync();
    at(copy).copyFrom(at(where === "above" ? index + 1 : index));
    for (const [column, value] of Object.entries(typed)) {
      const place = (header.values[0] ?? []).indexOf(column);
      at(copy).getCell(0, place).values = [[value]];
    }
    await context.sync();
  });
}

/** The same package as of a later day, with other words in some cells of one of its files. */
function corrected(
  file: string,
  id: string,
  cells: Readonly<Record<string, string>>,
): PackageTexts {
  const { data } = Papa.parse<string[]>(smallPackage.get(file) ?? "", { skipEmptyLines: true });
  const [header = [], ...rows] = data;
  const changed = rows.map((row) =>
    row[0] === id ? row.map((cell, at) => cells[header[at] ?? ""] ?? cell) : row,
  );
  const text = `${Papa.unparse([header, ...changed], { newline: "\n" })}\n`;
  return withHashes(new Map([...smallPackage, [file, text]]), "2.0.0");
}

const openLines = (book: Opened, kind: string) =>
  reviewLines(book.host, kind).filter(({ state }) => state === "待核对");

describe.each(["above", "below"] as const)(
  "a row of 数据台账 copied %s itself with its 编号",
  (where) => {
    const ours = where === "above" ? 1 : 0;
    const copy = where === "above" ? 0 : 1;

    test("is the person's own: a newer dataset corrects ours alone, and one line names it", async () => {
      const book = await openLoaded();
      const [first] = await bodyOf(book, "JM_Facts");
      const key = String(first?.["编号"]);
      const name = (year: unknown): string =>
        `${String(first?.["旗县"])}·${String(first?.["指标"])}·${String(year)}年`;
      await copyRow(book, "JM_Facts", 0, where, { 时期: "2031", 数值: 77, 备注: "另一年" });
      const typed = (await bodyOf(book, "JM_Facts"))[copy];
      expect(typed).toMatchObject({ 编号: key, 时期: "2031", 数值: 77 });
      book.close();

      const later = corrected("observations.csv", key, { value: "1110000", stated: "111万元" });
      const reopened = await openWorkbook(later, book.host);
      const outcome = await reopened.load();
      expect(outcome).toMatchObject({ problems: [], kept: [] });
      const rows = await bodyOf(reopened, "JM_Facts");
      expect(rows[copy]).toEqual(typed);
      expect(rows[ours]).toMatchObject({ 编号: key, 时期: first?.["时期"], 数值: 111 });
      expect(rows.filter((row) => row["编号"] === key)).toHaveLength(2);
      expect(openLines(reopened, "数据更正").map(({ place }) => place)).toEqual([
        `数据台账·${name(first?.["时期"])}·数值`,
        `数据台账·${name(first?.["时期"])}·原文数字`,
      ]);
      expect(openLines(reopened, "编号重复")).toEqual([
        expect.objectContaining({
          area: first?.["旗县"],
          place: `数据台账!A${3 + copy}`,
          text: expect.stringContaining(`${name("2031")}：编号与第${3 + ours}行相同`) as string,
        }),
      ]);
      reopened.host.counts.reset();
      await reopened.load();
      expect(reopened.host.counts.changes).toBe(0);
      reopened.close();
    });

    test("cites no document of ours, whatever stands in the cells that were copied", async () => {
      const book = await openLoaded();
      const [first] = await bodyOf(book, "JM_Facts");
      await copyRow(book, "JM_Facts", 0, where, { 时期: "2031", 数值: 77 });
      await book.start();
      const question = `"${String(first?.["旗县"])}","${String(first?.["指标"])}"`;
      await book.host.person.typeInto("Sheet1", "A1", `=JM.SOURCE(${question},2031)`);
      await book.host.person.typeInto("Sheet1", "A2", `=JM.GET(${question},2031)`);
      await book.host.person.typeInto(
        "Sheet1",
        "A3",
        `=JM.SOURCE(${question},"${String(first?.["时期"])}")`,
      );
      await book.host.settle();
      expect(book.host.person.see("Sheet1", "A1").value).toBe("本单位录入");
      expect(book.host.person.see("Sheet1", "A2").value).toBe(770_000);
      expect(book.host.person.see("Sheet1", "A3").value).toMatch(/^《/);
      await editsFollowed();
      book.close();
    });
  },
);

test.each([{ 结对方: "大兴区" }, { 数据性质: "签约" }])(
  "a row copied above ours that differs in %p alone is the person's, and cites nothing of ours",
  async (typed) => {
    const book = await openLoaded();
    await copyRow(book, "JM_Facts", 0, "above", { ...typed, 数值: 9 });
    expect(await book.load()).toMatchObject({ kept: [] });
    expect(openLines(book, "编号重复").map(({ place }) => place)).toEqual(["数据台账!A3"]);
    book.close();
  },
);

test("a row of 目标台账 copied with its 编号 has a verdict of its own, and so has ours", async () => {
  const book = await openLoaded();
  const [first] = await bodyOf(book, "JM_Targets");
  const goal = Number(first?.["目标值"]);
  await copyRow(book, "JM_Targets", 0, "below", {
    时期: "2031",
    目标值: goal * 2,
    最新完成值: goal * 2,
    数据截至: 48213,
  });
  await book.build();
  const [ours, copy] = await bodyOf(book, "JM_Targets");
  expect(copy).toMatchObject({ 编号: first?.["编号"], 时期: "2031", 状态: "已完成" });
  // The copy's day is the day of judgement now; its figure is not ours.
  expect(first).toMatchObject({ 状态: "未到期", 说明: "目标增长6%以上，台账中没有上年实际。" });
  expect(ours).toMatchObject({ 状态: "未填报", 说明: "目标增长6%以上；2024年增速尚未填报。" });
  expect(openLines(book, "编号重复")).toHaveLength(1);
  expect(openLines(book, "数据更正")).toEqual([]);
  const later = corrected("targets.csv", String(first?.["编号"]), { note: "新说明" });
  book.close();

  const reopened = await openWorkbook(later, book.host);
  expect(await reopened.load()).toMatchObject({ problems: [], kept: [] });
  await reopened.host.settle();
  const [corrected_, untouched] = await bodyOf(reopened, "JM_Targets");
  expect(corrected_).toMatchObject({ 备注: "新说明" });
  expect(untouched).toEqual(copy);
  reopened.close();
});

test("a row that is copied unchanged is the lower one; emptied of its 编号 the line is settled", async () => {
  const book = await openLoaded();
  await copyRow(book, "JM_Facts", 2, "below", {});
  await book.build();
  expect(openLines(book, "编号重复").map(({ place }) => place)).toEqual(["数据台账!A6"]);
  await book.host.person.typeInto("数据台账", "A6", "");
  await book.build();
  expect(openLines(book, "编号重复")).toEqual([]);
  book.close();
});

test("a remark that a person writes beside a figure of ours is no edit of our data", async () => {
  const book = await openLoaded();
  const [first] = await bodyOf(book, "JM_Facts");
  await book.run(async (context) => {
    const table = context.workbook.tables.getItem("JM_Facts");
    table.columns.getItem("备注").getDataBodyRange().getCell(0, 0).values = [["已与统计局核对"]];
    await context.sync();
  });
  book.close();
  const later = corrected("observations.csv", String(first?.["编号"]), { note: "资料更新" });
  const reopened = await openWorkbook(later, book.host);
  expect(await reopened.load()).toMatchObject({
    kept: [],
    sentence: expect.not.stringContaining("您改过") as string,
  });
  expect((await bodyOf(reopened, "JM_Facts"))[0]).toMatchObject({ 备注: "已与统计局核对" });
  expect(openLines(reopened, "与数据不同")).toEqual([]);
  reopened.close();
});
