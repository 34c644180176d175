import { bootHost, type TestHost } from "../support/bootHost";

let excel: TestHost;

beforeEach(async () => {
  excel = await bootHost();
});

afterEach(() => {
  excel.close();
});

describe("a sheet's name", () => {
  test.each([
    ["汇总-正镶白旗", undefined],
    ["二".repeat(31), undefined],
    ["", "InvalidArgument"],
    ["二".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a[1]", "InvalidArgument"],
    ["'引", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["SHEET1", "ItemAlreadyExists"],
  ])("%s is answered with %s", async (name, code) => {
    const rename = (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.add().name = name;
      return context.sync();
    };
    if (code === undefined) await excel.run(rename);
    else expect((await excel.refusal(rename)).code).toBe(code);
  });

  test("goes along in the formulas and links that use it", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("甲");
      sheet.getRange("A1").values = [[5]];
      const other = context.workbook.worksheets.getItem("Sheet1");
      other.getRange("A1").formulas = [["=甲!A1*2"]];
      other.getRange("A2").hyperlink = { documentReference: "甲!A1", textToDisplay: "去" };
      sheet.name = "乙-1";
      await context.sync();
    });
    expect(excel.host.person.see("Sheet1", "A1")).toMatchObject({
      formula: "='乙-1'!A1*2",
      value: 10,
    });
    const cell = excel.host.snapshot().sheets[0]?.cells.find(({ row }) => row === 1);
    expect(cell?.link?.location).toBe("'乙-1'!A1");
  });

  test("of the last visible sheet cannot go", async () => {
    const refused = await excel.refusal(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    expect(refused.code).toBe("InvalidOperation");
  });
});

describe("the name of a table or of a place", () => {
  test.each([
    ["JM_Facts", true],
    ["台账", true],
    ["_a.b", true],
    ["A1", false],
    ["R1C1", false],
    ["c", false],
    ["有 空格", false],
    ["1a", false],
    ["Taken", false],
  ])("%s is legal: %s", async (name, isLegal) => {
    const beat = async (context: Excel.RequestContext): Promise<void> => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.tables.add("A1:B2", true).name = "taken";
      sheet.tables.add("D1:E2", true).name = name;
      await context.sync();
    };
    if (isLegal) await excel.run(beat);
    else expect((await excel.refusal(beat)).code).toBe("InvalidArgument");
    const place = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.names.add(`${name}${isLegal ? "2" : ""}`, "=Sheet1!$A$1");
      await context.sync();
    };
    if (isLegal) await excel.run(place);
    else expect((await excel.refusal(place)).code).toBe("InvalidArgument");
  });

  test("belongs to a sheet or to the workbook", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.names.add("块", sheet.getRange("B2:C3"));
      context.workbook.names.add("块", "=Sheet1!$A$1");
      await context.sync();
      const own = sheet.names.getItem("块").getRange().load("address");
      const common = context.workbook.names.getItem("块").getRange().load("address");
      const none = sheet.names.getItemOrNullObject("无");
      await context.sync();
      expect([own.address, common.address, none.isNullObject]).toEqual([
        "Sheet1!B2:C3",
        "Sheet1!A1",
        true,
      ]);
    });
    expect(excel.host.snapshot().names).toEqual([
      { name: "块", formula: "=Sheet1!$B$2:$C$3", scope: "Sheet1" },
      { name: "块", formula: "=Sheet1!$A$1", scope: undefined },
    ]);
  });
});
