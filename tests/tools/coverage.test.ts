import type { NamedRow, TableFile } from "../../src/core/package";
import { coverageFaults } from "../../tools/dataset/coverage";
import { documentFrom, locate } from "../../tools/dataset/sourceText";

// Every sentence here is invented for its case.
const text = "虚构简报\n\n  去年引进企业 3 家,增长8%。\n今年计划再引进18%以上,四所学校结对。\n";
const documents = new Map([["000", documentFrom("000_x.txt", text)]]);

type Cells = Partial<Record<string, string>>;

function tables(rows: Partial<Record<TableFile, Cells[]>>): Map<TableFile, NamedRow[]> {
  return new Map(
    Object.entries(rows).map(([file, list]) => [
      file as TableFile,
      list.map((cells, index) => ({
        line: index + 2,
        cell: (column: string) => ({ source: "000", occurrence: "1", ...cells })[column] ?? "",
      })),
    ]),
  );
}

const firm: Cells = { paragraph: "2", stated: "3家", yoy_stated: "8%" };
const plan: Cells = { paragraph: "3", stated: "18%以上" };
const schools: Cells = { paragraph: "3", expression: "四所" };
const whole = { "observations.csv": [firm], "targets.csv": [plan], "excluded.csv": [schools] };

test("paragraphs are the non-empty lines, their blanks removed, with their line in the file", () => {
  expect(documents.get("000")?.paragraphs).toEqual([
    { line: 1, text: "虚构简报" },
    { line: 3, text: "去年引进企业3家,增长8%。" },
    { line: 4, text: "今年计划再引进18%以上,四所学校结对。" },
  ]);
});

test("a document whose every number has a row or an exclusion has no fault", () => {
  expect(coverageFaults(tables(whole), documents)).toEqual([]);
});

test.each([
  [
    "a number in digits that no row has",
    { ...whole, "targets.csv": [] },
    "000_x.txt",
    4,
    "18%",
    "第3段第1处",
  ],
  [
    "a number in Chinese numerals that no row has",
    { ...whole, "excluded.csv": [] },
    "000_x.txt",
    4,
    "四所",
    "第3段第1处",
  ],
  [
    "a rate that no row has",
    { ...whole, "observations.csv": [{ ...firm, yoy_stated: "" }] },
    "000_x.txt",
    3,
    "8%",
    "第2段第1处",
  ],
  [
    "a quotation of another paragraph",
    { ...whole, "observations.csv": [firm, { paragraph: "1", stated: "3家" }] },
    "observations.csv",
    3,
    "3家",
    "资料000第1段第1处的原文",
  ],
  [
    "an occurrence that is not there",
    { ...whole, "observations.csv": [firm, { paragraph: "2", occurrence: "2", stated: "3家" }] },
    "observations.csv",
    3,
    "3家",
    "第2处",
  ],
  [
    "a quotation of part of a number",
    { ...whole, "targets.csv": [plan, { paragraph: "3", stated: "8%以上" }] },
    "targets.csv",
    3,
    "8%以上",
    "完整的数",
  ],
  [
    "a paragraph that the document does not have",
    { ...whole, "excluded.csv": [schools, { paragraph: "9", expression: "四所" }] },
    "excluded.csv",
    3,
    "",
    "1 到 3",
  ],
])("%s is a fault with its place", (_, rows, file, line, found, legal) => {
  expect(coverageFaults(tables(rows), documents)).toContainEqual(
    expect.objectContaining({
      file,
      line,
      legal: expect.stringContaining(legal) as unknown,
      ...(found === "" ? {} : { found }),
    }),
  );
});

test("a document that the folder lacks is a fault of its row among the sources", () => {
  const rows = { ...whole, "sources.csv": [{ source: "007" }] };
  expect(coverageFaults(tables(rows), documents)).toContainEqual(
    expect.objectContaining({ file: "sources.csv", line: 2, column: "source", found: "007" }),
  );
});

test("joined pieces are found one behind the other", () => {
  expect(locate("下降50%、60%", "下降…60%", 1)).toEqual([
    { start: 0, end: 2 },
    { start: 6, end: 9 },
  ]);
  expect(locate("60%，下降50%", "下降…60%", 1)).toBeUndefined();
});
