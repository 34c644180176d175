import type { SnapshotChart } from "../../../workbench/model/snapshot";

/** One chart of each kind over the sample's targets. */
export function sampleCharts(sheet: string): SnapshotChart[] {
  const at = (address: string): string => `'${sheet}'!${address}`;
  const common = {
    categoryTitle: undefined,
    valueTitle: undefined,
    valueFormat: "0",
    legend: "none",
  } as const;
  const targets = {
    name: "目标值",
    categories: at("$A$12:$A$14"),
    values: at("$B$12:$B$14"),
    color: "#C98A2B",
    dataLabels: true,
  };
  const actuals = { ...targets, name: "最新完成值", values: at("$C$12:$C$14"), color: "#1F5FA8" };
  const rates = { ...targets, name: "完成率", values: at("$D$12:$D$14"), color: "#9C2B22" };
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
      series: [rates],
      valueTitle: "%",
      valueFormat: "0.0%",
      place: { row: 18, column: 3, rows: 9, columns: 3 },
    },
    {
      ...common,
      name: "资金投向",
      type: "Doughnut",
      title: "资金投向",
      series: [{ ...actuals, color: undefined }],
      legend: "right",
      place: { row: 27, column: 0, rows: 9, columns: 2 },
    },
    {
      ...common,
      name: "构成",
      type: "Pie",
      title: "构成",
      series: [{ ...targets, color: undefined }],
      legend: "right",
      place: { row: 27, column: 2, rows: 9, columns: 2 },
    },
    {
      ...common,
      name: "走势",
      type: "LineMarkers",
      title: undefined,
      series: [{ ...rates, dataLabels: false }],
      valueFormat: "0%",
      place: { row: 27, column: 4, rows: 9, columns: 2 },
    },
  ];
}
