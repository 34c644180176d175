import type { FunctionHost } from "../support/functionHost";

/** Puts on a workbook whatever the stand-in can hold, and the results of functions beside it. */
export async function everything(excel: FunctionHost): Promise<void> {
  await excel.type("A1", 2);
  await excel.type("A2", "=A1*3");
  await excel.type("A3", "=T.ECHO(A2)*2");
  await excel.type("C1", "=T.COUNT(A1)");
  await excel.type("F1", '=T.NONE("没有这个数")');
  await excel.run(async (context) => {
    const { workbook } = context;
    const ledger = workbook.worksheets.add("目标台账");
    ledger.getRange("A1:B4").values = [
      ["编号", "目标值"],
      ["t1", 80],
      ["t2", 50],
      ["'=t3", true],
    ];
    const table = ledger.tables.add(ledger.getRange("A1:B3"), true);
    table.name = "JM_Targets";
    table.showFilterButton = false;
    ledger.freezePanes.freezeRows(1);
    ledger.tabColor = "#9C2B22";
    ledger.showGridlines = false;
    ledger.getRange("A:A").format.columnWidth = 90;
    ledger.getRange("5:5").format.rowHeight = 31;
    ledger.getRange("7:7").rowHidden = true;
    ledger.getRange("C:C").columnHidden = true;
    ledger.getRange("A6:B6").merge();
    ledger.getRange("A6").format.font.bold = true;
    ledger.getRange("A6").format.borders.getItem("EdgeBottom").style = "Continuous";
    ledger.getRange("B2").numberFormat = [['0.0"亿元"']];
    ledger.getRange("B5").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "看总数" };
    const { pageLayout } = ledger;
    pageLayout.orientation = "Landscape";
    pageLayout.setPrintArea(ledger.getRanges("A1:B6,E2:J9"));
    pageLayout.setPrintTitleRows("$1:$1");
    ledger.horizontalPageBreaks.add("A5");
    const coloured = ledger.getRange("B2:B3").conditionalFormats.add("Custom");
    coloured.custom.rule.formula = '=$A2="t1"';
    coloured.custom.format.fill.color = "#FFFF00";
    ledger.getRange("B2:B3").dataValidation.rule = {
      wholeNumber: { formula1: 0, operator: "GreaterThan" },
    };
    ledger.customProperties.add("kind", "targets");
    const chart = ledger.charts.add("ColumnClustered", ledger.getRange("A1:B3"), "Columns");
    chart.title.text = "目标值";
    chart.setPosition("E2", "J9");
    ledger.names.add("本表备注", ledger.getRange("A6"));
    workbook.names.add("总目标", "=SUM(JM_Targets[目标值])");
    workbook.customXmlParts.add(
      '<state xmlns="urn:sample"><row id="a">底稿 &amp; 指纹</row></state>',
    );
    workbook.settings.add("choice", { mode: "静态", list: [1, null] });
    const hidden = workbook.worksheets.add("底稿");
    hidden.getRange("A1").values = [["锁住"]];
    hidden.visibility = "Hidden";
    hidden.protection.protect({ allowFormatCells: true });
    await context.sync();
  });
  await excel.type("A5", "=总目标");
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    // The printed title is a whole row, and stays one.
    worksheets
      .getItem("目标台账")
      .tables.getItem("JM_Targets")
      .columns.add(undefined, undefined, "自加");
    worksheets.getItem("目标台账").getRange("D7").select();
    await context.sync();
  });
  const { settings } = (excel.window["Office"] as typeof Office).context.document;
  settings.set("seen", { version: "0.1.0" });
  await new Promise<void>((resolve) => {
    settings.saveAsync(() => {
      resolve();
    });
  });
  await excel.host.settle();
}
