import type { SnapshotSheet, WorkbookSnapshot } from "../../../workbench/model/snapshot";
import { workbookBytes } from "../../../workbench/xlsx/workbookBytes";
import { attributes, elements, fileDocuments } from "./fileParts";
import { sampleCounty } from "./sampleCounty";
import { sampleWorkbook } from "./sampleWorkbook";

/** The sample, its county sheet printed otherwise. */
async function printedParts(page: Partial<SnapshotSheet["page"]>): Promise<Map<string, Document>> {
  const county = { ...sampleCounty, page: { ...sampleCounty.page, ...page } };
  const book: WorkbookSnapshot = {
    ...sampleWorkbook,
    sheets: sampleWorkbook.sheets.map((sheet) => (sheet === sampleCounty ? county : sheet)),
  };
  return fileDocuments(await workbookBytes(book));
}

test("several print areas are one name, its places between commas", async () => {
  const parts = await printedParts({
    printAreas: [
      { row: 0, column: 0, rows: 17, columns: 6 },
      { row: 19, column: 0, rows: 19, columns: 6 },
    ],
  });
  const areas = elements(parts.get("xl/workbook.xml"), "definedName").filter(
    (name) => name.getAttribute("name") === "_xlnm.Print_Area",
  );
  expect(areas.map((name) => [name.getAttribute("localSheetId"), name.textContent])).toEqual([
    ["1", "'汇总-示例旗'!$A$1:$F$17,'汇总-示例旗'!$A$20:$F$38"],
  ]);
});

test.each([
  ["a scale fits no pages", 85, undefined, [], { scale: "85" }],
  ["pages that are fitted have no scale", undefined, 1, [{ fitToPage: "1" }], { fitToHeight: "0" }],
  ["100% is the file's own", 100, undefined, [], {}],
])("%s", async (_, scale, fitToWidth, fit, setup) => {
  const sheet = (await printedParts({ scale, fitToWidth })).get("xl/worksheets/sheet2.xml");
  expect(elements(sheet, "pageSetUpPr").map(attributes)).toEqual(fit);
  expect(elements(sheet, "pageSetup").map(attributes)).toEqual([
    { paperSize: "9", orientation: "portrait", ...setup },
  ]);
  expect(elements(sheet, "brk").map(attributes)).toEqual([{ id: "17", max: "16383", man: "1" }]);
});
