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

function page() {
  return excel.host.snapshot().sheets[0]?.page;
}

/** Prints A1:J40 and A60:J90, each on pages of its own. */
async function printTwo(): Promise<void> {
  await excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.pageLayout.setPrintArea(sheet.getRanges("A1:J40,A60:J90"));
    await context.sync();
  });
}

test("several areas print one after the other, and are read back by their addresses", async () => {
  await printTwo();
  expect(page()?.printAreas).toEqual([
    { row: 0, column: 0, rows: 40, columns: 10 },
    { row: 59, column: 0, rows: 31, columns: 10 },
  ]);
  await excel.run(async (context) => {
    const areas = firstSheet(context).pageLayout.getPrintAreaOrNullObject();
    areas.load("address,areaCount");
    await context.sync();
    expect(areas.toJSON()).toEqual({ address: "Sheet1!A1:J40, Sheet1!A60:J90", areaCount: 2 });
  });
});

test.each([
  ["commas", "A1:B2, D1", "Sheet1!A1:B2, Sheet1!D1"],
  ["semicolons", "A1:B2;D1", "Sheet1!A1:B2, Sheet1!D1"],
  ["its own name", "Sheet1!A1,'Sheet1'!B2:B3", "Sheet1!A1, Sheet1!B2:B3"],
])("the blocks of a sheet are named between %s", async (_, given, address) => {
  await excel.run(async (context) => {
    const areas = firstSheet(context).getRanges(given).load("address");
    await context.sync();
    expect(areas.address).toBe(address);
  });
});

test("blocks that are still spoken of move with the rows", async () => {
  await excel.run(async (context) => {
    const sheet = firstSheet(context);
    const areas = sheet.getRanges("A1:B2,A5:B6");
    await context.sync();
    sheet.getRange("4:4").insert("Down");
    areas.load("address");
    await context.sync();
    expect(areas.address).toBe("Sheet1!A1:B2, Sheet1!A6:B7");
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void, readonly string[]]>([
  [
    "rows between them move the second",
    (sheet) => sheet.getRange("50:51").insert("Down"),
    ["1:40", "62:92"],
  ],
  [
    "rows in the first make it longer",
    (sheet) => sheet.getRange("10:10").insert("Down"),
    ["1:41", "61:91"],
  ],
  [
    "rows taken from the second make it shorter",
    (sheet) => {
      sheet.getRange("61:70").delete("Up");
    },
    ["1:40", "60:80"],
  ],
  [
    "the second goes with its rows",
    (sheet) => {
      sheet.getRange("60:90").delete("Up");
    },
    ["1:40"],
  ],
])("%s", async (_, change, rows) => {
  await printTwo();
  await excel.run(async (context) => {
    change(firstSheet(context));
    await context.sync();
  });
  const found = page()?.printAreas.map(({ row, rows: count }) => `${row + 1}:${row + count}`);
  expect(found).toEqual(rows);
});

test("a scale takes the place of pages to fit, and the other way round", async () => {
  const zoomed = (zoom: Excel.PageLayoutZoomOptions): Promise<unknown> =>
    excel.run(async (context) => {
      firstSheet(context).pageLayout.zoom = zoom;
      await context.sync();
      return [page()?.scale, page()?.fitToWidth];
    });
  expect(await zoomed({ horizontalFitToPages: 1 })).toEqual([undefined, 1]);
  expect(await zoomed({ scale: 85 })).toEqual([85, undefined]);
  expect(await zoomed({ horizontalFitToPages: 2 })).toEqual([undefined, 2]);
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
  [
    "a text of several areas",
    ({ pageLayout }) => {
      pageLayout.setPrintArea("A1:J40,A60:J90");
    },
  ],
  [
    "no area",
    ({ pageLayout }) => {
      pageLayout.setPrintArea("");
    },
  ],
  [
    "no repeated rows",
    ({ pageLayout }) => {
      pageLayout.setPrintTitleRows("");
    },
  ],
  ["blocks that are no address", (sheet) => sheet.getRanges("A1:B2,?").load("address")],
  [
    "areas of another sheet",
    ({ pageLayout }, { workbook }) => {
      pageLayout.setPrintArea(workbook.worksheets.add("别处").getRanges("A1,B2"));
    },
  ],
  [
    "repeated rows of another sheet",
    ({ pageLayout }, { workbook }) => {
      pageLayout.setPrintTitleRows(workbook.worksheets.add("别处").getRange("1:1"));
    },
  ],
  [
    "a scale and pages at once",
    ({ pageLayout }) => (pageLayout.zoom = { scale: 80, horizontalFitToPages: 1 }),
  ],
  ["a scale below 10", ({ pageLayout }) => (pageLayout.zoom = { scale: 9 })],
])("%s is refused", async (_, ask) => {
  const refused = await excel.refusal(async (context) => {
    ask(firstSheet(context), context);
    await context.sync();
  });
  expect(refused.code).toBe("InvalidArgument");
});
