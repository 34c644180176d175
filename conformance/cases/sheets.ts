import type { Case } from "../case";

const namespace = "urn:jingmeng:conformance";
const xml = (text: string): string => `<probe xmlns="${namespace}">${text}</probe>`;

/** Sheets, names, custom XML, print set-up, charts and Undo. */
export const sheetCases: readonly Case[] = [
  {
    id: "sheet-id-stays",
    beliefs: [9],
    rule: "工作表改名、移动以后，id不变（存盘再打开以后是否变，要人试）",
    source: "learn.microsoft.com, “Worksheet.id”; OfficeDev/office-js 1390",
    turns: [
      { ask: [{ read: "sheet.id", as: "id" }] },
      {
        ask: [
          { keep: "same", from: "workbook.worksheets.getItem({sheet})" },
          { set: "same.name", to: "{sheet}_改" },
          { set: "same.position", to: 0 },
          { read: "same.id", expect: { sameAs: "id" } },
          { set: "same.name", to: "{sheet}" },
        ],
      },
    ],
  },
  {
    id: "name-moves",
    beliefs: [12],
    rule: "工作表范围的名称随插入的行移动",
    source: "learn.microsoft.com, “NamedItem”",
    turns: [
      {
        ask: [
          { keep: "block", from: "sheet.getRange(A5:B6)" },
          { call: "sheet.names.add", with: ["JM_block", { kept: "block" }] },
        ],
      },
      {
        ask: [
          { call: "sheet.getRange(2:2).insert(Down)" },
          {
            read: "sheet.names.getItem(JM_block).getRange().address",
            expect: { is: "{sheet}!A6:B7" },
          },
        ],
      },
    ],
  },
  {
    id: "xml-part-replaced",
    beliefs: [10],
    rule: "CustomXmlPart.setXml以后，原来的id找不到它，按命名空间能找到一个",
    source: "OfficeDev/office-js 3564, 6091",
    turns: [
      {
        ask: [
          { keep: "part", from: "workbook.customXmlParts.add", with: [xml("一")] },
          { read: "part.id", as: "id" },
        ],
      },
      { ask: [{ call: "part.setXml", with: [xml("二")] }] },
      {
        ask: [
          { keep: "parts", from: `workbook.customXmlParts.getByNamespace(${namespace})` },
          { read: "parts.getCount()", expect: { is: 1 } },
          { keep: "only", from: "parts.getOnlyItem()" },
          { read: "only.getXml()", expect: { is: xml("二") } },
          { read: "only.id", expect: { otherThan: "id" } },
          { call: "only.delete()" },
        ],
      },
    ],
  },
  {
    id: "xml-part-gone",
    beliefs: [10],
    rule: "删除getItemOrNullObject没有找到的部件，什么也不发生",
    source: "learn.microsoft.com, “*OrNullObject methods and properties”",
    turns: [
      {
        ask: [
          {
            call: "workbook.customXmlParts.getItemOrNullObject({00000000-0000-0000-0000-000000000001}).delete()",
          },
        ],
      },
    ],
  },
  {
    id: "zoom-pages-wide",
    beliefs: [14],
    rule: "zoom设为一页宽以后，读回一页宽，手动分页仍在",
    source: "learn.microsoft.com, “Excel.PageLayoutZoomOptions”; OfficeDev/office-js 1860",
    turns: [
      {
        ask: [
          { set: "sheet.pageLayout.zoom", to: { horizontalFitToPages: 1 } },
          { call: "sheet.horizontalPageBreaks.add(A10)" },
        ],
      },
      {
        ask: [
          { read: "sheet.pageLayout.zoom", part: "horizontalFitToPages", expect: { is: 1 } },
          { read: "sheet.horizontalPageBreaks.getCount()", expect: { is: 1 } },
        ],
      },
    ],
  },
  {
    id: "paper-a4",
    beliefs: [23],
    rule: "不论什么打印机，纸张都能设为A4",
    source: "learn.microsoft.com, “Excel.PageLayout”",
    turns: [
      { ask: [{ set: "sheet.pageLayout.paperSize", to: "A4" }] },
      { ask: [{ read: "sheet.pageLayout.paperSize", expect: { is: "A4" } }] },
    ],
  },
  {
    id: "chart-in-one-request",
    beliefs: [19],
    rule: "新建图表的同一次请求里就能设系列、各柱的颜色、另一条线和隐藏的轴",
    source: "learn.microsoft.com, “Excel.Chart”",
    turns: [
      {
        ask: [
          {
            set: "sheet.getRange(A1:B2).values",
            to: [
              ["甲", 1],
              ["乙", 2],
            ],
          },
          { keep: "bars", from: "sheet.getRange(B1:B2)" },
          {
            keep: "chart",
            from: "sheet.charts.add",
            with: ["ColumnClustered", { kept: "bars" }, "Columns"],
          },
          { set: "chart.series.getItemAt(0).hasDataLabels", to: true },
          { call: "chart.series.getItemAt(0).format.fill.setSolidColor(#0E6B4F)" },
          {
            call: "chart.series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor(#9A3412)",
          },
          { keep: "line", from: "chart.series.add(目标)" },
          { call: "line.setValues", with: [{ kept: "bars" }] },
          { set: "line.chartType", to: "Line" },
          { set: "chart.axes.valueAxis.visible", to: false },
          { set: "chart.title.text", to: "图" },
        ],
      },
      {
        ask: [
          { read: "chart.series.count", expect: { is: 2 } },
          { read: "chart.series.getItemAt(1).chartType", expect: { is: "Line" } },
          { read: "chart.axes.valueAxis.visible", expect: { is: false } },
          { read: "chart.series.getItemAt(0).hasDataLabels", expect: { is: true } },
        ],
      },
    ],
  },
  {
    id: "undo-group-place",
    beliefs: [36],
    rule: "在mergeUndoGroup里移动工作表，Excel以UndoNotSupported拒绝",
    source:
      "learn.microsoft.com, “Undo capabilities with the Excel JavaScript API”; OfficeDev/office-js 6711",
    needs: { ExcelApi: "1.20" },
    isUndoGroup: true,
    turns: [{ ask: [{ set: "sheet.position", to: 0 }], refused: ["UndoNotSupported"] }],
  },
];
