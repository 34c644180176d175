import type { PrintPlan } from "../../../src/sheet/plan";
import { writePageLayout } from "../../../src/excel/write/writePageLayout";
import { bootHost, type TestHost } from "../../workbench/support/bootHost";

let excel: TestHost;

beforeEach(async () => {
  excel = await bootHost();
});

afterEach(() => {
  excel.close();
});

const first = { row: 0, column: 0, rows: 40, columns: 2 };
const second = { row: 59, column: 1, rows: 31, columns: 2 };

const plan: PrintPlan = {
  orientation: "portrait",
  areas: [first],
  breaksBefore: [],
  footer: "第 &P 页",
};

async function printed(print: PrintPlan, columnWidths: readonly number[] = [10, 10, 10]) {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    writePageLayout(sheet, { print, columnWidths });
    await context.sync();
  });
  const page = excel.host.snapshot().sheets[0]?.page;
  if (!page) throw new Error("There is no sheet.");
  return page;
}

test("a plan without a scale is fitted to one page in width", async () => {
  expect(await printed(plan)).toMatchObject({
    printAreas: [first],
    scale: undefined,
    fitToWidth: 1,
    fitToHeight: undefined,
  });
});

test("a plan with a scale is printed by it, also where the sheet was fitted before", async () => {
  await printed(plan);
  const page = await printed({ ...plan, scale: 85, areas: [first, second], breaksBefore: [20] });
  expect(page).toMatchObject({
    printAreas: [first, second],
    scale: 85,
    fitToWidth: undefined,
    rowBreaks: [20],
  });
});

test("one area takes the place of several", async () => {
  await printed({ ...plan, areas: [first, second] });
  expect((await printed({ ...plan, areas: [second] })).printAreas).toEqual([second]);
});

test("where Excel takes no number of pages, the widest area says the scale", async () => {
  const { book } = excel.host;
  book.behaviours = { ...book.behaviours, fitToPages: "ignored" };
  // 509 points lie between the margins. A character is 5.25 and a column has 3.75 more: 80 and 10 of them are 480.
  const page = await printed({ ...plan, areas: [first, second] }, [80, 10, 80]);
  expect(page.scale).toBe(100);
  // 10 and 160 characters are 900 points: 521 / 900 is 57.89 %.
  expect((await printed({ ...plan, areas: [first, second] }, [20, 10, 160])).scale).toBe(57);
});

test("rows that were repeated stay where a plan has none: Excel has no way to take them away", async () => {
  await printed({ ...plan, titleRows: [1, 2] });
  expect((await printed(plan)).titleRows).toEqual([1, 2]);
});

test("columns are repeated and begin pages as the plan says, and breaks of before are taken away", async () => {
  await printed({ ...plan, scale: 80, titleColumns: [0, 1], columnBreaksBefore: [1, 2] });
  expect(await printed({ ...plan, scale: 80, columnBreaksBefore: [2] })).toMatchObject({
    titleColumns: [0, 1],
    columnBreaks: [2],
  });
});
