import { unzip, zip } from "@cj-tech-master/excelts/archive";
import type { SheetData } from "../../../workbench/model/data/sheetData";
import { takeSnapshot } from "../../../workbench/model/takeSnapshot";
import { readWorkbook } from "../../../workbench/xlsx/read/readWorkbook";
import { workbookBytes } from "../../../workbench/xlsx/workbookBytes";
import { fileParts } from "./fileParts";
import { sampleWorkbook } from "./sampleWorkbook";

/** What a file does not say of the place in a cell's height is the bottom. */
const sample = {
  ...sampleWorkbook,
  sheets: sampleWorkbook.sheets.map((sheet) => ({
    ...sheet,
    styles: sheet.styles.map((style) => ({ vertical: "bottom" as const, ...style })),
  })),
};

test("what was written is read, and written again part by part as it was", async () => {
  const bytes = await workbookBytes(sample);
  const { book, uncalculated, unkept } = readWorkbook(bytes);
  const again = await workbookBytes(takeSnapshot(book));
  const before = fileParts(bytes);
  expect([...fileParts(again)].filter(([path, text]) => before.get(path) !== text)).toEqual([]);
  expect(fileParts(again).size).toBe(before.size);
  expect({ uncalculated, unkept }).toEqual({ uncalculated: [], unkept: [] });
});

/** The sample with the parts of its first sheet as another program would have written them. */
async function changed(
  changes: Readonly<Record<string, (xml: string) => string>>,
  added: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const archive = zip();
  for await (const entry of unzip(await workbookBytes(sampleWorkbook)).entries()) {
    const change = changes[entry.path];
    archive.add(entry.path, change ? change(await entry.text()) : await entry.bytes());
  }
  for (const [name, xml] of Object.entries(added)) archive.add(name, xml);
  return archive.bytes();
}

const sheetPart = "xl/worksheets/sheet1.xml";

/** Row 9 of the sample's first sheet holds these cells. */
function withRow(cells: string): (xml: string) => string {
  return (xml) => xml.replace("</sheetData>", `<row r="9">${cells}</row></sheetData>`);
}

function cellsOf(sheet: SheetData | undefined, row: number): unknown[] {
  return Array.from({ length: 4 }, (_, column) => {
    const cell = sheet?.cell(row, column);
    return cell && (cell.formula ?? cell.value);
  });
}

describe("cells in the ways of other programs", () => {
  test.each([
    ["texts in the cell", '<c r="A9" t="inlineStr"><is><t>甲</t></is></c>', ["甲"]],
    [
      "texts in pieces, without what tells how to say them",
      '<c t="inlineStr"><is><r><t>甲</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 乙</t></r><rPh><t>jia</t></rPh></is></c>',
      ["甲 乙"],
    ],
    ["cells without their places", "<c><v>1</v></c><c/><c><v>2.5E-1</v></c>", [1, undefined, 0.25]],
    [
      "truth and errors",
      '<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>',
      [true, { error: "#N/A" }],
    ],
    ["line breaks by their code", '<c t="str"><v>甲_x000A_乙</v></c>', ["甲\n乙"]],
    [
      "shared formulas",
      '<c r="A9"><f t="shared" si="0" ref="A9:B9">A1+$B1</f><v>1</v></c><c r="B9"><f t="shared" si="0"/><v>2</v></c>',
      ["=A1+$B1", "=B1+$B1"],
    ],
  ])("%s", async (_, cells, expected) => {
    const { book } = readWorkbook(await changed({ [sheetPart]: withRow(cells) }));
    expect(cellsOf(book.sheets[0], 8).slice(0, expected.length)).toEqual(expected);
  });

  test("formulas without a result, and functions of ours that a program did not know, are to be calculated", async () => {
    const cells =
      '<c r="A9"><f>1+1</f></c><c r="B9" t="e"><f>_xldudf_JM_YOY(2,1)</f><v>#NAME?</v></c>' +
      '<c r="C9" t="e"><f>_xldudf_JM_YOY(2,0)</f><v>#N/A</v></c><c r="D9" t="str"><f>T("")</f><v></v></c>';
    const { uncalculated } = readWorkbook(await changed({ [sheetPart]: withRow(cells) }));
    expect(uncalculated.map(({ rect }) => [rect.row, rect.column])).toEqual([
      [8, 0],
      [8, 1],
    ]);
  });

  test("elements with a prefix are read like those without", async () => {
    const prefixed = (xml: string): string =>
      xml
        .replace(/<(\/?)(?![?/!])(?=[a-z])(?![a-z0-9]+:)/giu, "<$1x:")
        .replace('xmlns="', 'xmlns:x="');
    const { book } = readWorkbook(await changed({ [sheetPart]: prefixed }));
    expect(cellsOf(book.sheets[0], 1)).toEqual(["a1", "地区生产总值", 51.07, undefined]);
  });

  test("colours by theme and by number, and formats by number", async () => {
    const styles = (xml: string): string =>
      xml
        .replace(/<color rgb="FF9C2B22"\/>/u, '<color theme="0" tint="-0.5"/>')
        .replace(/<fgColor rgb="FFF3E9E2"\/>/u, '<fgColor indexed="13"/>')
        .replace(/numFmtId="49"/gu, 'numFmtId="14"');
    const { book } = readWorkbook(await changed({ "xl/styles.xml": styles }));
    const [facts, county] = book.sheets;
    // White made darker by half, and the yellow of the old palette.
    expect(county?.look(2, 0, "fontColor")).toBe("#808080");
    expect(facts?.look(0, 0, "fill")).toBe("#FFFF00");
    expect(facts?.look(0, 0, "numberFormat")).toBe("yyyy/m/d");
  });
});

