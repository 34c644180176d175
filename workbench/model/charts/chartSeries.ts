import { oneOf, textArgument, wholeArgument } from "../arguments";
import { quoteSheetName, rectAddress } from "../data/address";
import { toOffice } from "../data/cell";
import type { ChartData, ChartSource, SeriesData } from "../data/chartData";
import type { SheetData } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import { invalidArgument } from "../hostError";
import { OfficeCollection, type BagAccess, type OfficeObject } from "../officeObject";
import { RangeGeometry } from "../range/rangeGeometry";
import { chartFormat, dataLabels, partMaker } from "./chartParts";
import { chartTypes } from "./chartTypes";

export class ChartSeriesCollection extends OfficeCollection<OfficeObject> {
  constructor(
    readonly sheet: SheetData,
    readonly chart: ChartData,
  ) {
    super("ChartSeriesCollection");
  }

  get items(): readonly OfficeObject[] {
    return this.chart.series.map((one) => chartSeries(this, one));
  }

  get count(): unknown {
    return this.chart.series.length;
  }

  getCount(): unknown {
    return this.chart.series.length;
  }

  getItemAt(index: unknown): OfficeObject {
    const data = this.chart.series[Number(index)];
    if (!data) throw invalidArgument(`There is no series ${String(index)}.`);
    return chartSeries(this, data);
  }

  add(name: unknown, index: unknown): OfficeObject {
    guardSheet(this.sheet);
    const data: SeriesData = {
      name: typeof name === "string" ? name : undefined,
      values: undefined,
      categories: undefined,
      settings: new Map(),
    };
    const place = typeof index === "number" ? index : this.chart.series.length;
    this.chart.series.splice(place, 0, data);
    return chartSeries(this, data);
  }
}

function chartSeries({ sheet, chart }: ChartSeriesCollection, data: SeriesData): OfficeObject {
  const part = partMaker(sheet, data.settings);
  const hasDataLabels: BagAccess = {
    get: () => data.settings.get("hasDataLabels") ?? false,
    set: (value) => {
      data.settings.set("hasDataLabels", value === true);
      if (value === true && !data.settings.has("dataLabels.showValue")) {
        data.settings.set("dataLabels.showValue", true);
      }
    },
  };
  return part("ChartSeries", "", {
    values: {
      name: {
        get: () => seriesName(data) ?? `系列${chart.series.indexOf(data) + 1}`,
        set: (value) => {
          data.name = textArgument(value, "name");
        },
      },
      chartType: {
        get: () => data.settings.get("chartType") ?? chart.type,
        set: (value) => data.settings.set("chartType", oneOf(value, chartTypes, "chartType")),
      },
      plotOrder: {
        get: () => chart.series.indexOf(data),
        set: (value) => {
          chart.series.splice(chart.series.indexOf(data), 1);
          chart.series.splice(wholeArgument(value, "plotOrder"), 0, data);
        },
      },
      hasDataLabels,
      axisGroup: ["Primary", "Secondary"],
      doughnutHoleSize: 50,
      explosion: 0,
      filtered: false,
      firstSliceAngle: 0,
      gapWidth: 219,
      invertIfNegative: false,
      invertColor: "",
      overlap: -27,
      showShadow: false,
      smooth: false,
      varyByCategories: false,
      markerStyle: [
        "Automatic",
        "None",
        "Square",
        "Diamond",
        "Triangle",
        "X",
        "Star",
        "Dot",
        "Dash",
        "Circle",
        "Plus",
      ],
      markerSize: 5,
      markerBackgroundColor: "",
      markerForegroundColor: "",
    },
    children: {
      format: chartFormat(part, "format."),
      dataLabels: () => dataLabels(part, "dataLabels."),
      points: () => new ChartPoints(sheet, data),
    },
    methods: {
      setValues: (range) => {
        data.values = sourceOf(sheet, range);
      },
      setXAxisValues: (range) => {
        data.categories = sourceOf(sheet, range);
      },
      getDimensionStringValues: () => {
        throw invalidArgument("The stand-in does not read series back.");
      },
      delete: () => {
        guardSheet(sheet);
        chart.series = chart.series.filter((one) => one !== data);
      },
    },
  });
}

/** Single points, for colours of slices. */
class ChartPoints extends OfficeCollection<OfficeObject> {
  constructor(
    readonly sheet: SheetData,
    readonly series: SeriesData,
  ) {
    super("ChartPointsCollection");
  }

  get items(): readonly OfficeObject[] {
    return Array.from({ length: pointCount(this.series) }, (_, i) => this.getItemAt(i));
  }

  get count(): unknown {
    return pointCount(this.series);
  }

  getCount(): unknown {
    return pointCount(this.series);
  }

  getItemAt(index: unknown): OfficeObject {
    const place = wholeArgument(index, "index");
    if (place >= pointCount(this.series)) throw invalidArgument(`There is no point ${place}.`);
    const part = partMaker(this.sheet, this.series.settings);
    return part("ChartPoint", `points.${place}.`, {
      values: { hasDataLabel: false },
      children: {
        format: chartFormat(part, `points.${place}.format.`),
        dataLabel: () => dataLabels(part, `points.${place}.dataLabel.`),
      },
    });
  }
}

function pointCount({ values }: SeriesData): number {
  return values ? values.rect.rows * values.rect.columns : 0;
}

function sourceOf(sheet: SheetData, range: unknown): ChartSource {
  guardSheet(sheet);
  if (!(range instanceof RangeGeometry)) throw invalidArgument("A series takes a range.");
  return { sheet: range.sheet, rect: range.rect };
}

export function seriesName({ name }: SeriesData): string | undefined {
  if (typeof name !== "object") return name;
  return String(toOffice(name.sheet.cell(name.rect.row, name.rect.column)?.value));
}

/** `'汇总-x'!$A$1:$A$4` */
export function sourceAddress({ sheet, rect }: ChartSource): string {
  return `${quoteSheetName(sheet.name)}!${rectAddress(rect, true)}`;
}
