import { workbookBytes } from "../../../workbench/xlsx/workbookBytes";
import { attributes, elements, fileDocuments } from "./fileParts";
import { sampleWorkbook } from "./sampleWorkbook";

let parts: Map<string, Document>;
let sheet: Document | undefined;

beforeAll(async () => {
  parts = fileDocuments(await workbookBytes(sampleWorkbook));
  sheet = parts.get("xl/worksheets/sheet2.xml");
});

function all(name: string): Record<string, string>[] {
  return elements(sheet, name).map(attributes);
}

describe("a sheet's part", () => {
  test("links lead to places of this workbook, with tips, and outside", () => {
    expect(all("hyperlink")).toEqual([
      { ref: "F6", "r:id": "rId1", tooltip: "打开网页" },
      { ref: "F5", location: "'数据台账'!A2", tooltip: "到台账第 2 行" },
      { ref: "F7", location: "数据台账!A3" },
    ]);
    const outside = elements(parts.get("xl/worksheets/_rels/sheet2.xml.rels"), "Relationship")[0];
    expect(outside?.getAttribute("Target")).toBe("https://example.org/a?b=1&c=2");
  });

  test("panes, gridlines, tab colour, heights as given, and widths in digits of the default typeface", () => {
    expect(all("pane")[0]).toMatchObject({
      xSplit: "1",
      ySplit: "4",
      topLeftCell: "B5",
      state: "frozen",
    });
    expect(all("sheetView")[0]).toMatchObject({ showGridLines: "0" });
    expect(all("tabColor")).toEqual([{ rgb: "FF9C2B22" }]);
    expect(all("col").map(({ min, max, width }) => [min, max, width])).toEqual([
      ["1", "1", "18.125"],
      ["2", "4", "12"],
      ["5", "5", "14.625"],
      ["6", "6", "21.625"],
    ]);
    expect(all("row").find(({ r }) => r === "37")).toMatchObject({ ht: "60", customHeight: "1" });
  });

  test("prints on A4, one page wide, with margins, footer and a break before row 18", () => {
    expect(all("pageSetUpPr")).toEqual([{ fitToPage: "1" }]);
    expect(all("pageSetup")).toEqual([
      { paperSize: "9", orientation: "portrait", fitToHeight: "0" },
    ]);
    expect(all("pageMargins")[0]).toMatchObject({
      left: "0.5",
      right: "0.5",
      top: "0.6",
      bottom: "0.6",
    });
    expect(all("printOptions")).toEqual([{ horizontalCentered: "1" }]);
    expect(elements(sheet, "oddFooter")[0]?.textContent).toBe("&C第 &P 页 共 &N 页");
    expect(all("brk")).toEqual([{ id: "17", max: "16383", man: "1" }]);
  });

  test("conditional formats keep their order, words, formulas and ends of bars", () => {
    const rules = elements(sheet, "cfRule").filter(
      (rule) => rule.namespaceURI?.includes("main") && rule.prefix === null,
    );
    expect(
      rules.map((rule) => [
        rule.getAttribute("type"),
        rule.getAttribute("priority"),
        elements(rule, "formula")[0]?.textContent,
      ]),
    ).toEqual([
      ["containsText", "1", 'NOT(ISERROR(SEARCH("滞后",E12)))'],
      ["dataBar", "2", undefined],
      ["expression", "3", "AND(ISNUMBER($E5),$E5<0)"],
      ["cellIs", "4", "9000"],
    ]);
    expect(attributes(rules[0])).toMatchObject({ operator: "containsText", text: "滞后" });
    expect(attributes(rules[3])).toMatchObject({ operator: "greaterThan" });
    expect(elements(rules[1], "cfvo").map(attributes)).toEqual([
      { type: "num", val: "0" },
      { type: "num", val: "1" },
    ]);
    expect(elements(parts.get("xl/styles.xml"), "dxf")).toHaveLength(3);
  });

  test("children stand in the order that Excel demands", () => {
    const names = [...(sheet?.documentElement.children ?? [])].map(({ localName }) => localName);
    expect([...new Set(names)]).toEqual([
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "mergeCells",
      "conditionalFormatting",
      "hyperlinks",
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "rowBreaks",
      "drawing",
      "tableParts",
      "extLst",
    ]);
  });
});

describe("a table's part", () => {
  test("has its name, place, columns, style and filter button", () => {
    const table = parts.get("xl/tables/table1.xml");
    expect(attributes(table?.documentElement)).toMatchObject({
      name: "JM_Facts",
      displayName: "JM_Facts",
      ref: "A1:C3",
    });
    expect(elements(table, "autoFilter").map(attributes)).toEqual([{ ref: "A1:C3" }]);
    expect(elements(table, "filterColumn")).toEqual([]);
    expect(elements(table, "tableColumn").map((one) => one.getAttribute("name"))).toEqual([
      "编号",
      "指标",
      "数值",
    ]);
    expect(elements(table, "tableStyleInfo").map(attributes)[0]).toMatchObject({
      name: "TableStyleMedium2",
      showRowStripes: "1",
    });
  });

  test("without buttons has no filter, and a column of one formula fills itself", () => {
    const table = parts.get("xl/tables/table2.xml");
    expect(elements(table, "autoFilter")).toEqual([]);
    const [calculated] = elements(table, "calculatedColumnFormula");
    expect(calculated?.textContent).toBe(
      "JM_Sample_Targets[[#This Row],[最新完成值]]/JM_Sample_Targets[[#This Row],[目标值]]",
    );
    expect(calculated?.parentElement?.getAttribute("name")).toBe("完成率");
  });
});
