import type { HostOptions } from "../../../workbench/host/host";
import { bootFunctions, type FunctionHost } from "../support/functionHost";

let excel: FunctionHost;

afterEach(() => {
  excel.close();
});

/** A chain of four: a function of the add-in and what reads it, step by step. */
async function chain(options: HostOptions = {}): Promise<void> {
  excel = await bootFunctions(options);
  await excel.type("A1", "=T.TICK()");
  await excel.type("B1", "=A1*10");
  await excel.type("C1", "=B1*10");
  await excel.type("D1", "=C1*10");
  expect(row()).toEqual([1, 10, 100, 1000]);
}

function row(): unknown[] {
  return ["A1", "B1", "C1", "D1"].map((address) => excel.value(address));
}

async function ask(beat: (context: Excel.RequestContext) => void): Promise<void> {
  await excel.run(async (context) => {
    beat(context);
    await context.sync();
  });
  await excel.host.settle();
}

const a1 = (context: Excel.RequestContext): Excel.Range =>
  context.workbook.worksheets.getItem("Sheet1").getRange("A1");

test("calculate reaches the cells and those that read them, also when their function answers later", async () => {
  await chain();
  await ask((context) => {
    a1(context).calculate();
  });
  expect(row()).toEqual([2, 20, 100, 1000]);
  await ask((context) => {
    a1(context).calculate();
  });
  expect(row()).toEqual([3, 30, 100, 1000]);
});

test("a build in which it reaches everything can be had", async () => {
  await chain({ behaviours: { rangeCalculate: "downstream" } });
  await ask((context) => {
    a1(context).calculate();
  });
  expect(row()).toEqual([2, 20, 200, 2000]);
});

test("what is made dirty is calculated with everything that follows, stale cells included", async () => {
  await chain();
  await ask((context) => {
    a1(context).calculate();
  });
  await ask((context) => {
    a1(context).setDirty();
    context.workbook.application.calculate("Recalculate");
  });
  expect(row()).toEqual([3, 30, 300, 3000]);
});

test("a full calculation reaches what was left, a plain one leaves it", async () => {
  await chain();
  await ask((context) => {
    a1(context).calculate();
  });
  await ask((context) => {
    context.workbook.application.calculate("Recalculate");
  });
  expect(row()).toEqual([2, 20, 100, 1000]);
  await ask((context) => {
    context.workbook.application.calculate("Full");
  });
  expect(row()).toEqual([3, 30, 300, 3000]);
});

test("an edit of what a stale cell reads brings it up to date", async () => {
  await chain();
  await ask((context) => {
    a1(context).calculate();
  });
  await excel.type("B1", 7);
  expect(row()).toEqual([2, 7, 70, 700]);
});
