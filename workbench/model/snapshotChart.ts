import { pointCount } from "./charts/chartPoints";
import { seriesName, seriesType, sourceAddress } from "./charts/chartSeries";
import type { ChartData, ChartSource, SeriesData, Settings } from "./data/chartData";
import type { SheetData } from "./data/sheetData";
import type { SnapshotChart, SnapshotFont, SnapshotRectangle, SnapshotSeries } from "./snapshot";

/** A chart as the writer of files wants it. */
export function snapshotChart(sheet: SheetData, chart: ChartData): SnapshotChart {
  const { settings } = chart;
  return {
    name: chart.name,
    type: chart.type,
    title: titleOf(chart),
    series: chart.series.flatMap((series, index) =>
      series.values ? [snapshotSeries(chart, series, series.values, index)] : [],
    ),
    categoryTitle: axisTitle(settings, "category"),
    isReversed: settings.get("axes.category.reversePlotOrder") === true,
    valueTitle: axisTitle(settings, "value"),
    valueFormat: text(settings, "axes.value.numberFormat"),
    valueMinimum: number(settings, "axes.value.minimum"),
    valueMaximum: number(settings, "axes.value.maximum"),
    hasValueAxis: settings.get("axes.value.visible") !== false,
    hasGridlines: settings.get("axes.value.majorGridlines.visible") !== false,
    legend: legendOf(settings),
    gapWidth: chart.series
      .map((series) => number(series.settings, "gapWidth"))
      .find((width) => width !== undefined),
    drawsHidden: settings.get("plotVisibleOnly") === false,
    font: fontOf(settings, "format.font."),
    titleFont: fontOf(settings, "title.format.font."),
    place: chart.anchor ?? cellsUnder(sheet, chart),
  };
}

function titleOf({ series, settings }: ChartData): string | undefined {
  if (settings.get("title.visible") === false) return undefined;
  const [first] = series;
  return (
    text(settings, "title.text") ?? (series.length === 1 && first ? seriesName(first) : undefined)
  );
}

function snapshotSeries(
  chart: ChartData,
  series: SeriesData,
  values: ChartSource,
  index: number,
): SnapshotSeries {
  const { settings } = series;
  return {
    name: seriesName(series) ?? `系列${index + 1}`,
    type: seriesType(chart, series),
    categories: series.categories && sourceAddress(series.categories),
    values: sourceAddress(values),
    color: text(settings, "format.fill.color") ?? text(settings, "format.line.color"),
    points: Array.from({ length: pointCount(series) }, (_, at) => at).flatMap((at) => {
      const color = text(settings, `points.${at}.format.fill.color`);
      return color === undefined ? [] : [{ index: at, color }];
    }),
    line: {
      style: text(settings, "format.line.lineStyle"),
      weight: number(settings, "format.line.weight"),
    },
    dataLabels: isLabelled(chart.settings, settings),
    labelFormat:
      text(settings, "dataLabels.numberFormat") ?? text(chart.settings, "dataLabels.numberFormat"),
  };
}

function fontOf(settings: Settings, path: string): SnapshotFont {
  const bold = settings.get(`${path}bold`);
  return {
    name: text(settings, `${path}name`),
    size: number(settings, `${path}size`),
    bold: typeof bold === "boolean" ? bold : undefined,
  };
}

function text(settings: Settings, key: string): string | undefined {
  const value = settings.get(key);
  return typeof value === "string" && value !== "" ? value : undefined;
}

function number(settings: Settings, key: string): number | undefined {
  const value = settings.get(key);
  return typeof value === "number" ? value : undefined;
}

function axisTitle(settings: Settings, axis: string): string | undefined {
  const isVisible = settings.get(`axes.${axis}.title.visible`) === true;
  return isVisible ? text(settings, `axes.${axis}.title.text`) : undefined;
}

function isLabelled(chart: Settings, series: Settings): boolean {
  const shown = ["dataLabels.showValue", "dataLabels.showPercentage"];
  return shown.some((key) => chart.get(key) === true || series.get(key) === true);
}

function legendOf(settings: Settings): SnapshotChart["legend"] {
  if (settings.get("legend.visible") === false) return "none";
  switch (settings.get("legend.position")) {
    case "Top":
      return "top";
    case "Bottom":
      return "bottom";
    case "Left":
      return "left";
    default:
      return "right";
  }
}

/** The cells that a chart covers, at least in part. */
function cellsUnder(sheet: SheetData, { left, top, width, height }: ChartData): SnapshotRectangle {
  const column = span(left, width, (index) => sheet.columnWidth(index));
  const row = span(top, height, (index) => sheet.rowHeight(index));
  return { row: row.first, column: column.first, rows: row.count, columns: column.count };
}

function span(
  start: number,
  length: number,
  size: (index: number) => number,
): { first: number; count: number } {
  // Half a point of rounding must not add a row.
  const slack = 0.5;
  let first = 0;
  let edge = size(0);
  while (edge <= start + slack && first < 100_000) {
    first += 1;
    edge += size(first);
  }
  let count = 1;
  while (edge < start + length - slack && count < 100_000) {
    edge += size(first + count);
    count += 1;
  }
  return { first, count };
}
