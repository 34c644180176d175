import { emptyPlan } from "../../src/sheet/emptyPlan";
import type { ChartPlan, SheetPlan } from "../../src/sheet/plan";
import type { Cell } from "../../src/tables/cells/cell";
import { writeCharts } from "../../src/excel/write/writeCharts";
import type { SnapshotChart } from "../../workbench/model/snapshot";
import { bootHost } from "../workbench/support/bootHost";

/** 目标 with its verdict below, 完成率, 序时; then 指标 and 增速. */
const rows: readonly (readonly Cell["content"][])[] = [
  ["农牧区公路\n超额完成", 1.22, 0.5, "固定资产投资", 0.425],
  ["固定资产投资\n达到序时", 0.53, 0.5, "一般公共预算", 0.064],
  ["争取上级资金\n严重滞后", 0.4, 0.5, "地区生产总值", 0.04],
];

const at = (column: number) => ({ row: 0, column, rows: 3, columns: 1 });

const completion: ChartPlan = {
  name: "目标完成率",
  type: "column",
  title: "目标完成率（虚线：序时50%）",
  categories: at(0),
  values: at(1),
  valuesName: "完成率",
  color: "#2F7D32",
  barColors: [undefined, "#B45F06", "#C00000"],
  line: { name: "序时", values: at(2), color: "#333333" },
  valueFormat: "0%",
  place: { row: 4, column: 0, rows: 10, columns: 3 },
};

const rates: ChartPlan = {
  name: "主要指标增速",
  type: "bar",
  title: "2023年主要指标增速",
  categories: at(3),
  values: at(4),
  valuesName: "增速",
  color: "#3F6797",
  valueFormat: "0.0%",
  place: { row: 4, column: 3, rows: 10, columns: 2 },
};

function planOf(charts: readonly ChartPlan[], cells = rows): SheetPlan {
  return {
    ...emptyPlan("county", "汇总"),
    charts,
    blocks: [
      {
        id: "all",
        owner: "generated",
        row: 0,
        column: 0,
        cells: cells.map((line) => line.map((content): Cell => ({ content, style: "text" }))),
      },
    ],
  };
}

async function drawn(plan: SheetPlan) {
  const book = await bootHost();
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.add("汇总");
    sheet.getRange("A1:E3").values = rows.map((line) => [...line]);
    writeCharts(sheet, plan);
    await context.sync();
  });
  const [, sheet] = book.host.snapshot().sheets;
  book.close();
  return sheet?.charts;
}

const label = { name: "宋体", size: 9, bold: undefined };
const look = {
  categoryTitle: undefined,
  valueTitle: undefined,
  valueFormat: undefined,
  valueMinimum: 0,
  valueMaximum: undefined,
  hasValueAxis: false,
  hasGridlines: false,
  legend: "none",
  gapWidth: 60,
  drawsHidden: true,
  font: label,
  titleFont: { name: "黑体", size: 10.5, bold: true },
} as const;

test("columns have the colours of their verdicts and a dashed line over them", async () => {
  const charts = await drawn(planOf([completion]));
  expect(charts).toEqual<SnapshotChart[]>([
    {
      ...look,
      name: "目标完成率",
      type: "ColumnClustered",
      title: "目标完成率（虚线：序时50%）",
      isReversed: false,
      series: [
        {
          name: "完成率",
          type: "ColumnClustered",
          categories: "汇总!$A$1:$A$3",
          values: "汇总!$B$1:$B$3",
          color: "#2F7D32",
          points: [
            { index: 1, color: "#B45F06" },
            { index: 2, color: "#C00000" },
          ],
          line: { style: undefined, weight: undefined },
          dataLabels: true,
          labelFormat: "0%",
        },
        {
          name: "序时",
          type: "Line",
          categories: "汇总!$A$1:$A$3",
          values: "汇总!$C$1:$C$3",
          color: "#333333",
          points: [],
          line: { style: "Dash", weight: 1.5 },
          dataLabels: false,
          labelFormat: undefined,
        },
      ],
      place: { row: 4, column: 0, rows: 10, columns: 3 },
    },
  ]);
});

test("bars begin on top, without a line and with one colour", async () => {
  const charts = await drawn(planOf([rates]));
  expect(charts).toEqual<SnapshotChart[]>([
    {
      ...look,
      name: "主要指标增速",
      type: "BarClustered",
      title: "2023年主要指标增速",
      isReversed: true,
      // 0.425 and half as much are 0.6375.
      valueMaximum: 0.7,
      series: [
        {
          name: "增速",
          type: "BarClustered",
          categories: "汇总!$D$1:$D$3",
          values: "汇总!$E$1:$E$3",
          color: "#3F6797",
          points: [],
          line: { style: undefined, weight: undefined },
          dataLabels: true,
          labelFormat: "0.0%",
        },
      ],
      place: { row: 4, column: 3, rows: 10, columns: 2 },
    },
  ]);
});
