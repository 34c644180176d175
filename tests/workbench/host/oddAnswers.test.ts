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

const standing = (): unknown => excel.host.person.see("Sheet1", "A1").value;

test("a request that is refused without a code", async () => {
  excel.host.counts.failSync(1, "before", "noCode");
  const refused = await excel.refusal(write);
  expect(refused.name).toBe("RichApi.Error");
  expect(refused.code).toBeUndefined();
  expect(standing()).toBe("");
});

test("an empty answer passes for done, and nothing is loaded", async () => {
  excel.host.counts.failSync(1, "before", "empty");
  await excel.run(write);
  expect(standing()).toBe("");
  excel.host.counts.failSync(1, "after", "empty");
  const refused = await excel.refusal(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  expect(refused.code).toBe("PropertyNotLoaded");
});

test.each([
  ["before", ""],
  ["after", 1],
] as const)(
  "a request without an answer holds up no other, and is done and answered late (%s)",
  async (moment, meanwhile) => {
    excel.host.counts.failSync(1, moment, "silent");
    const silent = excel.run(write);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B1").values = [[2]];
      await context.sync();
    });
    expect([standing(), excel.host.counts.silent]).toEqual([meanwhile, 1]);
    excel.host.counts.answerLate();
    await silent;
    expect(standing()).toBe(1);
  },
);

test("while a cell is edited some builds refuse with a plain InvalidOperation", async () => {
  excel.close();
  excel = await bootHost({ host: new Host({ behaviours: { cellEditCode: "InvalidOperation" } }) });
  excel.host.cellEdit.begin();
  expect((await excel.refusal(write)).code).toBe("InvalidOperation");
  excel.host.cellEdit.end();
});
