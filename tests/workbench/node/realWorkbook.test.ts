import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { draftNotice, type Mode } from "../../../src/sheet/county";
import type { SnapshotSheet, WorkbookSnapshot } from "../../../workbench/model/snapshot";
import { openFollowedBook } from "../../actions/support/liveBook";
import { writeXlsx } from "../../../workbench/xlsx/writeXlsx";
import { attributes, elements, fileDocuments } from "../xlsx/fileParts";

const counties = ["正镶白旗", "察右前旗", "乌拉特后旗", "巴林右旗"];
let folder: string;
let file: string;
let still: WorkbookSnapshot;
let live: WorkbookSnapshot;

async function made(mode: Mode): Promise<WorkbookSnapshot> {
  const book = await openFollowedBook();
  await book.deeds.buildCountySheets({ mode });
  await book.host.settle();
  const snapshot = book.host.snapshot();
  book.close();
  return snapshot;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "real-"));
  file = path.join(folder, "京蒙协作.xlsx");
  still = await made("静态");
  live = await made("公式");
  await writeXlsx(still, file);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function values(sheet: SnapshotSheet): Map<string, unknown> {
  const filled = sheet.cells.filter(({ value }) => value !== undefined && value !== "");
  return new Map(filled.map(({ row, column, value }) => [`${row},${column}`, value]));
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one));
}

test("静态 and 公式 give the same numbers and texts cell by cell, the notice excepted", () => {
  let formulas = 0;
  for (const sheet of still.sheets) {
    const other = live.sheets.find(({ name }) => name === sheet.name);
    if (!other) throw new Error(`no ${sheet.name} among the live sheets`);
    formulas += other.cells.filter(({ formula }) => formula?.includes("JM.")).length;
    const [mine, theirs] = [values(sheet), values(other)];
    const differing = [...new Set([...mine.keys(), ...theirs.keys()])].filter(
      (place) => !isSame(mine.get(place), theirs.get(place)) && theirs.get(place) !== draftNotice,
    );
    expect({ sheet: sheet.name, differing }).toEqual({ sheet: sheet.name, differing: [] });
  }
  expect(formulas).toBeGreaterThan(300);
});

test("no 静态 county sheet holds a formula", () => {
  for (const { name, cells } of still.sheets.filter((sheet) => sheet.name.startsWith("汇总-"))) {
    expect({ name, formulas: cells.filter(({ formula }) => formula !== undefined) }).toEqual({
      name,
      formulas: [],
    });
  }
});

test("excelize, which shares nothing with the writer, finds sheets, tables, links and print set-up", () => {
  const names = counties.map((county) => `汇总-${county}`);
  const calls = [
    ["GetSheetList"],
    ["GetTables", "数据台账"],
    ["GetTables", "目标台账"],
    ["GetCellHyperLink", "总览", "Q9"],
    ...names.flatMap((name) => [
      ["GetPageLayout", name],
      ["GetCellValue", name, "A3"],
    ]),
  ];
  const reader = path.join(__dirname, "../xlsx/excelize.cjs");
  const printed = execFileSync(process.execPath, [reader, file, JSON.stringify(calls)], {
    encoding: "utf8",
  });
  const { error, answers } = JSON.parse(printed) as { error: unknown; answers: unknown[] };
  expect(error).toBeNull();
  const wanted = [
    "总览",
    ...names,
    "数据台账",
    "目标台账",
    "指标目录",
    "地区目录",
    "资料来源",
    "判断规则",
  ];
  expect(answers[0]).toMatchObject({ list: expect.arrayContaining(wanted) as unknown });
  expect(JSON.stringify(answers[1])).toContain("JM_Facts");
  expect(JSON.stringify(answers[2])).toContain("JM_Targets");
  expect(JSON.stringify(answers[3])).toContain("汇总-乌拉特后旗");
  for (const [index] of names.entries()) {
    expect(answers[4 + 2 * index]).toMatchObject({ opts: { Size: 9 } });
    expect(JSON.stringify(answers[5 + 2 * index])).toContain("京蒙协作情况汇总表");
  }
});

describe("the file's own parts show", () => {
  function sheetDocument(name: string): Document {
    const documents = fileDocuments(readFileSync(file));
    const sheets = elements(documents.get("xl/workbook.xml"), "sheet").map(attributes);
    const index = sheets.findIndex((sheet) => sheet["name"] === name);
    const document = documents.get(`xl/worksheets/sheet${index + 1}.xml`);
    if (!document) throw new Error(`no part for ${name}`);
    return document;
  }

  test("the charts: funds of 察右前旗, growth of the counties that have printed rates", () => {
    const charts = [...fileDocuments(readFileSync(file))].filter(([part]) =>
      /^xl\/charts\/chart\d+\.xml$/u.test(part),
    );
    const titles = charts.map(([, chart]) => elements(chart, "title")[0]?.textContent.trim() ?? "");
    expect(titles.filter((title) => title.includes("京蒙协作资金投向"))).toHaveLength(1);
    expect(titles.filter((title) => title.includes("主要指标增速"))).toHaveLength(3);
  });

  test("conditional formats of verdicts, links back, repeated title, footer and page breaks", () => {
    const county = sheetDocument("汇总-乌拉特后旗");
    expect(elements(county, "cfRule").length).toBeGreaterThan(3);
    const links = elements(county, "hyperlink").map(attributes);
    expect(links.some(({ location }) => location?.includes("总览") === true)).toBe(true);
    expect(elements(county, "oddFooter")[0]?.textContent).toContain("第 &P 页 共 &N 页");
    expect(elements(county, "brk").length).toBeGreaterThan(3);
    // Fitting would ignore the breaks.
    expect(attributes(elements(county, "pageSetup")[0])).toMatchObject({
      orientation: "portrait",
      scale: "85",
    });
    expect(attributes(elements(county, "pageSetUpPr")[0])["fitToPage"]).toBeUndefined();
  });
});
