import { readFileSync } from "node:fs";
import path from "node:path";
import { toOffice, type CellValue } from "../../workbench/model/data/cell";
import { openSavedWorkbook } from "../../workbench/saved/openSavedWorkbook";
import type { SavedWorkbook } from "../../workbench/saved/savedWorkbook";
import persons from "../fixtures/workbook-0.1.0/persons.json";
import { openLiveBook, type LiveBook } from "./support/liveBook";
import { reviewLines } from "./support/reviewLines";
import { rowsOf } from "./support/rowsOf";

const folder = path.join(__dirname, "../fixtures/workbook-0.1.0");

/** A workbook that version 0.1.0 made and people filled in, opened with the add-in of today. */
async function takeUp(name: string): Promise<LiveBook> {
  const saved = JSON.parse(
    readFileSync(path.join(folder, `${name}.json`), "utf8"),
  ) as SavedWorkbook;
  const book = await openLiveBook({ book: openSavedWorkbook(saved).book });
  await book.deeds.openWorkbook();
  await book.host.settle();
  return book;
}

/** What a person typed on sheets without a table and that stands there no longer, not even elsewhere on the sheet. */
function missingTexts({ host }: LiveBook): unknown[] {
  return persons.cells.filter(({ sheet, at, formula, value }) => {
    const isIt = (one: { formula?: string | undefined; value: CellValue } | undefined): boolean =>
      one?.formula === formula && one !== undefined && toOffice(one.value) === value;
    const cells = host.book.findSheet(sheet)?.cells.values() ?? [];
    return !isIt(host.person.see(sheet, at)) && ![...cells].some(isIt);
  });
}

/** Rows of a person's own below a table, and what was typed into the rows of ours. */
function typedInTables(book: LiveBook) {
  const own = Object.entries(persons.rows).map(([table, row]) => {
    const typed: [string, unknown][] = Object.entries(row);
    const isThere = [...rowsOf(book, table).values()].some((standing) =>
      typed.every(([column, value]) => standing[column] === value),
    );
    return [table, isThere ? row : undefined] as const;
  });
  const filled = Object.entries(persons.typed).map(([table, rows]) => {
    const standing = rowsOf(book, table);
    const typed = Object.entries(rows).map(([key, row]: [string, object]) => [
      key,
      Object.fromEntries(Object.keys(row).map((column) => [column, standing.get(key)?.[column]])),
    ]);
    return [table, Object.fromEntries(typed) as unknown] as const;
  });
  return { rows: Object.fromEntries(own), typed: Object.fromEntries(filled) };
}

function verdicts(book: LiveBook) {
  return Object.fromEntries(
    [...rowsOf(book, "JM_Targets").values()]
      .filter((row) => row["最新完成值"] !== undefined)
      .map((row) => [String(row["编号"] ?? row["备注"]), row["状态"]]),
  );
}

/** How many different formulas each filled row of 目标台账 has, where all rows have the same ones. */
function formulaTexts({ host }: LiveBook): readonly number[] {
  const table = host.book.sheets
    .flatMap(({ tables }) => tables)
    .find(({ name }) => name === "JM_Targets");
  if (!table) throw new Error("There is no 目标台账.");
  const { sheet, rect } = table;
  const rows = Array.from({ length: rect.rows - 1 }, (_, row) =>
    Array.from(
      { length: rect.columns },
      (__, column) => sheet.cell(rect.row + 1 + row, rect.column + column)?.formula,
    ).filter((formula) => formula !== undefined),
  );
  return [...new Map(rows.map((row) => [row.join("\n"), row.length])).values()];
}

function expectAllToStand(book: LiveBook): void {
  expect(missingTexts(book)).toEqual([]);
  expect(typedInTables(book)).toEqual({ rows: persons.rows, typed: persons.typed });
  expect(verdicts(book)).toEqual(persons.verdicts);
}

/** Data 1.0.0 left 65 figures undated; those of a document that reports on one time take it. */
function expectDated(book: LiveBook): void {
  const rows = rowsOf(book, "JM_Facts");
  expect(Object.keys([...rows.values()][0] ?? {}).at(-1)).toBe("时期依据");
  expect(rows.get("000-14-01")).toMatchObject({ 时期: "2023", 时期依据: "推定" });
  expect(rows.get("002-17-05")).toMatchObject({ 时期: "/2019-08", 时期依据: "推定" });
  expect(rows.get("000-13-03")).toMatchObject({ 时期: "2023", 时期依据: "载明" });
  const told = reviewLines(book.host, "数据更正").filter(({ place }) => place === "数据台账·时期");
  expect(told.map(({ text }) => text)).toEqual([
    expect.stringMatching(
      /^新版数据把31行（正镶白旗·.+·2023年、.+等31项）由空白改为“2023”，出自《.+》。$/u,
    ),
    expect.stringMatching(
      /^新版数据把34行（察哈尔右翼前旗·.+·截至2019年8月、.+等34项）由空白改为“\/2019-08”，出自《.+》。$/u,
    ),
  ]);
}

