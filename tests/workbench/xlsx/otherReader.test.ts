import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbookBytes } from "../../../workbench/xlsx/workbookBytes";
import { sampleWorkbook } from "./sampleWorkbook";

const county = "汇总-示例旗";
const shown = [
  ["A1", "示例旗京蒙协作情况汇总表"],
  ["A8", "=1+1"],
  ["E2", "2024-06-30"],
  ["E5", "5.4%"],
  ["E6", "20.0%"],
  ["E7", "#N/A"],
  ["D16", "无"],
  ["D13", "112.0%"],
] as const;

const calls = {
  sheets: ["GetSheetList"],
  active: ["GetActiveSheetIndex"],
  formula: ["GetCellFormula", county, "E6"],
  text: ["GetCellFormula", county, "A8"],
  targets: ["GetTables", county],
  facts: ["GetTables", "数据台账"],
  link: ["GetCellHyperLink", county, "F5"],
  names: ["GetDefinedName"],
  page: ["GetPageLayout", county],
  font: ["GetDefaultFont"],
  merges: ["GetMergeCells", county],
};

type Question = keyof typeof calls;
let answers: Map<string, Record<string, unknown>>;
let fault: unknown;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "excelize-"));
  try {
    const file = join(folder, "book.xlsx");
    writeFileSync(file, await workbookBytes(sampleWorkbook));
    const asked = [
      ...Object.values(calls),
      ...shown.map(([address]) => ["GetCellValue", county, address]),
    ];
    const reader = join(__dirname, "excelize.cjs");
    const printed = execFileSync(process.execPath, [reader, file, JSON.stringify(asked)], {
      encoding: "utf8",
    });
    const read = JSON.parse(printed) as { error: unknown; answers: Record<string, unknown>[] };
    const questions = [...Object.keys(calls), ...shown.map(([address]) => address)];
    answers = new Map(questions.map((question, index) => [question, read.answers[index] ?? {}]));
    fault = read.error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function answer(question: Question): Record<string, unknown> {
  return answers.get(question) ?? {};
}

describe("excelize, which shares nothing with the writer,", () => {
  test("opens the file with its sheets and shows the active one", () => {
    expect(fault).toBeNull();
    expect(answer("sheets")).toMatchObject({ list: ["数据台账", county] });
    expect(answer("active")).toMatchObject({ index: 1 });
  });

  test.each(shown)("reads %s as %s", (address, value) => {
    expect(answers.get(address)).toMatchObject({ value });
  });

  test("finds formulas only where there are some", () => {
    expect(answer("formula")).toMatchObject({ formula: "_xldudf_JM_YOY(7040,5866.6)" });
    expect(answer("text")).toMatchObject({ formula: "" });
  });

  test("finds both tables with their styles", () => {
    const target = { Name: "JM_Sample_Targets", Range: "A11:F14", StyleName: "TableStyleLight1" };
    expect(answer("targets")).toMatchObject({ tables: [target] });
    expect(answer("facts")).toMatchObject({ tables: [{ Name: "JM_Facts", Range: "A1:C3" }] });
  });

  test("finds the link, the names and the merged cells", () => {
    expect(answer("link")).toMatchObject({ ok: true, location: "'数据台账'!A2" });
    const names = [
      expect.objectContaining({ Name: "全部数值", Scope: "Workbook" }) as unknown,
      expect.objectContaining({ Name: "本表目标", Scope: county }) as unknown,
    ];
    expect(answer("names")["definedNames"]).toEqual(expect.arrayContaining(names));
    expect(answer("merges")["mergeCells"]).toHaveLength(2);
  });

  test("finds A4 portrait, as many pages high as needed, and 宋体 as the default", () => {
    expect(answer("page")).toMatchObject({
      opts: { Size: 9, Orientation: "portrait", FitToHeight: 0 },
    });
    expect(answer("font")).toMatchObject({ fontName: "宋体" });
  });
});
