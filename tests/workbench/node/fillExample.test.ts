import { readFileSync } from "node:fs";
import path from "node:path";
import { openFollowedBook, type LiveBook } from "../../actions/support/liveBook";
import { quiet } from "../../actions/support/quiet";
import type { SnapshotSheet, SnapshotValue } from "../../../workbench/model/snapshot";
import example from "../../cases/fill-example.json";

const name = "docs/examples/fill-2024H1.csv";
const bytes = readFileSync(path.join(__dirname, "../../..", name));
let book: LiveBook;

beforeAll(async () => {
  book = await openFollowedBook();
  await book.deeds.fillTargets({ files: [{ bytes, name }], isSample: true });
  // What Excel tells of the fill is followed like an edit.
  await quiet(book);
  await book.deeds.buildCountySheets({ areas: ["乌拉特后旗"], mode: "静态", asOf: "2024-06-30" });
  await quiet(book);
});

afterAll(() => {
  book.close();
});

function sheetNamed(wanted: string): SnapshotSheet {
  const sheet = book.host.snapshot().sheets.find((one) => one.name === wanted);
  if (!sheet) throw new Error(`no sheet ${wanted}`);
  return sheet;
}

function rowsOf(sheet: SnapshotSheet): SnapshotValue[][] {
  const rows: SnapshotValue[][] = [];
  for (const { row, column, value } of sheet.cells) (rows[row] ??= [])[column] = value;
  return rows;
}

test("the example's figures are judged as reckoned by hand, in 目标台账", () => {
  const [, header = [], ...rows] = rowsOf(sheetNamed("目标台账"));
  const at = (column: string) => header.indexOf(column);
  const verdicts = rows
    .filter((row) => typeof row[at("最新完成值")] === "number")
    .map((row) => [row[at("编号")], row[at("状态")], row[at("说明")]]);
  expect(verdicts).toEqual(example.verdicts);
});

test("the county sheet says the same, with at least six different outcomes", () => {
  const texts = new Set(sheetNamed("汇总-乌拉特后旗").cells.map(({ value }) => value));
  for (const [, status, reason] of example.verdicts) {
    expect(texts).toContain(status);
    expect(texts).toContain(reason);
  }
  expect(new Set(example.verdicts.map(([, status]) => status)).size).toBeGreaterThanOrEqual(6);
});

test("every sheet that was made says that the figures are no real ones", () => {
  const { sheets } = book.host.snapshot();
  const made = sheets.filter((sheet) => sheet.name !== "Sheet1");
  expect(made.length).toBeGreaterThan(6);
  for (const sheet of made) {
    const isMarked = sheet.cells.some(({ value }) => String(value).includes("示例数据，非实际数"));
    expect({ sheet: sheet.name, isMarked }).toEqual({ sheet: sheet.name, isMarked: true });
  }
});

describe("with July's file beside June's", () => {
  const july = "docs/examples/fill-2024-07.csv";
  const seen = (sheet: string) =>
    sheetNamed(sheet).cells.map(({ row, column, value }) => [row, column, value]);
  let june: readonly unknown[];

  beforeAll(async () => {
    june = [seen("汇总-乌拉特后旗"), seen("总览")];
    const file = { bytes: readFileSync(path.join(__dirname, "../../..", july)), name: july };
    await book.deeds.fillTargets({ files: [file], isSample: true });
    await book.deeds.buildCountySheets({ areas: ["乌拉特后旗"], mode: "静态", asOf: "2024-06-30" });
    await book.host.settle();
  });

  test("汇总 and 总览 of June are, cell for cell, what June's file alone gives", () => {
    expect([seen("汇总-乌拉特后旗"), seen("总览")]).toEqual(june);
  });

  test("填报记录 holds both, 目标台账 shows July's, and 核对事项 names what is later", () => {
    const [, header = [], ...records] = rowsOf(sheetNamed("填报记录"));
    const days = records
      .filter((row) => row[header.indexOf("指标")] === "固定资产投资")
      .map((row) => [row[header.indexOf("数据截至")], row[header.indexOf("完成值")]]);
    expect(days.sort()).toEqual([
      ["2024-06-30", 42.4],
      ["2024-07-31", 44.2],
    ]);
    const [, names = [], ...rows] = rowsOf(sheetNamed("目标台账"));
    const row = rows.find((one) => one[names.indexOf("编号")] === "003-41-t07") ?? [];
    expect([row[names.indexOf("最新完成值")], row[names.indexOf("数据截至")]]).toEqual([
      44.2,
      "2024-07-31",
    ]);
    const review = rowsOf(sheetNamed("核对事项")).flat().map(String);
    expect(review).toContainEqual(expect.stringContaining("有4项填报晚于截至日期，未计入"));
  });
});
