import Papa from "papaparse";
import { withHashes, type PackageTexts } from "../fixtures/generatedPackage";
import { newerPackage } from "../fixtures/newerPackage";
import { openBuilt, openLoaded, openWorkbook, smallPackage } from "./support/openWorkbook";
import { rowsOf } from "./support/rowsOf";

/** A row as a reader is told of it, who knows no 编号; all of this package are of whole years. */
function inWords(row: Readonly<Record<string, unknown>> = {}): string {
  const [county, indicator, item, year = ""] = ["旗县", "指标", "对象", "时期"].map((heading) => {
    const word = row[heading];
    return typeof word === "string" ? word : "";
  });
  return [county, indicator, item, `${year}年`].filter((word) => word !== "").join("·");
}

test("a newer dataset brings its corrections and rows, and leaves what the person wrote", async () => {
  const book = await openLoaded();
  const keys = [...rowsOf(book, "JM_Facts").keys()];
  const [corrected = "", edited = "", retired = ""] = keys;
  expect(retired).toBe("000-1-03");
  await book.run(async (context) => {
    const body = context.workbook.tables.getItem("JM_Facts").getDataBodyRange();
    body.getCell(keys.indexOf(edited), 7).values = [[55.5]];
    await context.sync();
  });
  book.close();

  const later = newerPackage(smallPackage);
  const reopened = await openWorkbook(later, book.host);
  const outcome = await reopened.load();
  expect(outcome).toMatchObject({
    version: "2.0.0",
    problems: [],
    kept: [{ key: edited, column: "数值", persons: 55.5, ours: 222 }],
  });
  const rows = rowsOf(reopened, "JM_Facts");
  const wordsOf = (key: string): string => inWords(rows.get(key));
  expect(rows.get(corrected)).toMatchObject({ 数值: 111, 原文数字: "111万元" });
  expect(rows.get(edited)).toMatchObject({ 数值: 55.5, 原文数字: "222个" });
  expect(rows.has(retired)).toBe(true);
  expect(rows.get("000-1-99")).toMatchObject({ 时期: "2010" });
  const review = [...rowsOf(reopened, "JM_Review").values()];
  expect(review).toContainEqual(
    expect.objectContaining({
      类别: "与数据不同",
      位置: `数据台账·${wordsOf(edited)}·数值`,
      状态: "待核对",
    }),
  );
  expect(review).toContainEqual(
    expect.objectContaining({ 类别: "新数据已无", 位置: `数据台账·${wordsOf(retired)}` }),
  );

  expect(review).toContainEqual(
    expect.objectContaining({
      类别: "数据更正",
      位置: `数据台账·${wordsOf(corrected)}·数值`,
      内容: expect.stringMatching(/^新版数据由“.+”改为“111”，出自《.+》。$/) as string,
    }),
  );

  book.host.counts.reset();
  expect(await reopened.load()).toMatchObject({ written: [], kept: [{ key: edited }] });
  expect(book.host.counts.changes).toBe(0);
  reopened.close();
});

test("sheets made again after a newer dataset list what it changed on them, and its corrections stay listed", async () => {
  const book = await openBuilt();
  book.close();
  const reopened = await openWorkbook(newerPackage(smallPackage), book.host);
  await reopened.load();
  await reopened.build();
  const open = [...rowsOf(reopened, "JM_Review").values()].filter(
    (row) => row["状态"] === "待核对",
  );
  const told = open.flatMap((row) => (row["类别"] === "汇总表变动" ? [row["内容"]] : []));
  expect(told).toEqual([
    expect.stringMatching(/^京蒙协作资金（2023年）数值由100万元改为111万元，出自《.+》第1段，/),
    expect.stringMatching(/^.+（2023年）数值由137个改为222个，出自《.+》第1段，/),
    expect.stringMatching(/^新列入：京蒙协作资金（2010年）100万元，出自《.+》第1段，/),
  ]);
  expect(open.filter((row) => row["类别"] === "数据更正")).toHaveLength(4);
  reopened.close();
});

/** The small package with three figures of a document that names no time for them; two of one newer version. */
function dating(period: string, basis: string, version: string): PackageTexts {
  const { data } = Papa.parse<string[]>(smallPackage.get("observations.csv") ?? "", {
    skipEmptyLines: true,
  });
  const rows = data.map((row, index) =>
    index >= 1 && index <= 3
      ? row.map((cell, at) => (at === 5 ? period : at === 6 ? basis : cell))
      : row,
  );
  return withHashes(
    new Map([...smallPackage, ["observations.csv", `${Papa.unparse(rows, { newline: "\n" })}\n`]]),
    version,
  );
}

test("periods that a newer dataset infers are told in one line, and a person's own stays", async () => {
  const book = await openWorkbook(dating("", "stated", "1.0.0"));
  await book.load();
  await book.build();
  const keys = [...rowsOf(book, "JM_Facts").keys()];
  const [first = "", edited = "", third = ""] = keys;
  await book.run(async (context) => {
    const body = context.workbook.tables.getItem("JM_Facts").getDataBodyRange();
    body.getCell(keys.indexOf(edited), 5).values = [["2022"]];
    body.getCell(keys.indexOf(third), 17).values = [["已核对"]];
    await context.sync();
  });
  book.close();

  const reopened = await openWorkbook(dating("2023", "inferred", "1.1.0"), book.host);
  expect(await reopened.load()).toMatchObject({
    version: "1.1.0",
    problems: [],
    kept: [{ key: edited, column: "时期", persons: "2022", ours: "2023" }],
  });
  const rows = rowsOf(reopened, "JM_Facts");
  expect(rows.get(first)).toMatchObject({ 时期: "2023", 时期依据: "推定" });
  expect(rows.get(edited)).toMatchObject({ 时期: "2022" });
  expect(rows.get(third)).toMatchObject({ 时期: "2023", 时期依据: "推定", 备注: "已核对" });
  await reopened.build();
  const review = [...rowsOf(reopened, "JM_Review").values()];
  const told = (kind: string) => review.flatMap((row) => (row["类别"] === kind ? row["内容"] : []));
  expect(told("数据更正")).toEqual([
    `新版数据把2行（${inWords(rows.get(first))}、${inWords(rows.get(third))}）由空白改为“2023”，出自《正镶白旗积极推进“六个倍增”计划》。`,
  ]);
  expect(told("与数据不同")).toEqual(["本单位填的是“2022”，随附数据是“2023”；已保留本单位的值。"]);
  const moves = told("汇总表变动").map(String);
  expect(moves).toContainEqual(expect.stringMatching(/的时期由时间未载明改为2023年（推定）。$/u));
  expect(moves).toContainEqual(expect.stringMatching(/的时期由时间未载明改为2022年。$/u));
  reopened.close();
});
