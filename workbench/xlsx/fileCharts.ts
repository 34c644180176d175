import type { Worksheet } from "@cj-tech-master/excelts";
import type {
  AddAxisOptions,
  AddChartOptions,
  AddChartRange,
  AddComboChartOptions,
} from "@cj-tech-master/excelts/chart";
import type { SnapshotChart } from "../model/snapshot";
import { titleText, textOf } from "./chartText";
import { seriesOf, shapeOf } from "./fileSeries";

const faint = "D9D9D9";

/** Native charts over the sheet's cells, in the order of the snapshot. */
export function putCharts(sheet: Worksheet, charts: readonly SnapshotChart[]): void {
  for (const chart of charts) {
    const { row, column, rows, columns } = chart.place;
    const place: AddChartRange = {
      tl: { col: column, row },
      br: { col: column + columns, row: row + rows },
      editAs: "oneCell",
    };
    const [first, ...others] = groupsOf(chart);
    if (others.length === 0) sheet.addChart({ ...lookOf(chart), ...first }, place);
    else sheet.addComboChart({ ...lookOf(chart), groups: [first, ...others] }, place);
  }
}

/** Series of one type each; all share the axes of the first. */
function groupsOf(chart: SnapshotChart): [AddChartOptions, ...AddChartOptions[]] {
  const [first = chart.type, ...others] = new Set(chart.series.map(({ type }) => type));
  const groupOf = (type: string): AddChartOptions => {
    const shape = shapeOf(type, chart);
    return {
      ...shape,
      series: chart.series
        .filter((series) => series.type === type)
        .map((series) => seriesOf(series, chart, shape.type)),
      varyColors: isRound(shape),
    };
  };
  const group = groupOf(first);
  return [{ ...group, ...(isRound(group) ? {} : axesOf(chart)) }, ...others.map(groupOf)];
}

function isRound({ type }: AddChartOptions): boolean {
  return type === "pie" || type === "doughnut";
}

/** What a chart is apart from its series and axes. */
function lookOf(chart: SnapshotChart): Omit<AddComboChartOptions, "groups"> {
  return {
    title: chart.title ?? null,
    titleOptions: { overlay: false, txPr: titleText(chart) },
    showLegend: chart.legend !== "none",
    ...(chart.legend === "none" ? {} : { legendPosition: legendSides[chart.legend] }),
    legendOptions: { overlay: false, txPr: textOf(chart) },
    displayBlanksAs: "gap",
    plotVisOnly: !chart.drawsHidden,
  };
}

const legendSides = { right: "r", bottom: "b", top: "t", left: "l" } as const;

function axesOf(chart: SnapshotChart): Pick<AddChartOptions, "categoryAxis" | "valueAxis"> {
  const line = { lineColor: "BFBFBF", lineWidth: 0.75 };
  const { valueFormat, valueMinimum, valueMaximum } = chart;
  return {
    categoryAxis: {
      ...titled(chart.categoryTitle, chart),
      ...line,
      ...(chart.isReversed ? { orientation: "maxMin" } : {}),
      txPr: textOf(chart),
      tickLblPos: "low",
      majorTickMark: "none",
      minorTickMark: "none",
    },
    valueAxis: {
      ...titled(chart.valueTitle, chart),
      ...(valueFormat === undefined ? {} : { numFmt: valueFormat, numFmtLinked: false }),
      ...(valueMinimum === undefined ? {} : { min: valueMinimum }),
      ...(valueMaximum === undefined ? {} : { max: valueMaximum }),
      ...line,
      txPr: textOf(chart),
      hidden: !chart.hasValueAxis,
      majorTickMark: "none",
      minorTickMark: "none",
      majorGridlines: chart.hasGridlines,
      ...(chart.hasGridlines ? { majorGridlinesStyle: { border: faint, borderWidth: 0.75 } } : {}),
    },
  };
}

function titled(title: string | undefined, chart: SnapshotChart): AddAxisOptions {
  return title === undefined || title === ""
    ? {}
    : { title, titleOptions: { overlay: false, txPr: { ...textOf(chart), bold: false } } };
}
