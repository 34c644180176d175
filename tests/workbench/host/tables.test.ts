import { bootHost, type TestHost } from "../support/bootHost";

let excel: TestHost;

beforeEach(async () => {
  excel = await bootHost();
});

afterEach(() => {
  excel.close();
});

describe("a table", () => {
  test.each([
    ["over another one", "B2:C5"],
    ["over merged cells", "F1:G3"],
  ])("cannot lie %s", async (_, place) => {
    const refused = await excel.refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.tables.add("A1:B3", true);
      sheet.getRange("F1:G1").merge();
      sheet.tables.add(place, true);
      await context.sync();
    });
    expect(["InvalidArgument", "InvalidOperation"]).toContain(refused.code);
  });

  test("names its columns: filled, told apart, following the header's cells", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C1").values = [["值", "值", ""]];
      const table = sheet.tables.add("A1:C3", true);
      sheet.getRange("C1").values = [["备注"]];
      table.columns.load("items/name");
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["值", "值2", "备注"]);
      expect(header.values).toEqual([["值", "值2", "备注"]]);
    });
  });

  test("is resized from its header row only, keeping its columns", async () => {
    const resize = (to: string) => async (context: Excel.RequestContext) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const table = sheet.tables.add("A1:B3", true);
      table.resize(to);
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      return body.address;
    };
    expect(await excel.run(resize("A1:C9"))).toBe("Sheet1!A2:C9");
    const other = await bootHost();
    expect((await other.refusal(resize("A2:B9"))).code).toBe("InvalidArgument");
    other.close();
  });

  test("refuses to be torn apart by inserted cells", async () => {
    const refused = await excel.refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.tables.add("A1:B3", true);
      sheet.getRange("A2").insert("Down");
      await context.sync();
    });
    expect(refused.code).toBe("InsertDeleteConflict");
  });

  test("can be turned into plain cells, or deleted with them", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["甲", "乙"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).convertToRange();
      const kept = sheet.getRange("A2").load("values");
      await context.sync();
      expect(kept.values).toEqual([[1]]);
      sheet.tables.add("A1:B2", true).delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
    expect(excel.host.book.undoCleared).toEqual(["Table.delete"]);
  });
});
