import type { SnapshotChart, SnapshotSeries } from "../../../workbench/model/snapshot";

const unset = { name: undefined, size: undefined, bold: undefined };

/** One chart of each kind over the sample's targets. */
export function sampleCharts(sheet: string): SnapshotChart[] {
  const at = (address: string): string => `'${sheet}'!${address}`;
  const common = {
    categoryTitle: undefined,
    isReversed: false,
    valueTitle: undefined,
    valueFormat: "0",
    valueMinimum: undefined,
    valueMaximum: undefined,
    hasValueAxis: true,
    hasGridlines: true,
    legend: "none",
    gapWidth: undefined,
    drawsHidden: false,
    font: unset,
    titleFont: unset,
  } as const;
  const hidden = {
    ...common,
    valueFormat: undefined,
    valueMinimum: 0,
    hasValueAxis: false,
    hasGridlines: false,
    gapWidth: 60,
    drawsHidden: true,
    font: { name: "宋体", size: 9, bold: undefined },
    titleFont: { name: "黑体", size: 10.5, bold: true },
  } as const;
  const targets: SnapshotSeries = {
    name: "目标值",
    type: "ColumnClustered",
    categories: at("$A$12:$A$14"),
    values: at("$B$12:$B$14"),
    color: "#C98A2B",
    points: [],
    line: { style: undefined, weight: undefined },
    dataLabels: true,
    labelFormat: "0",
  };
  const actuals = { ...targets, name: "最新完成值", values: at("$C$12:$C$14"), color: "#1F5FA8" };
  const rates = {
    ...targets,
    name: "完成率",
    values: at("$D$12:$D$14"),
    color: "#9C2B22",
    labelFormat: "0.0%",
  };
  return [
    {
      ...common,
      name: "目标与完成",
      type: "ColumnClustered",
      title: "目标与完成 <甲 & 乙>",
      series: [targets, actuals],
      categoryTitle: "指标",
      valueTitle: "万元",
      legend: "bottom",
      place: { row: 18, column: 0, rows: 9, columns: 3 },
    },
    {
      ...common,
      name: "目标完成率",
      type: "BarClustered",
      title: "目标完成率",
      series: [{ ...rates, type: "BarClustered" }],
      valueTitle: "%",
      valueFormat: "0.0%",
      place: { row: 18, column: 3, rows: 9, columns: 3 },
    },
    {
      ...common,
      name: "资金投向",
      type: "Doughnut",
      title: "资金投向",
      series: [{ ...actuals, type: "Doughnut", color: undefined }],
      legend: "right",
      place: { row: 27, column: 0, rows: 9, columns: 2 },
    },
    {
      ...common,
      name: "构成",
      type: "Pie",
      title: "构成",
      series: [{ ...targets, type: "Pie", color: undefined }],
      legend: "right",
      place: { row: 27, column: 2, rows: 9, columns: 2 },
    },
    {
      ...common,
      name: "走势",
      type: "LineMarkers",
      title: undefined,
      series: [{ ...rates, type: "LineMarkers", dataLabels: false }],
      valueFormat: "0%",
      place: { row: 27, column: 4, rows: 9, columns: 2 },
    },
    {
      ...hidden,
      name: "完成率和序时",
      type: "ColumnClustered",
      title: "完成率（虚线：序时50%）",
      series: [
        {
          ...rates,
          points: [
            { index: 0, color: "#B45F06" },
            { index: 2, color: "#C00000" },
          ],
        },
        {
          ...rates,
          name: "序时",
          type: "Line",
          values: at("$B$12:$B$14"),
          color: "#333333",
          line: { style: "Dash", weight: 1.5 },
          dataLabels: false,
        },
      ],
      place: { row: 36, column: 0, rows: 9, columns: 3 },
    },
    {
      ...hidden,
      name: "完成率排名",
      type: "BarClustered",
      title: "完成率排名",
      isReversed: true,
      valueMaximum: 1.8,
      series: [{ ...rates, type: "BarClustered" }],
      place: { row: 36, column: 3, rows: 9, columns: 3 },
    },
  ];
}
