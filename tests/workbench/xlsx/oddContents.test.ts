import type { SnapshotCell, SnapshotSheet } from "../../../workbench/model/snapshot";
import { workbookBytes } from "../../../workbench/xlsx/workbookBytes";
import { attributes, elements, fileDocuments } from "./fileParts";
import { sampleWorkbook } from "./sampleWorkbook";

async function written(change: Partial<SnapshotSheet>): Promise<Map<string, Document>> {
  const [facts] = sampleWorkbook.sheets;
  if (!facts) throw new Error("The sample has no sheet.");
  const workbook = { ...sampleWorkbook, names: [], sheets: [{ ...facts, tables: [], ...change }] };
  return fileDocuments(await workbookBytes(workbook));
}

async function writtenCell(
  cell: Omit<SnapshotCell, "row" | "column">,
): Promise<Element | undefined> {
  const parts = await written({ cells: [{ row: 0, column: 0, ...cell }] });
  return elements(parts.get("xl/worksheets/sheet1.xml"), "c")[0];
}

test.each([
  ["#SPILL!", "#VALUE!"],
  ["#BUSY!", "#VALUE!"],
  ["#N/A", "#N/A"],
])("the error %s is stored as %s, as the file knows no other", async (value, stored) => {
  const cell = await writtenCell({ value, isError: true, formula: "=A2" });
  expect([cell?.getAttribute("t"), elements(cell, "v")[0]?.textContent]).toEqual(["e", stored]);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("the number %d becomes #NUM!", async (value) => {
  const cell = await writtenCell({ value });
  expect([cell?.getAttribute("t"), elements(cell, "v")[0]?.textContent]).toEqual(["e", "#NUM!"]);
});

test("an empty text leaves the cell empty, and the empty result of a formula stays", async () => {
  expect((await writtenCell({ value: "", style: 4 }))?.childElementCount).toBe(0);
  const formula = await writtenCell({ value: "", formula: '=""' });
  expect([formula?.getAttribute("t"), elements(formula, "v")[0]?.textContent]).toEqual(["str", ""]);
});

test("line ends, blanks at the edges and signs of XML survive, control characters go", async () => {
  const values = ["两\n行", " 空 格 ", '<甲 & "乙">', "_x0041_", "a\u0001b"];
  const cells = values.map((value, row) => ({ row, column: 0, value }));
  const texts = elements((await written({ cells })).get("xl/sharedStrings.xml"), "t").map(
    (one) => one.textContent,
  );
  expect(texts).toEqual(["两\n行", " 空 格 ", '<甲 & "乙">', "_x005F_x0041_", "ab"]);
});

test.each([
  ["Continuous", "thin"],
  ["Double", "double"],
  ["mediumDashed", "mediumDashed"],
  ["None", null],
])("a line that is %s in Office.js is %s in the file", async (style, stored) => {
  const styles = [{ borders: { top: { style, color: "#000000" } } }];
  const parts = await written({ styles, cells: [{ row: 0, column: 0, value: 1, style: 0 }] });
  const last = elements(parts.get("xl/styles.xml"), "border").at(-1);
  expect(elements(last, "top")[0]?.getAttribute("style")).toBe(stored);
});

test("a table without a style has none, and is not banded", async () => {
  const [facts] = sampleWorkbook.sheets;
  const tables = (facts?.tables ?? []).map((table) => ({
    ...table,
    style: undefined,
    showBandedRows: false,
  }));
  const style = elements(
    (await written({ tables })).get("xl/tables/table1.xml"),
    "tableStyleInfo",
  )[0];
  expect(attributes(style)).toMatchObject({ showRowStripes: "0" });
  expect(style?.hasAttribute("name")).toBe(false);
});

test("a protected sheet is protected, a hidden one hidden, a column of no width hidden", async () => {
  const parts = await written({ protected: true, columnWidths: new Map([[2, 0]]) });
  const sheet = parts.get("xl/worksheets/sheet1.xml");
  expect(elements(sheet, "sheetProtection").map(attributes)).toEqual([{ sheet: "1" }]);
  expect(elements(sheet, "col").map(attributes)[0]).toMatchObject({
    min: "3",
    max: "3",
    hidden: "1",
  });
  const [facts, county] = sampleWorkbook.sheets;
  if (!facts || !county) throw new Error("The sample has no sheets.");
  const sheets = [{ ...facts, visible: false }, county];
  const file = fileDocuments(await workbookBytes({ ...sampleWorkbook, sheets }));
  expect(
    elements(file.get("xl/workbook.xml"), "sheet").map((one) => one.getAttribute("state")),
  ).toEqual(["hidden", null]);
});

test("margins in points are refused, for they fit no paper", async () => {
  const [facts] = sampleWorkbook.sheets;
  if (!facts) throw new Error("The sample has no sheet.");
  await expect(written({ page: { ...facts.page, margins: { top: 57 } } })).rejects.toThrow(
    "57 inches",
  );
});
