import type { Case } from "../case";

/** A table of two columns and three rows on A1:B4. */
const table = {
  ask: [
    {
      set: "sheet.getRange(A1:B4).values",
      to: [
        ["旗县", "数"],
        ["甲", 3],
        ["乙", 1],
        ["甲", 2],
      ],
    },
    { keep: "table", from: "sheet.tables.add(A1:B4,true)" },
  ],
} as const;

/** Of its rows the second is hidden. */
const filtered = {
  ask: [
    { keep: "filter", from: "table.columns.getItem(旗县).filter" },
    { call: "filter.applyValuesFilter", with: [["甲"]] },
  ],
} as const;

export const tableCases: readonly Case[] = [
  {
    id: "structured-reference",
    beliefs: [8],
    rule: "结构化引用怎样写入，就怎样读回",
    source: "support.microsoft.com, “Using structured references with Excel tables”",
    turns: [
      table,
      {
        ask: [
          {
            set: "sheet.getRange(B2:B4).formulas",
            to: [["=LEN([@旗县])"], ["=LEN([@旗县])"], ["=LEN([@旗县])"]],
          },
          {
            read: "sheet.getRange(B2:B4).formulas",
            expect: { is: [["=LEN([@旗县])"], ["=LEN([@旗县])"], ["=LEN([@旗县])"]] },
          },
        ],
      },
    ],
  },
  {
    id: "insert-grows-table",
    beliefs: [11],
    rule: "在表的最后一行以上插入与表同宽的单元格，表随之变长",
    source: "learn.microsoft.com, “Range.insert”",
    turns: [
      table,
      {
        ask: [
          { call: "sheet.getRange(A4:B4).insert(Down)" },
          { read: "table.getRange().address", expect: { is: "{sheet}!A1:B5" } },
          { read: "sheet.getRange(A5:B5).values", expect: { is: [["甲", 2]] } },
        ],
      },
    ],
  },
  {
    id: "formula-fills-column",
    beliefs: [27],
    rule: "表中整列空白时写入一个公式，公式充满整列",
    source: "OfficeDev/office-js 2093, 5909, 6745, 1916",
    turns: [
      {
        ask: [
          {
            set: "sheet.getRange(A1:B4).values",
            to: [
              ["旗县", "数"],
              ["甲", ""],
              ["乙", ""],
              ["丙", ""],
            ],
          },
          { keep: "table", from: "sheet.tables.add(A1:B4,true)" },
        ],
      },
      { ask: [{ set: "sheet.getRange(B3).formulas", to: [["=1+1"]] }] },
      { waitMilliseconds: 100 },
      {
        ask: [
          {
            read: "sheet.getRange(B2:B4).formulas",
            expect: { is: [["=1+1"], ["=1+1"], ["=1+1"]] },
          },
        ],
      },
    ],
  },
  {
    id: "sort-event",
    beliefs: [29],
    rule: "给表排序时发出onRowSorted，不发出onChanged",
    source: "learn.microsoft.com, “Work with events using the Excel JavaScript API”",
    needs: { ExcelApi: "1.10" },
    turns: [
      table,
      { ask: [{ listen: "sheet.onRowSorted" }, { listen: "table.onChanged" }] },
      { ask: [{ call: "table.sort.apply", with: [[{ key: 1, ascending: true }]] }] },
      { waitMilliseconds: 300 },
      { heard: ["onRowSorted"] },
      { ask: [{ read: "sheet.getRange(B2:B4).values", expect: { is: [[1], [2], [3]] } }] },
    ],
  },
  {
    id: "filter-row-added",
    beliefs: [24],
    rule: "筛选着的表，rows.add仍把新行加在最后；表内的单元格不能移动",
    source: "OfficeDev/office-js 468, 994",
    turns: [
      table,
      filtered,
      { ask: [{ call: "table.rows.add", with: [null, [["乙", 9]]] }] },
      {
        ask: [
          { read: "table.getRange().address", expect: { is: "{sheet}!A1:B5" } },
          { read: "sheet.getRange(A5:B5).values", expect: { is: [["乙", 9]] } },
        ],
      },
      { ask: [{ call: "sheet.getRange(A3:B3).insert(Down)" }], refused: [] },
    ],
  },
  {
    id: "filter-block-written",
    beliefs: [25],
    rule: "整块写到筛选着的行上，从第一个显示的行写起，隐藏的行不动",
    source: "OfficeDev/office-js 224; xlwings 747",
    turns: [
      table,
      filtered,
      { ask: [{ set: "sheet.getRange(B2:B4).values", to: [[10], [20], [30]] }] },
      { ask: [{ read: "sheet.getRange(B2:B4).values", expect: { is: [[10], [1], [20]] } }] },
    ],
  },
  {
    id: "filter-of-sheet",
    beliefs: [26],
    rule: "只有表在筛选时，工作表的autoFilter.isDataFiltered为否，表的为是",
    source: "learn.microsoft.com, “Excel.AutoFilter”",
    turns: [
      table,
      filtered,
      {
        ask: [
          { read: "sheet.autoFilter.isDataFiltered", expect: { is: false } },
          { read: "table.autoFilter.isDataFiltered", expect: { is: true } },
        ],
      },
    ],
  },
];
