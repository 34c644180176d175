import { bootFunctions, type FunctionHost } from "../support/functionHost";

let excel: FunctionHost;

beforeEach(async () => {
  excel = await bootFunctions();
});

afterEach(() => {
  excel.close();
});

test.each([
  ["=T.RATE(120,100)", 0.2, [["RATE", [[120]], [[100]]]]],
  ["=t.rate(120,100)*2", 0.4, [["RATE", [[120]], [[100]]]]],
  ["=T.ECHO(B1)", "甲", [["ECHO", "甲", null]]],
  ['=T.ECHO(B2,"")', 0, [["ECHO", null, ""]]],
  ["=T.ECHO(1/0)", "#DIV/0!", [["ECHO", "#DIV/0!", null]]],
  ["=T.ECHO(TRUE,5)", true, [["ECHO", true, "5"]]],
  ["=T.MANY(1,B1:B2,3)", 3, [["MANY", [[[1]], [["甲"], [null]], [[3]]]]]],
  ['=T.COUNT("x")', "#VALUE!", []],
  ["=T.COUNT(B1:B2)", "#VALUE!", []],
  ["=T.RATE(1)", "#VALUE!", []],
  ["=T.WHERE(B1:B2)", "Sheet1!A1|Sheet1!B1:B2", []],
  ["=T.WHERE(5)", "Sheet1!A1|", []],
  ["=T.MISSING(1)", "#NAME?", []],
])("%s shows %s", async (formula, value, seen) => {
  await excel.type("B1", "甲");
  await excel.type("A1", formula);
  expect(excel.value("A1")).toEqual(value);
  expect(excel.seen()).toEqual(seen);
});

test("a cell is busy until office.js has answered, and so is what depends on it", async () => {
  await excel.host.person.typeInto("Sheet1", "A1", "=T.RATE(120,100)");
  await excel.host.person.typeInto("Sheet1", "A2", "=T.ECHO(A1)+1");
  expect([excel.value("A1"), excel.value("A2")]).toEqual(["#BUSY!", "#BUSY!"]);
  await excel.host.settle(5000);
  expect([excel.value("A1"), excel.value("A2")]).toEqual([0.2, 1.2]);
  expect(excel.seen()).toHaveLength(2);
});

test("all calls that are ready go out in one message", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A300").formulas = Array.from({ length: 300 }, (_, i) => [
      `=T.RATE(${i},100)`,
    ]);
    await context.sync();
  });
  await excel.host.settle(10_000);
  expect(excel.host.calculation.calls.sent).toEqual({ calls: 300, messages: 1 });
  expect(excel.value("A300")).toBe(1.99);
});

test("an error's sentence is kept for whoever rests the pointer on the cell", async () => {
  await excel.type("A1", '=T.NONE("没有这一期")');
  await excel.type("A2", '=T.NONE("")');
  expect(excel.host.person.see("Sheet1", "A1")).toMatchObject({
    value: "#N/A",
    message: "没有这一期",
  });
  expect(excel.host.person.see("Sheet1", "A2").value).toBe("#VALUE!");
  await excel.type("A3", '=IFERROR(T.NONE("x"),"—")');
  expect(excel.host.person.see("Sheet1", "A3")).toMatchObject({ value: "—", message: undefined });
});

test("an array fills the cells beside it, shrinks, and gives way to nothing", async () => {
  await excel.type("C1", 3);
  await excel.type("A1", "=T.COUNT(C1)");
  await excel.type("D1", "=SUM(B1:B9)+ROWS(A1#)");
  expect([excel.value("A3"), excel.value("B3"), excel.value("D1")]).toEqual(["第3", 3, 9]);
  await excel.type("C1", 2);
  expect([excel.value("A3"), excel.value("D1")]).toEqual(["", 5]);
  await excel.type("B2", 9);
  expect([excel.value("A1"), excel.value("A2"), excel.value("B2")]).toEqual(["#SPILL!", "", 9]);
  await excel.type("B2", "");
  expect([excel.value("A1"), excel.value("B2"), excel.value("D1")]).toEqual(["第1", 2, 5]);
  await excel.type("A1", 1);
  expect([excel.value("B2"), excel.value("B1")]).toEqual(["", ""]);
  await excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=T.COUNT(2)"]];
    await context.sync();
    await excel.host.settle(5000);
    const area = cell.getSpillingToRangeOrNullObject().load("address");
    await context.sync();
    expect(area.address).toBe("Sheet1!A1:B2");
  });
  expect(excel.host.snapshot().sheets[0]?.cells[0]?.spill).toMatchObject({ rows: 2, columns: 2 });
});

test("a function is called again for a forced range and for a formula entered again, not otherwise", async () => {
  await excel.type("A1", "=T.RATE(120,100)+B1");
  await excel.type("B1", 1);
  expect(excel.seen()).toHaveLength(1);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").calculate();
    await context.sync();
  });
  await excel.host.settle(5000);
  expect(excel.seen()).toHaveLength(2);
  await excel.type("A1", "=T.RATE(120,100)+B1");
  expect(excel.seen()).toHaveLength(3);
  expect(excel.value("A1")).toBe(1.2);
});
