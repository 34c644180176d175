import { numberArgument, oneOf, textArgument } from "../arguments";
import { bounding, parseRect, type Rect } from "../data/address";
import type { ChartData } from "../data/chartData";
import type { SheetData } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import { HostError, invalidArgument } from "../hostError";
import { Bag, type BagAccess, type OfficeObject } from "../officeObject";
import { RangeGeometry } from "../range/rangeGeometry";
import { Worksheet } from "../book/worksheet";
import { chartAxes } from "./chartAxes";
import { chartFormat, dataLabels, forget, partMaker } from "./chartParts";
import { ChartSeriesCollection } from "./chartSeries";
import { chartTypes } from "./chartTypes";
import { seriesFrom } from "./charts";

/** A chart with everything a person sees of it: title, legend, axes, series, labels. */
export function chart(sheet: SheetData, data: ChartData): OfficeObject {
  const part = partMaker(sheet, data.settings, (key) => {
    const [, font] = /^format\.(font\.\w+)$/u.exec(key) ?? [];
    if (font === undefined) return;
    for (const settings of [data.settings, ...data.series.map((one) => one.settings)])
      forget(settings, (one) => one.endsWith(`.${font}`));
  });
  const size = (key: "left" | "top" | "width" | "height"): BagAccess => ({
    get: () => data[key],
    set: (value) => {
      data[key] = numberArgument(value, key);
      data.anchor = undefined;
    },
  });
  const title = (): OfficeObject =>
    part("ChartTitle", "title.", {
      values: {
        text: {
          get: () => data.settings.get("title.text") ?? "",
          set: (value) => {
            data.settings.set("title.text", textArgument(value, "text"));
            // Giving a title a text shows it.
            data.settings.set("title.visible", true);
          },
        },
        visible: true,
        overlay: false,
        position: ["Automatic", "Top", "Bottom", "Left", "Right"],
        horizontalAlignment: "Center",
        verticalAlignment: "Center",
        textOrientation: 0,
        showShadow: false,
        left: null,
        top: null,
      },
      children: { format: chartFormat(part, "ChartTitleFormat", "title.format.") },
    });
  const legend = (): OfficeObject =>
    part("ChartLegend", "legend.", {
      values: {
        visible: true,
        overlay: false,
        showShadow: false,
        position: ["Right", "Top", "Bottom", "Left", "Corner", "Custom"],
        left: null,
        top: null,
        width: null,
        height: null,
      },
      children: { format: chartFormat(part, "ChartLegendFormat", "legend.format.") },
    });
  return new Bag(
    "Chart",
    {
      values: {
        id: { get: () => data.id },
        name: {
          get: () => data.name,
          set: (value) => {
            data.name = textArgument(value, "name");
          },
        },
        chartType: {
          get: () => data.type,
          set: (value) => {
            data.type = oneOf(value, chartTypes, "chartType");
          },
        },
        left: size("left"),
        top: size("top"),
        width: size("width"),
        height: size("height"),
        plotBy: ["Columns", "Rows"],
        plotVisibleOnly: true,
        displayBlanksAs: ["NotPlotted", "Zero", "Interplotted"],
        showAllFieldButtons: false,
        style: 201,
        categoryLabelLevel: 0,
        seriesNameLevel: 0,
      },
      children: {
        title,
        legend,
        axes: () => chartAxes(part),
        dataLabels: () => dataLabels(part, "dataLabels."),
        format: chartFormat(part, "ChartAreaFormat", "format."),
        plotArea: () =>
          part("ChartPlotArea", "plotArea.", {
            values: { left: null, top: null, width: null, height: null, position: "Automatic" },
            children: { format: chartFormat(part, "ChartPlotAreaFormat", "plotArea.format.") },
          }),
        series: () => new ChartSeriesCollection(sheet, data),
        worksheet: () => new Worksheet(sheet),
      },
      methods: {
        setPosition: (start, end) => {
          guardSheet(sheet);
          place(
            sheet,
            data,
            rectOf(start),
            end === null || end === undefined ? undefined : rectOf(end),
          );
        },
        setData: (source, seriesBy) => {
          guardSheet(sheet);
          if (!(source instanceof RangeGeometry)) throw invalidArgument("sourceData is a range.");
          const by = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], "seriesBy");
          data.series = seriesFrom(source, by);
        },
        activate: () => {
          sheet.book.guard();
        },
        delete: () => {
          guardSheet(sheet);
          sheet.charts = sheet.charts.filter((one) => one !== data);
          sheet.book.changed({ kind: "layout", sheet });
        },
        getImage: () => {
          throw new HostError("NotImplemented", "The stand-in does not draw charts.");
        },
      },
    },
    data.settings,
    "",
    () => {
      guardSheet(sheet);
      sheet.book.changed({ kind: "layout", sheet });
    },
    { Id: data.id },
  );
}

/** Lays a chart over cells: its corners are the corners of the cells. */
function place(sheet: SheetData, data: ChartData, start: Rect, end: Rect | undefined): void {
  data.left = sum(0, start.column, (column) => sheet.columnWidth(column));
  data.top = sum(0, start.row, (row) => sheet.rowHeight(row));
  data.anchor = end && bounding(start, end);
  if (!end) return;
  data.width = sum(start.column, end.column + end.columns, (column) => sheet.columnWidth(column));
  data.height = sum(start.row, end.row + end.rows, (row) => sheet.rowHeight(row));
  sheet.book.changed({ kind: "layout", sheet });
}

function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += size(index);
  return total;
}

function rectOf(cell: unknown): Rect {
  if (cell instanceof RangeGeometry) return cell.rect;
  const rect = parseRect(textArgument(cell, "cell"));
  if (!rect) throw invalidArgument(`There is no cell ${String(cell)}.`);
  return rect;
}
