import { seriesName, sourceAddress } from "./charts/chartSeries";
import type { ChartData, Settings } from "./data/chartData";
import type { SheetData } from "./data/sheetData";
import type { SnapshotChart, SnapshotRectangle } from "./snapshot";

/** A chart as the writer of files wants it. */
export function snapshotChart(sheet: SheetData, chart: ChartData): SnapshotChart {
  const { settings } = chart;
  const first = chart.series[0];
  const isTitled = settings.get("title.visible") !== false;
  const title = text(settings, "title.text");
  return {
    name: chart.name,
    type: chart.type,
    title: isTitled
      ? (title ?? (chart.series.length === 1 && first ? seriesName(first) : undefined))
      : undefined,
    series: chart.series.flatMap((series, index) =>
      series.values
        ? [
            {
              name: seriesName(series) ?? `系列${index + 1}`,
              categories: series.categories && sourceAddress(series.categories),
              values: sourceAddress(series.values),
              color:
                text(series.settings, "format.fill.color") ??
                text(series.settings, "format.line.color"),
              dataLabels: isLabelled(settings, series.settings),
            },
          ]
        : [],
    ),
    categoryTitle: axisTitle(settings, "category"),
    valueTitle: axisTitle(settings, "value"),
    valueFormat: text(settings, "axes.value.numberFormat"),
    legend: legendOf(settings),
    place: chart.anchor ?? cellsUnder(sheet, chart),
  };
}

function text(settings: Settings, key: string): string | undefined {
  const value = settings.get(key);
  return typeof value === "string" && value !== "" ? value : undefined;
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
