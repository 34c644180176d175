import type {
  AddChartOptions,
  AddChartSeriesOptions,
  AddDataLabelsOptions,
} from "@cj-tech-master/excelts/chart";
import type { SnapshotChart, SnapshotSeries } from "../model/snapshot";
import { textOf } from "./chartText";

/** Office.js chart types: BarClustered, ColumnStacked, Line, LineMarkers, Pie, Doughnut … */
export function shapeOf(type: string, { gapWidth = 80 }: SnapshotChart): AddChartOptions {
  if (type.startsWith("Line")) {
    return {
      type: "line",
      grouping: "standard",
      smooth: false,
      showMarker: type.includes("Markers"),
    };
  }
  if (type.startsWith("Pie")) return { type: "pie" };
  if (type.startsWith("Doughnut")) return { type: "doughnut", holeSize: 55 };
  const barDir = type.startsWith("Bar") ? "bar" : "col";
  if (type.includes("100"))
    return { type: "bar", barDir, grouping: "percentStacked", overlap: 100 };
  if (type.includes("Stacked")) return { type: "bar", barDir, grouping: "stacked", overlap: 100 };
  return { type: "bar", barDir, grouping: "clustered", gapWidth };
}

export function seriesOf(
  series: SnapshotSeries,
  chart: SnapshotChart,
  shape: AddChartOptions["type"],
): AddChartSeriesOptions {
  const color = series.color === undefined ? undefined : hexOf(series.color);
  return {
    name: series.name,
    values: series.values,
    ...(series.categories === undefined ? {} : { categories: series.categories }),
    ...(shape === "bar" ? { invertIfNegative: false } : {}),
    ...(color !== undefined && shape === "bar" ? { fill: color } : {}),
    ...(shape === "line" ? lineLook(series, color) : { dataPoints: pointsOf(series, shape) }),
    ...(series.dataLabels ? { dataLabels: labelsOf(series, chart, shape) } : {}),
  };
}

function hexOf(color: string): string {
  return color.replace(/^#/u, "").toUpperCase();
}

function pointsOf(
  { points }: SnapshotSeries,
  shape: AddChartOptions["type"],
): NonNullable<AddChartSeriesOptions["dataPoints"]> {
  return points.map(({ index, color }) => ({
    index,
    fill: hexOf(color),
    ...(shape === "bar" ? { invertIfNegative: false } : {}),
  }));
}

const dashes = { Dash: "dash", DashDot: "dashDot", Dot: "sysDot", RoundDot: "sysDot" } as const;

/** Straight lines: without `smooth: false` programs round them between the points. */
function lineLook(
  { type, line: { style, weight } }: SnapshotSeries,
  color: string | undefined,
): Partial<AddChartSeriesOptions> {
  const paint = color === undefined ? {} : { fill: color, border: color };
  const marker = type.includes("Markers")
    ? { symbol: "circle" as const, size: 6, ...paint }
    : { symbol: "none" as const };
  const dash = Object.entries(dashes).find(([name]) => name === style)?.[1];
  return {
    smooth: false,
    lineWidth: weight ?? 2.25,
    marker,
    ...(color === undefined ? {} : { line: color }),
    ...(dash === undefined ? {} : { lineDash: dash }),
  };
}

/** Beyond the end of a bar or slice, above a point, in white on a ring (where no other place exists). */
function labelsOf(
  { labelFormat }: SnapshotSeries,
  chart: SnapshotChart,
  shape: AddChartOptions["type"],
): AddDataLabelsOptions {
  const position = shape === "line" ? "t" : "outEnd";
  return {
    showVal: true,
    showCatName: false,
    showSerName: false,
    showPercent: false,
    showLegendKey: false,
    showBubbleSize: false,
    ...(shape === "doughnut"
      ? { txPr: { ...textOf(chart), color: { srgb: "FFFFFF" } } }
      : { txPr: textOf(chart), position }),
    ...(labelFormat === undefined ? {} : { numFmt: labelFormat, numFmtLinked: false }),
  };
}
