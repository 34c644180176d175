import type { Worksheet } from "@cj-tech-master/excelts";
import type {
  AddAxisOptions,
  AddChartOptions,
  AddChartSeriesOptions,
  AddDataLabelsOptions,
} from "@cj-tech-master/excelts/chart";
import type { SnapshotChart } from "../model/snapshot";

const ink = "404040";
const faint = "D9D9D9";
/** Sizes of text in charts are in hundredths of a point. */
const small = { size: 900, color: { srgb: ink } };

/** Native charts over the sheet's cells, in the order of the snapshot. */
export function putCharts(sheet: Worksheet, charts: readonly SnapshotChart[]): void {
  for (const chart of charts) {
    const { row, column, rows, columns } = chart.place;
    sheet.addChart(chartOptions(chart), {
      tl: { col: column, row },
      br: { col: column + columns, row: row + rows },
      editAs: "oneCell",
    });
  }
}

function chartOptions(chart: SnapshotChart): AddChartOptions {
  const shape = shapeOf(chart.type);
  const isRound = shape.type === "pie" || shape.type === "doughnut";
  return {
    ...shape,
    series: chart.series.map((series) => seriesOf(series, chart, shape.type)),
    title: chart.title ?? null,
    titleOptions: { overlay: false, txPr: { size: 1200, bold: true, color: { srgb: ink } } },
    showLegend: chart.legend !== "none",
    ...(chart.legend === "none" ? {} : { legendPosition: legendSides[chart.legend] }),
    legendOptions: { overlay: false, txPr: small },
    displayBlanksAs: "gap",
    ...(isRound ? { varyColors: true } : { varyColors: false, ...axesOf(chart) }),
  };
}

const legendSides = { right: "r", bottom: "b", top: "t", left: "l" } as const;

/** Office.js chart types: BarClustered, ColumnStacked, Line, LineMarkers, Pie, Doughnut … */
function shapeOf(type: string): AddChartOptions {
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
  return { type: "bar", barDir, grouping: "clustered", gapWidth: 80 };
}

function seriesOf(
  series: SnapshotChart["series"][number],
  chart: SnapshotChart,
  shape: AddChartOptions["type"],
): AddChartSeriesOptions {
  const color = series.color?.replace(/^#/u, "").toUpperCase();
  return {
    name: series.name,
    values: series.values,
    ...(series.categories === undefined ? {} : { categories: series.categories }),
    ...(shape === "bar" ? { invertIfNegative: false } : {}),
    ...(color !== undefined && shape === "bar" ? { fill: color } : {}),
    ...(shape === "line" ? lineLook(color, chart.type.includes("Markers")) : {}),
    ...(series.dataLabels ? { dataLabels: labelsOf(chart.valueFormat, shape) } : {}),
  };
}

/** Straight lines: without `smooth: false` programs round them between the points. */
function lineLook(color: string | undefined, hasMarkers: boolean): Partial<AddChartSeriesOptions> {
  const paint = color === undefined ? {} : { fill: color, border: color };
  const marker = hasMarkers
    ? { symbol: "circle" as const, size: 6, ...paint }
    : { symbol: "none" as const };
  return {
    smooth: false,
    lineWidth: 2.25,
    marker,
    ...(color === undefined ? {} : { line: color }),
  };
}

/** Beyond the end of a bar or slice, above a point, in white on a ring (where no other place exists). */
function labelsOf(
  format: string | undefined,
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
      ? { txPr: { ...small, color: { srgb: "FFFFFF" } } }
      : { txPr: small, position }),
    ...(format === undefined ? {} : { numFmt: format, numFmtLinked: false }),
  };
}

function axesOf(chart: SnapshotChart): Pick<AddChartOptions, "categoryAxis" | "valueAxis"> {
  const line = { lineColor: "BFBFBF", lineWidth: 0.75 };
  const number =
    chart.valueFormat === undefined ? {} : { numFmt: chart.valueFormat, numFmtLinked: false };
  return {
    categoryAxis: {
      ...titled(chart.categoryTitle),
      ...line,
      txPr: small,
      tickLblPos: "low",
      majorTickMark: "none",
      minorTickMark: "none",
    },
    valueAxis: {
      ...titled(chart.valueTitle),
      ...number,
      ...line,
      txPr: small,
      majorTickMark: "none",
      minorTickMark: "none",
      majorGridlines: true,
      majorGridlinesStyle: { border: faint, borderWidth: 0.75 },
    },
  };
}

function titled(title: string | undefined): AddAxisOptions {
  return title === undefined || title === ""
    ? {}
    : { title, titleOptions: { overlay: false, txPr: { ...small, bold: false } } };
}
