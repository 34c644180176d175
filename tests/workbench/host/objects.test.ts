import { bootHost, type TestHost } from "../support/bootHost";

let excel: TestHost;

beforeEach(async () => {
  excel = await bootHost();
});

afterEach(() => {
  excel.close();
});

test("what is not there is a null object, or an error where it was taken for granted", async () => {
  await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItemOrNullObject("无");
    const below = sheet.tables.getItemOrNullObject("T").load("name");
    const used = workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject(true);
    await context.sync();
    expect([sheet.isNullObject, below.isNullObject, used.isNullObject]).toEqual([true, true, true]);
  });
  const refused = await excel.refusal(async (context) => {
    context.workbook.tables.getItem("无").load("name");
    await context.sync();
  });
  expect([refused.code, refused.debugInfo.errorLocation]).toEqual([
    "ItemNotFound",
    "TableCollection.getItem",
  ]);
});

test("collections load in every form office.js has", async () => {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("二").tables.add("二!A1:B2", true).name = "表二甲";
    worksheets.load("items/name,items/tables/items/name,items/tables/count");
    await context.sync();
    const names = worksheets.items.map(({ name, tables }) => [
      name,
      tables.items.map((table) => table.name),
    ]);
    expect(names).toEqual([
      ["Sheet1", []],
      ["二", ["表二甲"]],
    ]);
    worksheets.load({ name: true, $top: 1, $skip: 1 });
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["二"]);
    const sheet = worksheets.getItem("二").load();
    await context.sync();
    expect([sheet.visibility, sheet.showGridlines, sheet.position]).toEqual(["Visible", true, 1]);
  });
});

test("custom XML parts are found by namespace and refused when ill-formed", async () => {
  await excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add('<jm:state xmlns:jm="urn:jm"><jm:a>1 &amp; 2</jm:a></jm:state>');
    parts.add("<other/>");
    const own = parts.getByNamespace("urn:jm");
    const part = own.getOnlyItem().load("id,namespaceUri");
    const count = own.getCount();
    const xml = part.getXml();
    await context.sync();
    expect([count.value, part.namespaceUri]).toEqual([1, "urn:jm"]);
    expect(xml.value).toContain("1 &amp; 2");
    part.setXml('<state xmlns="urn:jm"/>');
    await context.sync();
  });
  expect(excel.host.snapshot().customXml).toEqual(['<state xmlns="urn:jm"/>', "<other/>"]);
  const refused = await excel.refusal(async (context) => {
    context.workbook.customXmlParts.add("<a><b></a>");
    await context.sync();
  });
  expect(refused.code).toBe("InvalidArgument");
});

test("a sheet's print set-up, panes and breaks come out in the snapshot", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [[1]];
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintArea("A1:F40");
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.setPrintMargins("Centimeters", { left: 2.54 });
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
    sheet.horizontalPageBreaks.add("A20");
    sheet.freezePanes.freezeRows(2);
    sheet.showGridlines = false;
    await context.sync();
  });
  const sheet = excel.host.snapshot().sheets[0];
  expect(sheet?.freeze).toEqual({ rows: 2, columns: 0 });
  expect(sheet?.showGridlines).toBe(false);
  expect(sheet?.page).toMatchObject({
    orientation: "landscape",
    printAreas: [{ row: 0, column: 0, rows: 40, columns: 6 }],
    titleRows: [0, 1],
    scale: undefined,
    fitToWidth: 1,
    rowBreaks: [19],
    centerFooter: "第 &P 页",
    margins: { left: 1, top: 0.75 },
  });
});

test("a chart draws ranges, keeps its words and lies over its cells", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["用途", "万元"],
      ["产业", 10],
      ["就业", 5],
    ];
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"));
    chart.name = "资金投向";
    chart.title.text = "京蒙协作资金投向";
    chart.setPosition("D2", "H12");
    chart.legend.visible = false;
    chart.axes.valueAxis.title.text = "万元";
    const series = chart.series.getItemAt(0);
    series.hasDataLabels = true;
    series.format.fill.setSolidColor("#9c2b22");
    sheet.getRange("A:A").format.columnWidth = 200;
    chart.series.load("items/name");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["万元"]);
  });
  expect(excel.host.snapshot().sheets[0]?.charts[0]).toMatchObject({
    name: "资金投向",
    type: "BarClustered",
    title: "京蒙协作资金投向",
    series: [
      {
        name: "万元",
        categories: "Sheet1!$A$2:$A$3",
        values: "Sheet1!$B$2:$B$3",
        color: "#9C2B22",
        dataLabels: true,
      },
    ],
    categoryTitle: undefined,
    valueTitle: "万元",
    valueFormat: undefined,
    legend: "none",
    place: { row: 1, column: 3, rows: 11, columns: 5 },
  });
});

test("conditional formats are kept by kind, the newest first", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A9");
    const text = range.conditionalFormats.add("ContainsText");
    text.textComparison.rule = {
      operator: "Contains",
      text: "滞后",
    };
    text.textComparison.format.font.color = "#ff0000";
    const custom = range.conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=$B1>1";
    custom.custom.format.fill.color = "#FFF2CC";
    range.conditionalFormats.load("items/type");
    await context.sync();
    expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual([
      "Custom",
      "ContainsText",
    ]);
  });
  expect(excel.host.snapshot().sheets[0]?.conditionalFormats.map(({ rule }) => rule)).toEqual([
    { kind: "expression", formula: "$B1>1" },
    { kind: "containsText", text: "滞后" },
  ]);
  const refused = await excel.refusal(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A9");
    range.conditionalFormats.getItemAt(0).dataBar.showDataBarOnly = true;
    await context.sync();
  });
  expect(refused.code).toBe("InvalidOperation");
});
