import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SheetData } from "../../../workbench/model/data/sheetData";
import { findTable } from "../../../workbench/model/data/tableData";
import type { WorkbookData } from "../../../workbench/model/data/workbookData";
import { makeWorkbook, type MadeWorkbook } from "../../../workbench/node/makeWorkbook";
import { readWorkbookOptions } from "../../../workbench/node/workbookOptions";
import { readWorkbook } from "../../../workbench/xlsx/read/readWorkbook";

const fixtures = "tests/fixtures/edited";
const renamed = "样例一旗（送审）";
let folder: string;
let untouched: WorkbookData;

async function takenUp(
  file: string,
  out: string,
  asOf?: string,
): Promise<{ made: MadeWorkbook; book: WorkbookData }> {
  const dataset = path.join(fixtures, "dataset");
  const given = { in: file, out: path.join(folder, out), dataset };
  const made = await makeWorkbook(
    readWorkbookOptions(asOf === undefined ? given : { ...given, "as-of": asOf }),
    () => undefined,
  );
  return { made, book: readWorkbook(readFileSync(made.file)).book };
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "edited-"));
  const file = path.join(fixtures, "made.xlsx");
  untouched = (await takenUp(file, "made.xlsx", "2024-12-31")).book;
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What stands in a cell: its formula, and what it shows. */
function contentsAt(sheet: SheetData | undefined, row: number, column: number): unknown[] {
  const cell = sheet?.cell(row, column);
  return [cell?.formula, cell?.value];
}

function tableRows(book: WorkbookData, name: string): unknown[][][] {
  const table = findTable(book, name);
  if (!table) throw new Error(`There is no ${name}.`);
  const { row, column, rows, columns } = table.rect;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) =>
      contentsAt(table.sheet, row + down, column + right),
    ),
  );
}

/** The value under a heading. */
function under(rows: unknown[][][], row: unknown[][] | undefined, heading: string): unknown {
  return row?.[rows[0]?.findIndex(([, value]) => value === heading) ?? -1]?.[1];
}

function sheetContents(book: WorkbookData, name: string): Record<string, unknown> {
  const cells = book.findSheet(name)?.cells ?? new Map<number, never>();
  const filled = [...cells].filter(([, { value, formula }]) => (formula ?? value) !== undefined);
  return Object.fromEntries(filled.map(([key, { value, formula }]) => [key, [formula, value]]));
}

describe.each(["openpyxl", "libreoffice"])("a workbook that was edited with %s", (program) => {
  let book: WorkbookData;
  let again: MadeWorkbook;

  beforeAll(async () => {
    const file = path.join(fixtures, `${program}.xlsx`);
    const first = await takenUp(file, `${program}.xlsx`, "2024-12-31");
    book = first.book;
    again = (await takenUp(first.made.file, `${program}-again.xlsx`)).made;
  });

  test("has its own sheet in front, calculated, and the renamed one in its place", () => {
    expect(book.sheets.slice(0, 4).map(({ name }) => name)).toEqual([
      "我的表",
      "总览",
      renamed,
      "汇总-样例002旗",
    ]);
    const own = book.findSheet("我的表");
    expect(contentsAt(own, 0, 0)).toEqual([undefined, "本单位自用"]);
    expect(contentsAt(own, 1, 0)).toEqual(["=COUNTA(JM_Facts[旗县])", 41]);
  });

  test("has the remark in its block", () => {
    const block = book.names.find(
      ({ name, scope }) => name === "JM_remarks" && scope?.name === renamed,
    );
    const row = Number(/\$A\$(\d+)/u.exec(block?.formula ?? "")?.[1]);
    expect(contentsAt(book.findSheet(renamed), row - 1, 0)).toEqual([
      undefined,
      "备注：已与统计部门核对",
    ]);
  });

  test("has the ledger in the order in which it was sorted, the own row behind it, and the rest of it as it was", () => {
    const rows = tableRows(book, "JM_Facts");
    const counties = rows.slice(1, 41).map((row) => under(rows, row, "旗县"));
    expect(counties).toEqual([
      ...Array<string>(20).fill("样例002旗"),
      ...Array<string>(20).fill("样例001旗"),
    ]);
    const own = rows[41];
    const headings = ["编号", "旗县", "指标", "时期", "数值", "单位", "备注"];
    expect(headings.map((heading) => under(rows, own, heading))).toEqual([
      undefined,
      "样例001旗",
      "京蒙协作资金",
      "2022",
      88,
      "万元",
      "本单位补",
    ]);
    const byId = (all: unknown[][][]): Map<unknown, unknown[][]> =>
      new Map(all.map((row) => [row[0]?.[1], row]));
    const before = byId(tableRows(untouched, "JM_Facts"));
    expect(byId(rows.slice(0, 41))).toEqual(before);
  });

  test("has both fill-ins judged and recorded, and the other targets as they were", () => {
    const rows = tableRows(book, "JM_Targets");
    const [, met, missed] = rows;
    expect([under(rows, met, "最新完成值"), under(rows, met, "状态")]).toEqual([0.08, "超额完成"]);
    expect([under(rows, missed, "最新完成值"), under(rows, missed, "状态")]).toEqual([
      0.02,
      "到期未完成",
    ]);
    expect(rows.slice(3)).toEqual(tableRows(untouched, "JM_Targets").slice(3));
    const reports = tableRows(book, "JM_Reports");
    const said = reports
      .slice(1)
      .map((row) => [
        under(reports, row, "指标"),
        under(reports, row, "完成值"),
        under(reports, row, "数据截至"),
      ]);
    expect(said).toEqual([
      ["地区生产总值", 0.08, "2024-12-31"],
      ["一般公共预算收入", 0.02, "2024-12-31"],
    ]);
  });

  test("has everything else as it was, cell by cell", () => {
    for (const name of ["JM_Doubling", "JM_Indicators", "JM_Areas", "JM_Sources", "JM_Rules"]) {
      expect({ name, rows: tableRows(book, name) }).toEqual({
        name,
        rows: tableRows(untouched, name),
      });
    }
    const county = "汇总-样例002旗";
    expect(sheetContents(book, county)).toEqual(sheetContents(untouched, county));
    const charts = (one: WorkbookData): unknown =>
      one.sheets.map((sheet) => sheet.charts.map(({ name }) => name)).filter(([name]) => name);
    expect(charts(book)).toEqual(charts(untouched));
  });

  test("has nothing on it that is not kept", () => {
    const { unkept } = readWorkbook(readFileSync(path.join(fixtures, `${program}.xlsx`)));
    expect(unkept).toEqual([]);
  });

  test("says 没有变化 when it is taken up once more", () => {
    expect(again.sentences).toEqual([
      expect.stringContaining("没有变化") as string,
      "没有变化，汇总表都已是最新。",
    ]);
  });
});

test("a chart of ours that still names its sheet as it was called before is read, and nothing is called lost", async () => {
  const archive = zip();
  const bytes = readFileSync(path.join(fixtures, "openpyxl.xlsx"));
  for await (const entry of unzip(bytes).entries()) {
    const isList = entry.path === "xl/workbook.xml";
    const list = isList ? (await entry.text()).replace(`name="${renamed}"`, 'name="送审稿"') : "";
    archive.add(entry.path, isList ? list : await entry.bytes());
  }
  const { book, unkept } = readWorkbook(await archive.bytes());
  expect(unkept).toEqual([]);
  const before = readWorkbook(bytes)
    .book.findSheet(renamed)
    ?.charts.map(({ name }) => name);
  expect(before).toHaveLength(1);
  expect(book.findSheet("送审稿")?.charts.map(({ name }) => name)).toEqual(before);
});