describe("what the writer has no words for is named", () => {
  test("a total below a table, and letters that are struck out", async () => {
    const { unkept } = readWorkbook(
      await changed({
        "xl/tables/table1.xml": (xml) => xml.replace(" ref=", ' totalsRowCount="1" ref='),
        "xl/styles.xml": (xml) => xml.replace("<font><u/>", "<font><strike/><u/>"),
      }),
    );
    expect(unkept).toEqual([
      { sheet: "数据台账", what: "表格的汇总行" },
      { sheet: "汇总-示例旗", what: "删除线、上下标、文字方向等格式" },
    ]);
  });

  test("a sheet that is all chart, which names go on counting", async () => {
    const chart = '<sheet name="图" sheetId="9" r:id="rIdNone"/>';
    const { book, unkept } = readWorkbook(
      await changed(
        {
          "xl/workbook.xml": (xml) =>
            xml
              .replace("<sheets>", `<sheets>${chart}`)
              .replaceAll('localSheetId="1"', 'localSheetId="2"')
              .replace(/activeTab="\d"/u, 'activeTab="2"'),
        },
        { "xl/chartsheets/sheet1.xml": "<chartsheet/>" },
      ),
    );
    expect(unkept).toEqual([{ sheet: undefined, what: "图表工作表" }]);
    expect(book.names.map(({ name, scope }) => [name, scope?.name])).toEqual([
      ["全部数值", undefined],
      ["本表目标", "汇总-示例旗"],
    ]);
    expect(book.activeSheet.name).toBe("汇总-示例旗");
  });

  test("a block of ours stands on the sheet that it refers to, whatever place its name was left with", async () => {
    const { book } = readWorkbook(
      await changed({
        "xl/workbook.xml": (xml) =>
          xml.replace(
            /<definedName[^>]*name="本表目标"[^>]*>[^<]*</u,
            `<definedName name="JM_remarks" localSheetId="0">'汇总-示例旗'!$A$5<`,
          ),
      }),
    );
    const block = book.names.find(({ name }) => name === "JM_remarks");
    expect(block?.scope?.name).toBe("汇总-示例旗");
  });

  const before = (next: string, added: string) => (xml: string) =>
    xml.replace(new RegExp(`<${next}\\b`, "u"), (found) => added + found);
  test.each([
    [
      "数据验证（下拉列表）",
      before(
        "pageMargins",
        '<dataValidations count="1"><dataValidation type="list" sqref="A2"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>',
      ),
    ],
    [
      "其他种类的条件格式",
      before(
        "pageMargins",
        '<conditionalFormatting sqref="A2"><cfRule type="colorScale" priority="9"/></conditionalFormatting>',
      ),
    ],
    ["保护工作表的密码", before("pageMargins", '<sheetProtection sheet="1" password="CC2A"/>')],
    ["A4 以外的纸张", (xml: string) => xml.replace('paperSize="9"', 'paperSize="8"')],
    [
      "其他打印设置",
      (xml: string) =>
        xml
          .replace(/<printOptions[^>]*\/>/u, "")
          .replace("<pageMargins", '<printOptions gridLines="1"/><pageMargins'),
    ],
    [
      "整行、整列的格式",
      (xml: string) => xml.replace('<row r="2"', '<row r="2" s="1" customFormat="1"'),
    ],
    ["分组（大纲）", (xml: string) => xml.replace('<row r="2"', '<row r="2" outlineLevel="1"')],
    [
      "左右页眉页脚",
      (xml: string) =>
        xml
          .replace(/<headerFooter>.*<\/headerFooter>/u, "")
          .replace("</pageSetup>", "")
          .replace(
            /<pageSetup[^>]*\/>/u,
            (setup) =>
              `${setup}<headerFooter><oddFooter>&amp;L甲&amp;C乙</oddFooter></headerFooter>`,
          ),
    ],
  ])("%s", async (what, change) => {
    const { unkept } = readWorkbook(await changed({ [sheetPart]: change }));
    expect(unkept).toEqual([{ sheet: "数据台账", what }]);
  });
});
