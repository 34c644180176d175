import type { Case } from "../case";

const functions = { CustomFunctionsRuntime: "1.1" };
const cards = { ExcelApi: "1.19", CustomFunctionsRuntime: "1.4" };

/** A1 counts how often it was calculated; B1, C1 and D1 follow from it, each from the one before. */
const chain = [
  {
    ask: [
      {
        set: "sheet.getRange(A1:D1).formulas",
        to: [["=JMT.TICK()", "=A1*10", "=B1*10", "=C1*10"]],
      },
    ],
  },
  { see: "sheet.getRange(A1).valueTypes", expect: { is: [["Double"]] } },
  { see: "sheet.getRange(D1).valueTypes", expect: { is: [["Double"]] } },
  {
    ask: [
      { read: "sheet.getRange(A1).values", as: "a" },
      { read: "sheet.getRange(B1).values", as: "b" },
      { read: "sheet.getRange(C1).values", as: "c" },
      { read: "sheet.getRange(D1).values", as: "d" },
    ],
  },
] as const;

/** What custom functions are handed, and how far a calculation reaches. */
export const functionCases: readonly Case[] = [
  {
    id: "function-empty-cell",
    beliefs: [1],
    rule: "空单元格交给自定义函数时是0（Windows）或null（网页版），valueTypes说它是Empty",
    source: "OfficeDev/office-js 1951, 4702, 5262",
    needs: functions,
    turns: [
      { ask: [{ set: "sheet.getRange(B1).formulas", to: [["=JMT.SEEN(A1)"]] }] },
      {
        see: "sheet.getRange(B1).values",
        expect: { oneOf: [["[[0]]"], ["[[null]]"]].map((one) => [one]) },
      },
      { ask: [{ read: "sheet.getRange(A1).valueTypes", expect: { is: [["Empty"]] } }] },
    ],
  },
  {
    id: "function-error-cell",
    beliefs: [2],
    rule: "元数据写明allowErrorForDataTypeAny时，错误值原样交给自定义函数",
    source: "learn.microsoft.com, “Custom functions error handling”",
    needs: functions,
    turns: [
      { ask: [{ set: "sheet.getRange(A1:B1).formulas", to: [["=NA()", "=JMT.SEEN(A1)"]] }] },
      { see: "sheet.getRange(B1).values", expect: { is: [['[["#N/A"]]']] } },
    ],
  },
  {
    id: "function-errors",
    beliefs: [3, 38],
    rule: "自定义函数能给出#N/A和#VALUE!",
    source: "learn.microsoft.com, “Handle and return errors from your custom function”",
    needs: functions,
    turns: [
      {
        ask: [
          {
            set: "sheet.getRange(A1:B1).formulas",
            to: [['=JMT.FAIL("#N/A")', '=JMT.FAIL("#VALUE!")']],
          },
        ],
      },
      { see: "sheet.getRange(A1:B1).values", expect: { is: [["#N/A", "#VALUE!"]] } },
    ],
  },
  {
    id: "function-addresses",
    beliefs: [20],
    rule: "parameterAddresses给每个参数一个地址，不是引用的为空",
    source: "learn.microsoft.com, “CustomFunctions.Invocation”",
    needs: { CustomFunctionsRuntime: "1.3" },
    turns: [
      { ask: [{ set: "sheet.getRange(C1).formulas", to: [["=JMT.WHERE(A1:B2,5)"]] }] },
      { see: "sheet.getRange(C1).values", expect: { is: [["{sheet}!A1:B2|"]] } },
    ],
  },
  {
    id: "function-card",
    beliefs: [21],
    rule: "自定义函数答出带属性的数，公式照数计算，自定义函数得到它的basicValue",
    source: "learn.microsoft.com, “Add properties to basic cell values”",
    needs: cards,
    turns: [
      {
        ask: [
          {
            set: "sheet.getRange(A1:C1).formulas",
            to: [["=JMT.CARD()", "=A1*2", "=JMT.SEEN(A1)"]],
          },
        ],
      },
      { see: "sheet.getRange(A1:C1).values", expect: { is: [[5, 10, "[[5]]"]] } },
    ],
  },
  {
    id: "calculate-one-step",
    beliefs: [31],
    rule: "Range.calculate只算这些单元格和直接引用它们的，再往后的不动",
    source: "OfficeDev/office-js 5063, 6555, 6885",
    needs: functions,
    turns: [
      ...chain,
      { ask: [{ call: "sheet.getRange(A1).calculate()" }] },
      { see: "sheet.getRange(A1).values", expect: { otherThan: "a" } },
      { see: "sheet.getRange(B1).values", expect: { otherThan: "b" } },
      { waitMilliseconds: 200 },
      {
        ask: [
          { read: "sheet.getRange(C1).values", expect: { sameAs: "c" } },
          { read: "sheet.getRange(D1).values", expect: { sameAs: "d" } },
        ],
      },
    ],
  },
  {
    id: "dirty-reaches-all",
    beliefs: [31],
    rule: "Range.setDirty和Application.calculate(Recalculate)把后面的一并算出",
    source: "learn.microsoft.com, “Range.setDirty”, “Excel.CalculationType”",
    needs: functions,
    turns: [
      ...chain,
      {
        ask: [
          { call: "sheet.getRange(A1).setDirty()" },
          { call: "workbook.application.calculate(Recalculate)" },
        ],
      },
      { see: "sheet.getRange(A1).values", expect: { otherThan: "a" } },
      { see: "sheet.getRange(D1).values", expect: { otherThan: "d" } },
    ],
  },
];
