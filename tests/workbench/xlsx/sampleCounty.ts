import type { SnapshotSheet } from "../../../workbench/model/snapshot";
import { styles } from "./countyStyles";
import { rowOf, type Entry } from "./sampleCells";
import { sampleCharts } from "./sampleCharts";

const name = "汇总-示例旗";
const targetRows: readonly (readonly Entry[])[] = [
  [
    "协作资金",
    8000,
    7040,
    done(7040 / 8000, "最新完成值", "目标值"),
    "滞后序时进度",
    "差九百六十万元",
  ],
  ["消费帮扶", 10000, 11200, done(1.12, "最新完成值", "目标值"), "超额完成", "已经超过"],
  ["引进企业", 12, 5, done(5 / 12, "最新完成值", "目标值"), "严重滞后", "还差七家"],
];
const targetLooks = ["text", "number", "number", "percent", "text", "text"] as const;

function done(value: number, actual: string, target: string): Entry {
  return { value, formula: `=[@${actual}]/[@${target}]` };
}

/** A county sheet with everything the writer knows; its figures are invented. */
export const sampleCounty: SnapshotSheet = {
  name,
  visible: true,
  tabColor: "#9C2B22",
  showGridlines: false,
  protected: false,
  columnWidths: new Map([
    [0, 20],
    [1, 13],
    [2, 13],
    [3, 13],
    [4, 16],
    [5, 24],
  ]),
  rowHeights: new Map([
    [0, 32],
    [36, 60],
  ]),
  styles,
  cells: [
    ...rowOf(0, 0, "title", ["示例旗京蒙协作情况汇总表"]),
    ...rowOf(1, 0, "subtitle", [
      "填报单位：示例旗发展和改革委员会",
      undefined,
      undefined,
      "判断时点：",
    ]),
    ...rowOf(1, 4, "date", [45473]),
    ...rowOf(2, 0, "heading", ["一、主要指标"]),
    ...rowOf(3, 0, "header", ["指标", "数值", "单位", "时期", "同比", "出处"]),
    ...rowOf(
      4,
      0,
      ["text", "number", "text", "text", "percent", "link"],
      [
        "地区生产总值",
        51.07,
        "亿元",
        "2024上半年",
        0.054,
        { value: "看明细", link: { location: "'数据台账'!A2", tip: "到台账第 2 行" } },
      ],
    ),
    ...rowOf(
      5,
      0,
      ["text", "number", "text", "text", "percent", "link"],
      [
        "协作资金",
        7040,
        "万元",
        "2024",
        { value: 0.2, formula: "=JM.YOY(7040,5866.6)" },
        { value: "官方网站", link: { address: "https://example.org/a?b=1&c=2", tip: "打开网页" } },
      ],
    ),
    ...rowOf(
      6,
      0,
      ["text", "number", "text", "text", "percent", "number"],
      [
        "劳动力转移",
        1234,
        "人",
        "2024",
        { value: "#N/A", isError: true, formula: '=JM.YOYOF("示例旗","劳动力转移")' },
        { value: 3, link: { location: "数据台账!A3" } },
      ],
    ),
    ...rowOf(
      7,
      0,
      ["text", "number", "text", "text", "percent", "text"],
      ["=1+1", "#DIV/0!", "-", "+86", true, "@提醒"].map((value, index) => ({
        value,
        isError: index === 1,
      })),
    ),
    ...rowOf(9, 0, "heading", ["二、目标进度"]),
    ...rowOf(10, 0, "header", ["指标", "目标值", "最新完成值", "完成率", "状态", "说明"]),
    ...targetRows.flatMap((row, index) => rowOf(11 + index, 0, targetLooks, row)),
    ...rowOf(15, 0, "number", [
      { value: 5, formula: "=LET(甲,2,乙,3,甲+乙)" },
      { value: 7040, formula: '=XLOOKUP("协作资金",A12:A14,C12:C14)' },
      {
        value: 8000,
        formula: "=FILTER(B12:B14,B12:B14>100)",
        spill: { row: 15, column: 2, rows: 2, columns: 1 },
      },
      { value: "无", formula: '=IFERROR(JM.GET("x","=JM.YOY("),"无")' },
    ]),
    ...rowOf(16, 2, "number", [10000]),
    ...rowOf(17, 0, "heading", ["三、图表"]),
    ...rowOf(36, 0, "text", [
      "本表所列均为示例数据，只用来看版面；真正的数字请到台账里填。这一格合并了六列，文字长了会自动换行，所以行高是先定好的。",
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]),
    ...rowOf(37, 0, "fillIn", ["填报人", undefined]),
  ],
  merges: [
    { row: 0, column: 0, rows: 1, columns: 6 },
    { row: 36, column: 0, rows: 1, columns: 6 },
  ],
  tables: [
    {
      name: "JM_Sample_Targets",
      place: { row: 10, column: 0, rows: 4, columns: 6 },
      columns: ["指标", "目标值", "最新完成值", "完成率", "状态", "说明"],
      style: "TableStyleLight1",
      showBandedRows: true,
      showFilterButton: false,
    },
  ],
  charts: sampleCharts(name),
  conditionalFormats: [
    {
      place: { row: 11, column: 4, rows: 3, columns: 1 },
      rule: { kind: "containsText", text: "滞后" },
      fontColor: "#9C2B22",
      fill: "#FBE4E1",
    },
    {
      place: { row: 11, column: 3, rows: 3, columns: 1 },
      rule: { kind: "dataBar", color: "#C98A2B", minimum: 0, maximum: 1 },
    },
    {
      place: { row: 4, column: 4, rows: 3, columns: 1 },
      rule: { kind: "expression", formula: "=AND(ISNUMBER($E5),$E5<0)" },
      fontColor: "#1F5FA8",
    },
    {
      place: { row: 11, column: 1, rows: 3, columns: 1 },
      rule: { kind: "cellValue", operator: "GreaterThan", formulas: ["=9000"] },
      fill: "#E6F0E8",
    },
  ],
  freeze: { rows: 4, columns: 1 },
  page: {
    orientation: "portrait",
    paper: "a4",
    printAreas: [{ row: 0, column: 0, rows: 38, columns: 6 }],
    titleRows: [0, 1],
    titleColumns: undefined,
    scale: undefined,
    fitToWidth: 1,
    fitToHeight: undefined,
    margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5 },
    centerHorizontally: true,
    centerFooter: "第 &P 页 共 &N 页",
    centerHeader: undefined,
    rowBreaks: [17],
    columnBreaks: [],
  },
};