/** 倍增台账 is new: a row a county and pillar, in which nobody has typed a base. */
function expectDoublings({ host }: LiveBook): void {
  const table = host.book.sheets
    .flatMap(({ tables }) => tables)
    .find(({ name }) => name === "JM_Doubling");
  if (!table) throw new Error("There is no 倍增台账.");
  const { sheet, rect } = table;
  const rows = Array.from({ length: rect.rows - 1 }, (_, row) =>
    Array.from({ length: rect.columns }, (__, at) => sheet.cell(rect.row + 1 + row, at)?.value),
  );
  expect(rows).toHaveLength(4 * 6);
  expect(rows[1]?.slice(0, 4)).toEqual(["正镶白旗", "医疗倍增", "京方专家诊疗人次", undefined]);
  expect(rows[1]?.slice(8, 11)).toEqual([13000, "2023", "缺基数"]);
}

test.each([
  ["static", "静态"],
  ["live", "公式"],
] as const)(
  "a workbook that 0.1.0 made (%s) is loaded and built again, and keeps whatever a person typed",
  async (name, mode) => {
    const book = await takeUp(name);
    expectAllToStand(book);
    expect(await book.deeds.loadDataset()).toMatchObject({ kept: [], problems: [] });
    expectDated(book);
    expectDoublings(book);
    const leads = reviewLines(book.host).filter(({ place }) => place.includes("主导指标"));
    expect(leads).toEqual([]);
    expect(await book.deeds.buildCountySheets({ mode })).toMatchObject({ problems: [] });
    await book.host.settle();
    expectAllToStand(book);
    expect(formulaTexts(book)).toEqual([5]);
    expect(reviewLines(book.host).filter(({ place }) => /^目标台账!/u.test(place))).toEqual([]);
    book.host.counts.reset();
    const again = await book.deeds.buildCountySheets({ mode });
    expect(again).toMatchObject({ written: [], problems: [] });
    expect(again.sentence).toContain("没有变化");
    expect(book.host.counts.changes).toBe(0);
    book.close();
  },
);

test("a build alone gives a workbook of 0.1.0 its 倍增台账 with rows, which a load leaves", async () => {
  const book = await takeUp("static");
  const areas = ["正镶白旗"];
  expect(await book.deeds.buildCountySheets({ areas, mode: "静态" })).toMatchObject({
    problems: [],
  });
  await book.host.settle();
  expectDoublings(book);
  expect(await book.deeds.loadDataset()).toMatchObject({ kept: [], problems: [] });
  expectDoublings(book);
  book.close();
});

/** The third of the lines that a person remarked on is a notice, whose kind is one line now. */
test("what a person typed beside a notice of 0.1.0 stands beside the line of its kind, and is never written over", async () => {
  const book = await takeUp("static");
  const remarks = (kind: string) =>
    [...rowsOf(book, "JM_Review").values()]
      .filter((row) => row["类别"] === kind)
      .map((row) => [row["状态"], row["备注"]]);
  const [[, typed] = []] = remarks("推算提示");
  expect(typed).toEqual(expect.any(String));
  await book.deeds.loadDataset();
  expect(remarks("推算提示")).toEqual(
    expect.arrayContaining([
      ["待核对", typed],
      ["已并入", typed],
    ]),
  );
  await handleNotices(book);
  const handled = handledNotices(book);
  await book.deeds.buildCountySheets({ areas: ["正镶白旗"], mode: "静态" });
  expect(handledNotices(book)).toMatchObject(handled);
  book.close();
});

const typedHeadings = ["责任人", "办理情况", "备注"] as const;

/** Types a name and a word beside every line of 核对事项. */
async function handleNotices(book: LiveBook): Promise<void> {
  await book.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("JM_Review");
    const rows = rowsOf(book, "JM_Review").size;
    for (const [index, heading] of typedHeadings.slice(0, 2).entries()) {
      columns.getItem(heading).getDataBodyRange().values = Array.from(
        { length: rows },
        (_, row) => [`${index}${row}号`],
      );
    }
    await context.sync();
  });
}

function handledNotices(book: LiveBook): Readonly<Record<string, unknown>> {
  const rows = [...rowsOf(book, "JM_Review")];
  return Object.fromEntries(rows.map(([key, row]) => [key, typedHeadings.map((one) => row[one])]));
}
