import { bootHost, type TestHost } from "../support/bootHost";

let excel: TestHost;

beforeEach(async () => {
  excel = await bootHost();
  excel.window.eval(`
    window.deeds = [];
    Office.actions.associate("writeOne", (event) => {
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
        await context.sync();
      }).then(() => { deeds.push(event.source.id); event.completed(); });
    });
  `);
});

afterEach(() => {
  excel.close();
});

test("a button runs its function and is done when the function says so", async () => {
  await excel.host.person.press("writeOne");
  expect(excel.host.person.see("Sheet1", "A1").value).toBe(1);
  expect(JSON.stringify(excel.window["deeds"])).toBe('["writeOne"]');
});

test("a button without a function is told", async () => {
  await expect(excel.host.person.press("nothing")).rejects.toThrow("nothing");
});

test("settings of the document and of the workbook are kept apart", async () => {
  const { Office: office } = excel.window as unknown as { Office: typeof Office };
  office.context.document.settings.set("one", { a: 1 });
  await new Promise<void>((resolve) => {
    office.context.document.settings.saveAsync(() => {
      resolve();
    });
  });
  expect(excel.host.settings).toEqual(new Map([["one", '{"a":1}']]));
  await excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("two", { b: [1, null] });
    settings.add("two", { b: [2] });
    const two = settings.getItem("two").load("value");
    const none = settings.getItemOrNullObject("one");
    await context.sync();
    expect(two.value).toEqual({ b: [2] });
    expect(none.isNullObject).toBe(true);
  });
});

test("the pane can be shown and hidden, and tells it", async () => {
  const { Office: office } = excel.window as unknown as { Office: typeof Office };
  const seen: string[] = [];
  await office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    seen.push(visibilityMode);
  });
  await office.addin.hide();
  await office.addin.showAsTaskpane();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(seen).toEqual(["Hidden", "Taskpane"]);
});

test("requirement sets are what a host of 2021 has, or what the test says", async () => {
  const { Office: office } = excel.window as unknown as { Office: typeof Office };
  const has = (set: string, version: string): boolean =>
    office.context.requirements.isSetSupported(set, version);
  expect([has("ExcelApi", "1.14"), has("ExcelApi", "1.15"), has("SharedRuntime", "1.1")]).toEqual([
    true,
    false,
    true,
  ]);
  const old = await bootHost({ sets: { ExcelApi: "1.9" } });
  const { Office: other } = old.window as unknown as { Office: typeof Office };
  expect(other.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  old.close();
});
