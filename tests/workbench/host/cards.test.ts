import { bootFunctions, type FunctionHost } from "../support/functionHost";

let excel: FunctionHost;

beforeEach(async () => {
  excel = await bootFunctions({ canShowCards: true });
});

afterEach(() => {
  excel.close();
});

const parts = {
  numberFormat: "0.0%",
  properties: { 时期: { type: "String", basicValue: "2023年" } },
  layouts: { card: { title: "某旗", sections: [{ layout: "List", properties: ["时期"] }] } },
};
const card = { type: "Double", basicValue: 5, ...parts };

/** A formula whose function answers a number with these parts. */
function cardFormula(given: object = parts): string {
  return `=T.CARD("${JSON.stringify(given).replaceAll('"', '""')}")`;
}

function see(address: string) {
  return excel.host.person.see("Sheet1", address);
}

test("a number with properties shows and computes as its number, in its own format", async () => {
  await excel.type("A1", cardFormula());
  await excel.type("A2", "=SUM(A1,1)");
  await excel.type("A3", `${cardFormula()}+0`);
  expect(see("A1")).toMatchObject({ value: 5, text: "500.0%", card });
  expect(see("A2")).toMatchObject({ value: 6, text: "6", card: undefined });
  expect(see("A3")).toMatchObject({ value: 5, card: undefined });
  await excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.load("values,valueTypes,text,numberFormat");
    await context.sync();
    expect(cell.values).toEqual([[5]]);
    expect(cell.valueTypes).toEqual([["Double"]]);
    expect(cell.text).toEqual([["500.0%"]]);
    expect(cell.numberFormat).toEqual([["General"]]);
    cell.numberFormat = [["0"]];
    cell.load("text");
    await context.sync();
    expect(cell.text).toEqual([["5"]]);
  });
  await excel.type("A1", 5);
  expect(see("A1")).toMatchObject({ value: 5, card: undefined });
});

test("functions are given the whole of it, out of a cell and out of another function", async () => {
  await excel.type("A1", cardFormula());
  await excel.type("A2", "=NA()");
  await excel.type("B1", "=T.MANY(A1:A2)");
  await excel.type("B2", `=T.ECHO(${cardFormula().slice(1)})`);
  await excel.type("B3", "=T.COUNT(A1)");
  expect(excel.seen()).toMatchObject([
    ["MANY", [[[card], [{ code: "#N/A" }]]]],
    ["ECHO", card, null],
  ]);
  expect(see("B2")).toMatchObject({ value: 5, card });
  expect(see("B3").value).toBe("第1");
});

test.each([
  ["a card that lists a property it has not", { ...parts, properties: {} }],
  ["a property that is no value", { properties: { 时期: "2023年" } }],
  ["a number that is none", { basicValue: "5" }],
  ["an unknown type", { type: "Zahl" }],
])("%s is refused", async (_, given) => {
  await excel.type("A1", cardFormula(given));
  expect(see("A1")).toMatchObject({ value: "#VALUE!", card: undefined });
});

test("an Excel that shows no cards says so, and takes none", async () => {
  const older = await bootFunctions();
  const knows = ({ window }: FunctionHost) =>
    (window["Office"] as typeof Office).context.requirements.isSetSupported("ExcelApi", "1.19");
  expect([knows(older), knows(excel)]).toEqual([false, true]);
  await older.type("A1", cardFormula());
  expect(older.value("A1")).toBe("#VALUE!");
  older.close();
});
