import entries from "../../cases/cell-entries.json";
import { bootHost, type TestHost } from "../support/bootHost";

let excel: TestHost;

beforeEach(async () => {
  excel = await bootHost();
});

afterEach(() => {
  excel.close();
});

function firstSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Sheet1");
}

test.each(entries as [string, string, string | number | boolean, string, string][])(
  "into a cell of format %s goes %s and stands %s, shown as %s",
  async (format, typed, value, text, after) => {
    await excel.run(async (context) => {
      const cell = firstSheet(context).getRange("B2");
      cell.numberFormat = [[format]];
      cell.values = [[typed]];
      cell.load("values,text,numberFormat,formulas");
      await context.sync();
      expect(cell.values).toEqual([[value]]);
      expect(cell.text).toEqual([[text]]);
      expect(cell.numberFormat).toEqual([[after]]);
      expect(cell.formulas).toEqual([[value]]);
    });
  },
);

test("null leaves a cell alone, an empty text clears it, a single value fills", async () => {
  await excel.run(async (context) => {
    const range = firstSheet(context).getRange("A1:C2");
    range.values = 7 as unknown as number[][];
    range.values = [
      [null, "", 1],
      [null, null, null],
    ];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([
      [7, "", 1],
      [7, 7, 7],
    ]);
    expect(range.valueTypes[0]).toEqual(["Double", "Empty", "Double"]);
  });
});

test.each([
  ["A1:B2", [[1, 2]]],
  ["A1:B2", [[1], [2]]],
  ["A1", [[1, 2]]],
  ["A1:A2000", Array.from({ length: 1999 }, () => [1])],
])("a matrix of another size than %s is refused", async (address, values) => {
  const refused = await excel.refusal(async (context) => {
    firstSheet(context).getRange(address).values = values;
    await context.sync();
  });
  expect(refused.code).toBe("InvalidArgument");
});

test.each(["=SUM(1", '="a', "=1+", "=SUM(1))", "=[x"])(
  "the formula %s cannot be entered",
  async (formula) => {
    const refused = await excel.refusal(async (context) => {
      firstSheet(context).getRange("A1").formulas = [[formula]];
      await context.sync();
    });
    expect([refused.code, refused.debugInfo.errorLocation]).toEqual([
      "InvalidArgument",
      "Range.formulas",
    ]);
  },
);

test("a range tells its place, and others are found from it", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("汇总-x");
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, ""],
    ];
    const used = sheet.getUsedRange(true).load("address");
    const row = sheet.getRange("A1:C9").getRow(2).load("address");
    const entire = sheet.getRange("B2").getEntireColumn().load("address");
    const common = sheet.getRange("A1:B2").getIntersectionOrNullObject("D4").load("address");
    const wide = sheet
      .getRangeByIndexes(1, 1, 2, 3)
      .getResizedRange(1, -1)
      .load("address,cellCount");
    await context.sync();
    expect([used.address, row.address, entire.address, wide.address, wide.cellCount]).toEqual([
      "'汇总-x'!B2:C3",
      "'汇总-x'!A3:C3",
      "'汇总-x'!B:B",
      "'汇总-x'!B2:C4",
      6,
    ]);
    expect(common.isNullObject).toBe(true);
  });
});

test("merging keeps the first cell, and what is written beside it is lost", async () => {
  await excel.run(async (context) => {
    const range = firstSheet(context).getRange("A1:B2");
    range.values = [
      ["一", "二"],
      ["三", "四"],
    ];
    range.merge();
    range.values = [
      ["甲", "乙"],
      ["丙", "丁"],
    ];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["甲", ""],
      ["", ""],
    ]);
  });
});

test("looks are told where they agree, and are null where cells differ", async () => {
  await excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange("A1:B1").format.font.color = "#9c2b22";
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A:A").format.columnWidth = 61;
    sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom").style = "Continuous";
    const format = sheet.getRange("A1:B1").format;
    format.load("columnWidth,horizontalAlignment,font/color,font/bold");
    await context.sync();
    expect(format.font.color).toBe("#9C2B22");
    expect(format.font.bold).toBeNull();
    expect(format.columnWidth).toBeNull();
    expect(format.horizontalAlignment).toBe("General");
  });
  const [sheet] = excel.host.snapshot().sheets;
  expect(sheet?.columnWidths.get(0)).toBe(10.9);
  expect(sheet?.styles[sheet.cells[1]?.style ?? -1]?.borders).toEqual({
    bottom: { style: "thin", color: "#000000" },
  });
});
