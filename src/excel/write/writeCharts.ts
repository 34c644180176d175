import { cellAddress, rangeAddress } from "../../sheet/a1";
import type { ChartPlan } from "../../sheet/plan";

const types = { bar: "BarClustered", column: "ColumnClustered" } as const;

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
  const values = sheet.getRange(rangeAddress(plan.values));
  const chart = sheet.charts.add(types[plan.type], values, "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.name = plan.valuesName;
  series.setXAxisValues(sheet.getRange(rangeAddress(plan.categories)));
  series.hasDataLabels = true;
  series.format.fill.setSolidColor(plan.color);
  chart.axes.categoryAxis.title.text = plan.categoryTitle;
  chart.axes.valueAxis.title.text = plan.valueTitle;
  chart.axes.valueAxis.numberFormat = plan.valueFormat;
  const { row, column, rows, columns } = plan.place;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
}
