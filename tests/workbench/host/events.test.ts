import { bootHost, type TestHost } from "../support/bootHost";

let excel: TestHost;
let seen: unknown[];

beforeEach(async () => {
  excel = await bootHost();
  seen = [];
});

afterEach(() => {
  excel.close();
});

/** A handler that notes what `read` makes of the event. */
function noting<Event>(read: (event: Event) => unknown): (event: Event) => Promise<void> {
  return (event) => {
    seen.push(read(event));
    return Promise.resolve();
  };
}

/** Events reach the page in a later turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

test("a person's and the add-in's edits are told to the sheet, the workbook and the table", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const table = sheet.tables.add("A1:B3", true);
    sheet.onChanged.add(
      noting(({ address, source, changeType }) => ["sheet", address, source, changeType]),
    );
    context.workbook.worksheets.onChanged.add(noting(({ address }) => ["workbook", address]));
    table.onChanged.add(noting(({ address, source }) => ["table", address, source]));
    await context.sync();
  });
  await excel.host.person.typeInto("Sheet1", "D9", 1);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2:C2").values = [[1, 2]];
    await context.sync();
  });
  await excel.host.person.insertRows("Sheet1", "1:1");
  await turn();
  expect(seen).toEqual([
    ["sheet", "D9", "Local", "RangeEdited"],
    ["workbook", "D9"],
    ["sheet", "B2:C2", "Local", "RangeEdited"],
    ["workbook", "B2:C2"],
    ["table", "B2", "Local"],
    ["sheet", "1:1", "Local", "RowInserted"],
    ["workbook", "1:1"],
  ]);
});

test("a handler that was removed, or events that are switched off, are not called", async () => {
  const { Excel: api } = excel.window as unknown as { Excel: typeof Excel };
  const handle = await api.run(async (context) => {
    const added = context.workbook.worksheets.onAdded.add(
      noting(({ worksheetId }) => worksheetId !== ""),
    );
    await context.sync();
    return added;
  });
  await excel.host.person.addSheet("一");
  await excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.add("二");
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await turn();
  await api.run(handle.context, async (context) => {
    handle.remove();
    await context.sync();
  });
  await excel.host.person.addSheet("三");
  await turn();
  expect(seen).toEqual([true]);
});

test("an event's range can be asked for", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add(async (event) => {
      await excel.run(async (inner) => {
        const range = event.getRange(inner).load("values,address");
        await inner.sync();
        seen.push([range.address, range.values]);
      });
    });
    await context.sync();
  });
  await excel.host.person.typeInto("Sheet1", "B2", "甲");
  await turn();
  await turn();
  expect(seen).toEqual([["Sheet1!B2", [["甲"]]]]);
});

test("sheets that come, go, are shown and get another name are told", async () => {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(noting(() => "added"));
    worksheets.onDeleted.add(noting(() => "deleted"));
    worksheets.onActivated.add(noting(() => "activated"));
    worksheets.onSelectionChanged.add(noting(({ address }) => address));
    worksheets.onCalculated.add(noting(() => "calculated"));
    await context.sync();
  });
  const { person } = excel.host;
  await person.addSheet("新");
  await person.activate("新");
  await person.select("新", "B2");
  await person.typeInto("新", "A1", "=1+1");
  await person.deleteSheet("新");
  await turn();
  expect(seen).toEqual(["added", "activated", "B2", "calculated", "deleted"]);
});
