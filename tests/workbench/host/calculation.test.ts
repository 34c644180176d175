import { bootHost, type TestHost } from "../support/bootHost";

let excel: TestHost;

beforeEach(async () => {
  excel = await bootHost();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("目标台账");
    sheet.getRange("A1:D3").values = [
      ["编号", "目标值", "最新完成值", "完成率"],
      ["t1", 80, 60, ""],
      ["t2", 50, "", ""],
    ];
    sheet.tables.add(sheet.getRange("A1:D3"), true).name = "JM_Targets";
    const rate = '=IF([@最新完成值]="","",[@最新完成值]/JM_Targets[[#This Row],[目标值]])';
    sheet.getRange("D2:D3").formulas = [[rate], [rate]];
    context.workbook.names.add("总目标", "=SUM(JM_Targets[目标值])");
    await context.sync();
  });
});

afterEach(() => {
  excel.close();
});

function see(address: string, sheet = "目标台账"): string | number | boolean {
  return excel.host.person.see(sheet, address).value;
}

test.each([
  ["=总目标*2", 260],
  ["=SUM(JM_Targets[[目标值]:[最新完成值]])", 190],
  ["=COUNTA(JM_Targets[#Headers])", 4],
  ["=ROWS(JM_Targets[#All])", 3],
  ["=ROWS(JM_Targets)", 2],
  ["=JM_Targets[没有]", "#REF!"],
  ["=JM_Targets[@目标值]", "#VALUE!"],
  ["=SUM(目标台账!B:B)", 130],
  ["=SUM('目标台账'!2:2)", 140.75],
  ["=没有表!A1", "#REF!"],
  ['=_xlfn.XLOOKUP("t2",JM_Targets[编号],JM_Targets[目标值])', 50],
  ['=TEXT(0.668,"0.0%")&"同比"', "66.8%同比"],
  ["=EDATE(45322,1)", 45351],
  ["=EDATE(45351,-12)", 44985],
  ["=EOMONTH(45322,1)", 45351],
  ["=YEAR(45322)*12+MONTH(45322)-1+DAY(45322)/DAY(EOMONTH(45322,0))", 24289],
  ["=ROUND(1.255,2)", 1.26],
  ["=ROUND(-0.5,0)", -1],
  ["=DATE(2024,2,30)", 45352],
  ['=IFERROR(1/0,"—")', "—"],
  ["=1.1*3", 3.3],
  ["=A9", 0],
  ['=INDIRECT("目标台账!B2")', 80],
  ["=LET(x,2,x*3)", 6],
  ["=@A1:A3", 0],
])("%s gives %s", async (formula, value) => {
  await excel.host.person.typeInto("Sheet1", "C1", formula);
  expect(see("C1", "Sheet1")).toBe(value);
});

test("results are there in the request that writes the inputs", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("目标台账");
    sheet.getRange("C3").values = [[25]];
    const read = sheet.getRange("D2:D3").load("values");
    await context.sync();
    expect(read.values).toEqual([[0.75], [0.5]]);
  });
});

test("a row typed under the table belongs to it and gets its formula", async () => {
  await excel.host.person.typeInto("目标台账", "A4", "t3");
  await excel.host.person.typeInto("目标台账", "B4", 10);
  await excel.host.person.typeInto("目标台账", "C4", 4);
  await excel.host.person.typeInto("Sheet1", "A1", "=总目标");
  expect([see("D4"), see("A1", "Sheet1")]).toEqual([0.4, 140]);
  expect(excel.host.snapshot().sheets[1]?.tables[0]?.place.rows).toBe(4);
});

test("inserted rows carry tables, formulas and names along", async () => {
  await excel.host.person.typeInto("Sheet1", "A1", "=目标台账!B2");
  await excel.host.person.insertRows("目标台账", "1:2");
  await excel.host.person.typeInto("目标台账", "C4", 40);
  expect(excel.host.person.see("Sheet1", "A1")).toMatchObject({
    formula: "=目标台账!B4",
    value: 80,
  });
  expect(see("D4")).toBe(0.5);
  await excel.host.person.deleteRows("目标台账", "4:4");
  expect(see("A1", "Sheet1")).toBe("#REF!");
});

test("a renamed column is followed by what is computed", async () => {
  await excel.host.person.typeInto("Sheet1", "A1", "=SUM(JM_Targets[目标值])");
  await excel.run(async (context) => {
    context.workbook.tables.getItem("JM_Targets").columns.getItem("编号").name = "号";
    await context.sync();
  });
  await excel.host.person.typeInto("目标台账", "B2", 90);
  expect(see("A1", "Sheet1")).toBe(140);
});

test("a deleted sheet leaves #REF! behind", async () => {
  await excel.host.person.typeInto("Sheet1", "A1", "=目标台账!B2");
  await excel.host.person.deleteSheet("目标台账");
  expect(see("A1", "Sheet1")).toBe("#REF!");
});

test("in manual mode nothing is computed until it is asked for", async () => {
  await excel.host.person.typeInto("Sheet1", "A1", "=B1+1");
  await excel.run(async (context) => {
    context.workbook.application.calculationMode = "Manual";
    context.workbook.worksheets.getItem("Sheet1").getRange("B1").values = [[5]];
    await context.sync();
  });
  expect(see("A1", "Sheet1")).toBe(1);
  await excel.host.settle();
  expect(see("A1", "Sheet1")).toBe(6);
});
