import type { Case } from "../case";

export const cellCases: readonly Case[] = [
  {
    id: "text-stays-text",
    beliefs: [7],
    rule: "写入文本格式（@）单元格的文字不会变成公式",
    source: "learn.microsoft.com, “Range.values”",
    turns: [
      {
        ask: [
          { set: "sheet.getRange(A1:A4).numberFormat", to: [["@"], ["@"], ["@"], ["@"]] },
          { set: "sheet.getRange(A1:A4).values", to: [["=1+1"], ["+1"], ["-1"], ["@A1"]] },
        ],
      },
      {
        ask: [
          {
            read: "sheet.getRange(A1:A4).values",
            expect: { is: [["=1+1"], ["+1"], ["-1"], ["@A1"]] },
          },
          {
            read: "sheet.getRange(A1:A4).valueTypes",
            expect: { is: [["String"], ["String"], ["String"], ["String"]] },
          },
        ],
      },
    ],
  },
  {
    id: "failed-request-stays",
    beliefs: [37],
    rule: "一次请求中途出错，在它以前写下的仍在",
    source: "learn.microsoft.com, “Error handling with the application-specific JavaScript APIs”",
    turns: [
      {
        ask: [
          { set: "sheet.getRange(A1).values", to: [[1]] },
          { set: "sheet.getRange(A2:A3).values", to: [[2]] },
          { set: "sheet.getRange(A4).values", to: [[4]] },
        ],
        refused: ["InvalidArgument"],
      },
      { ask: [{ read: "sheet.getRange(A1:A4).values", expect: { is: [[1], [""], [""], [""]] } }] },
    ],
  },
  {
    id: "link-keeps-format",
    beliefs: [16],
    rule: "加上文档内链接，单元格的数字格式不变",
    source: "learn.microsoft.com, “Range.hyperlink”",
    turns: [
      {
        ask: [
          { set: "sheet.getRange(A1).values", to: [["正镶白旗"]] },
          { set: "sheet.getRange(A1).numberFormat", to: [["0.00%"]] },
          {
            set: "sheet.getRange(A1).hyperlink",
            to: { documentReference: "{sheet}!B2", textToDisplay: "正镶白旗", screenTip: "去" },
          },
        ],
      },
      {
        ask: [
          { read: "sheet.getRange(A1).numberFormat", expect: { is: [["0.00%"]] } },
          { read: "sheet.getRange(A1).values", expect: { is: [["正镶白旗"]] } },
        ],
      },
    ],
  },
  {
    id: "column-width-points",
    beliefs: [15],
    rule: "columnWidth以磅计，写72读回72（差在1磅以内）",
    source: "learn.microsoft.com, “RangeFormat.columnWidth”",
    turns: [
      { ask: [{ set: "sheet.getRange(A1).format.columnWidth", to: 72 }] },
      {
        ask: [{ read: "sheet.getRange(A1).format.columnWidth", expect: { near: 72, within: 1 } }],
      },
    ],
  },
  {
    id: "indent-keeps-right",
    beliefs: [23],
    rule: "设缩进以后，单元格仍靠右",
    source: "learn.microsoft.com, “Excel.RangeFormat”",
    turns: [
      {
        ask: [
          { set: "sheet.getRange(A1).values", to: [[5]] },
          { set: "sheet.getRange(A1).format.horizontalAlignment", to: "Right" },
          { set: "sheet.getRange(A1).format.indentLevel", to: 1 },
        ],
      },
      {
        ask: [
          { read: "sheet.getRange(A1).format.horizontalAlignment", expect: { is: "Right" } },
          { read: "sheet.getRange(A1).format.indentLevel", expect: { is: 1 } },
        ],
      },
    ],
  },
];
