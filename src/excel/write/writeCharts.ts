import { cellAddress, rangeAddress } from "../../sheet/a1";
import { chartFonts } from "../../sheet/chartFonts";
import { axisEnds, type AxisEnds } from "../../sheet/keep/chartAxis";
import type { ChartPlan, Rectangle, SheetPlan } from "../../sheet/plan";

const types = { bar: "BarClustered", column: "ColumnClustered" } as const;
const gapWidth = 60;
const lineWeight = 1.5;

export function deleteCharts(
  sheet: Excel.Worksheet,
  standing: readonly string[],
  ours: readonly string[],
): void {
  for (const name of standing.filter((one) => ours.includes(one))) {
    sheet.charts.getItem(name).delete();
  }
}

export function writeCharts(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const one of plan.charts) writeChart(sheet, one, axisEnds(plan, one));
}

function writeChart(sheet: Excel.Worksheet, plan: ChartPlan, ends: AxisEnds): void {
  const chart = sheet.charts.add(types[plan.type], rangeOf(sheet, plan.values), "Columns");
  chart.name = plan.name;
  // Its cells may stand out of sight.
  chart.plotVisibleOnly = false;
  chart.legend.visible = false;
  writeBars(sheet, chart.series.getItemAt(0), plan);
  if (plan.line) writeLine(sheet, chart.series.add(plan.line.name), plan.line, plan.categories);
  writeAxes(chart.axes, plan.type, ends);
  // The font of the whole is given to every part of it, so that of the title comes after.
  chart.format.font.set(chartFonts.text);
  chart.title.text = plan.title;
  chart.title.format.font.set(chartFonts.title);
  const { row, column, rows, columns } = plan.place;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
}

function writeBars(sheet: Excel.Worksheet, series: Excel.ChartSeries, plan: ChartPlan): void {
  series.name = plan.valuesName;
  // Excel takes a first cell that is no number yet for a heading.
  series.setValues(rangeOf(sheet, plan.values));
  series.setXAxisValues(rangeOf(sheet, plan.categories));
  series.gapWidth = gapWidth;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = plan.valueFormat;
  // A series gives its colour to all of its points, so theirs come after.
  series.format.fill.setSolidColor(plan.color);
  for (const [index, color] of (plan.barColors ?? []).entries()) {
    if (color !== undefined) series.points.getItemAt(index).format.fill.setSolidColor(color);
  }
}

function writeLine(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { values, color }: NonNullable<ChartPlan["line"]>,
  categories: Rectangle,
): void {
  series.setValues(rangeOf(sheet, values));
  series.setXAxisValues(rangeOf(sheet, categories));
  series.chartType = "Line";
  series.markerStyle = "None";
  series.format.line.set({ color, weight: lineWeight, lineStyle: "Dash" });
}

/** The labels say the values; the axis is hidden last, since a hidden one need not take what is set of it. */
function writeAxes(
  { categoryAxis, valueAxis }: Excel.ChartAxes,
  type: ChartPlan["type"],
  { minimum, maximum }: AxisEnds,
): void {
  // Beside the bars also where these go below zero.
  categoryAxis.tickLabelPosition = "Low";
  if (type === "bar") categoryAxis.reversePlotOrder = true;
  valueAxis.majorGridlines.visible = false;
  if (minimum !== undefined) valueAxis.minimum = minimum;
  if (maximum !== undefined) valueAxis.maximum = maximum;
  valueAxis.visible = false;
}

function rangeOf(sheet: Excel.Worksheet, place: Rectangle): Excel.Range {
  return sheet.getRange(rangeAddress(place));
}
