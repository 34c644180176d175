import { cellAddress, rangeAddress } from "../../sheet/a1";
import type { ChartPlan } from "../../sheet/plan";

const types = {
  bar: "BarClustered",
  column: "ColumnClustered",
  line: "Line",
  pie: "Pie",
  doughnut: "Doughnut",
} as const;

export function deleteCharts(
  sheet: Excel.Worksheet,
  standing: readonly string[],
  ours: readonly ChartPlan[],
): void {
  for (const name of standing.filter((one) => ours.some((chart) => chart.name === one))) {
    sheet.charts.getItem(name).delete();
  }
}

export function writeCharts(sheet: Excel.Worksheet, plans: readonly ChartPlan[]): void {
  for (const plan of plans) writeChart(sheet, plan);
}

function writeChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(
    types[plan.type],
    sheet.getRange(rangeAddress(first.values)),
    "Columns",
  );
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.legend.visible = plan.showLegend;
  if (plan.showLegend) chart.legend.position = "Bottom";
  const series = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  for (const [index, { name, values, color }] of plan.series.entries()) {
    const one = series[index];
    if (!one) continue;
    one.name = name;
    if (index > 0) one.setValues(sheet.getRange(rangeAddress(values)));
    one.setXAxisValues(sheet.getRange(rangeAddress(plan.categories)));
    one.hasDataLabels = plan.showLabels;
    if (plan.type !== "pie" && plan.type !== "doughnut") one.format.fill.setSolidColor(color);
  }
  if (plan.type !== "pie" && plan.type !== "doughnut") {
    chart.axes.categoryAxis.title.text = plan.categoryTitle;
    chart.axes.valueAxis.title.text = plan.valueTitle;
    chart.axes.valueAxis.numberFormat = plan.valueFormat;
  }
  const { row, column, rows, columns } = plan.place;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
}
