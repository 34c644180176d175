import { oneOf, textArgument, wholeArgument } from "../arguments";
import { quoteSheetName, rectAddress } from "../data/address";
import { toOffice } from "../data/cell";
import type { ChartData, ChartSource, SeriesData } from "../data/chartData";
import type { SheetData } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import { invalidArgument } from "../hostError";
import { OfficeCollection, type BagAccess, type OfficeObject } from "../officeObject";
import { RangeGeometry } from "../range/rangeGeometry";
import { chartFormat, dataLabels, measure, partMaker } from "./chartParts";
import { ChartPoints } from "./chartPoints";
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
    const { length } = this.chart.series;
    const place = index === null || index === undefined ? length : wholeArgument(index, "index");
    if (place > length) throw invalidArgument(`There is no place ${place} for a series.`);
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
  const ofBars = (key: string, first: number, least: number, most: number): BagAccess => {
    const { get, set } = measure(part, key, first, least, most);
    return {
      get,
      set: (value) => {
        if (!/^(?:Bar|Column)/u.test(seriesType(chart, data)))
          throw invalidArgument(`Only bars and columns have ${key}.`);
        set?.(value);
      },
    };
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
        get: () => seriesType(chart, data),
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
      gapWidth: ofBars("gapWidth", 219, 0, 500),
      invertIfNegative: false,
      invertColor: "",
      overlap: ofBars("overlap", -27, -100, 100),
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
      format: chartFormat(part, "ChartSeriesFormat", "format."),
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

function sourceOf(sheet: SheetData, range: unknown): ChartSource {
  guardSheet(sheet);
  if (!(range instanceof RangeGeometry)) throw invalidArgument("A series takes a range.");
  return { sheet: range.sheet, rect: range.rect };
}

/** A series may be drawn otherwise than its chart, as a line over columns. */
export function seriesType({ type }: ChartData, { settings }: SeriesData): string {
  const own = settings.get("chartType");
  return typeof own === "string" ? own : type;
}

export function seriesName({ name }: SeriesData): string | undefined {
  if (typeof name !== "object") return name;
  return String(toOffice(name.sheet.cell(name.rect.row, name.rect.column)?.value));
}

/** `'汇总-x'!$A$1:$A$4` */
export function sourceAddress({ sheet, rect }: ChartSource): string {
  return `${quoteSheetName(sheet.name)}!${rectAddress(rect, true)}`;
}
