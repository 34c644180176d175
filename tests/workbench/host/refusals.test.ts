import { Host } from "../../../workbench/host/host";
import { bootHost, type TestHost } from "../support/bootHost";

let excel: TestHost;

beforeEach(async () => {
  excel = await bootHost();
});

afterEach(() => {
  excel.close();
});

async function write(context: Excel.RequestContext): Promise<void> {
  context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
  await context.sync();
}

describe("a member that the host does not know", () => {
  test.each([
    [
      "Worksheet.slicers",
      (book: Excel.Workbook) => book.worksheets.getItem("Sheet1").slicers.load("items"),
    ],
    ["Workbook.pivotTables", (book: Excel.Workbook) => book.pivotTables.load("items")],
    ["Range.find", (book: Excel.Workbook) => book.getSelectedRange().find("x", {}).load("address")],
    ["Range.style", (book: Excel.Workbook) => book.getSelectedRange().load("style")],
    ["Range.style", (book: Excel.Workbook) => (book.getSelectedRange().style = "Normal")],
  ])("is named: %s", async (member, use) => {
    const refused = await excel.refusal(async (context) => {
      use(context.workbook);
      await context.sync();
    });
    expect(refused.code).toBe("ApiNotFound");
    expect(refused.message).toContain(member);
    expect(refused.debugInfo.errorLocation).toBe(member);
  });
});

describe("a workbook that does not let itself be written", () => {
  test("is read-only", async () => {
    excel.host.book.isReadOnly = true;
    expect((await excel.refusal(write)).code).toBe("AccessDenied");
  });

  test("has a protected sheet, but unlocked cells take values", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C3").format.protection.locked = false;
      sheet.protection.protect({}, "秘");
      sheet.getRange("C3").values = [[2]];
      await context.sync();
    });
    expect((await excel.refusal(write)).code).toBe("AccessDenied");
    const unprotect = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getItem("Sheet1").protection.unprotect("错");
      await context.sync();
    };
    expect((await excel.refusal(unprotect)).code).toBe("AccessDenied");
    expect(excel.host.book.undoCleared).toEqual(["WorksheetProtection.protect"]);
  });

  test("has a protected structure: no sheet comes or goes", async () => {
    excel.host.book.isStructureProtected = true;
    const refused = await excel.refusal(async (context) => {
      context.workbook.worksheets.add("新");
      await context.sync();
    });
    expect(refused.code).toBe("AccessDenied");
  });
});

describe("while a cell is open for typing", () => {
  test("a request fails", async () => {
    excel.host.cellEdit.begin();
    expect((await excel.refusal(write)).code).toBe("InvalidOperationInCellEditMode");
  });

  test("a request that is willing to wait goes on after the edit", async () => {
    excel.host.cellEdit.begin();
    const { Excel: api } = excel.window as unknown as { Excel: typeof Excel };
    let isOver = false;
    const written = api.run({ delayForCellEdit: true }, write).then(() => {
      isOver = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isOver).toBe(false);
    excel.host.cellEdit.end();
    await written;
    expect(excel.host.person.see("Sheet1", "A1").value).toBe(1);
  });
});

test("a request above 5 MB is refused", async () => {
  const refused = await excel.refusal(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => ["字".repeat(10_000)]);
    await context.sync();
  });
  expect(refused.code).toBe("RequestPayloadSizeLimitExceeded");
});

describe("a sync that is made to fail", () => {
  test.each([
    ["before", []],
    ["half-way", [1]],
    ["after", [1, 2]],
  ] as const)("%s leaves what was done until then", async (moment, values) => {
    excel.host.counts.failSync(2, moment);
    const refused = await excel.refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    expect(refused.code).toBe("GeneralException");
    const cells = excel.host.snapshot().sheets[0]?.cells.map(({ value }) => value);
    expect(cells).toEqual(values);
    await excel.run(write);
  });
});

test("what a request did before its error stays done, and the error names the statement", async () => {
  const refused = await excel.refusal(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2:A3").values = [[1]];
    await context.sync();
  });
  expect(refused.debugInfo.errorLocation).toBe("Range.values");
  expect(excel.host.person.see("Sheet1", "A1").value).toBe(1);
});

test("round trips, actions, bytes and changes are counted", async () => {
  const { counts } = excel.host;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    sheet.load("name");
    await context.sync();
  });
  expect(counts.syncs).toBe(2);
  expect(counts.requests.map(({ changes }) => changes)).toEqual([1, 0]);
  expect(counts.bytes).toBeGreaterThan(300);
  counts.reset();
  expect(counts.syncs).toBe(0);
});

test("two windows over one host see one workbook", async () => {
  const host = new Host();
  const first = await bootHost({ host });
  await first.run(write);
  const second = await bootHost({ host });
  await second.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([[1]]);
  });
  first.close();
  second.close();
});
