import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { chartNames } from "../../../src/sheet/county";
import { isSheetTitle } from "../../../src/sheet/county/captions";
import type { Rect } from "../../model/data/address";
import type { ChartData, Settings } from "../../model/data/chartData";
import type { SheetData } from "../../model/data/sheetData";
import { fontSettings, textOf, valOf } from "./chartParts";
import { readSeries } from "./readSeries";
import { child, children, descendants, elementsOf, flagOf, localName } from "./xmlParts";

/** A chart of the kinds that the host knows and the writer draws; undefined for any other. */
export function readChart(
  sheet: SheetData,
  root: XmlElement | undefined,
  name: string,
  place: Rect,
): ChartData | undefined {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  const groups = elementsOf(plot).filter((one) => /Chart$/u.test(localName(one)));
  const types = groups.map(typeOf);
  const [type] = types;
  if (type === undefined || types.includes(undefined)) return undefined;
  const home = isOwnChart(sheet, textOf(child(chart, "title"))) ? sheet : undefined;
  const series = groups.flatMap((group, index) =>
    children(group, "ser").map((one) =>
      readSeries(sheet.book, home, one, group, types[index] ?? type),
    ),
  );
  if (series.some(({ values }) => !values)) return undefined;
  for (const { settings } of series) {
    if (settings.get("chartType") === type) settings.delete("chartType");
  }
  return {
    id: sheet.book.newId(),
    name,
    type,
    ...boxOf(sheet, place),
    anchor: place,
    series,
    settings: settingsOf(chart, plot),
  };
}

/**
 * One of ours, which shows cells of its own sheet: a program that renames that sheet may leave its former name in the
 * chart.
 */
function isOwnChart({ cells }: SheetData, title: string): boolean {
  const isTitled = chartNames.some((name) => title.includes(name));
  return (
    isTitled &&
    [...cells.values()].some(({ value }) => typeof value === "string" && isSheetTitle(value))
  );
}

/** Office.js words for a group of series. */
function typeOf(group: XmlElement): string | undefined {
  const grouping = valOf(group, "grouping");
  switch (localName(group)) {
    case "barChart": {
      const direction = valOf(group, "barDir") === "bar" ? "Bar" : "Column";
      if (grouping === "percentStacked") return `${direction}Stacked100`;
      return grouping === "stacked" ? `${direction}Stacked` : `${direction}Clustered`;
    }
    case "lineChart": {
      if (grouping !== undefined && grouping !== "standard") return undefined;
      const markers = children(group, "ser").map((one) => valOf(child(one, "marker"), "symbol"));
      const hasMarkers = markers.some((symbol) => symbol !== undefined && symbol !== "none");
      return hasMarkers ? "LineMarkers" : "Line";
    }
    case "pieChart":
      return "Pie";
    case "doughnutChart":
      return "Doughnut";
    default:
      return undefined;
  }
}

function settingsOf(chart: XmlElement | undefined, plot: XmlElement | undefined): Settings {
  const title = child(chart, "title");
  const text = textOf(title);
  const legend = child(chart, "legend");
  const categories = child(plot, "catAx") ?? child(plot, "dateAx");
  const values = child(plot, "valAx");
  const [own] = [legend, categories, values].flatMap((part) => child(part, "txPr") ?? []);
  return new Map<string, unknown>([
    ["title.visible", title !== undefined],
    ...(text === "" ? [] : [["title.text", text] as const]),
    ...fontSettings("title.format.font.", title),
    ...fontSettings("format.font.", own).filter(([, value]) => value !== false),
    ["legend.visible", legend !== undefined],
    ...(legend
      ? [["legend.position", sides[valOf(legend, "legendPos") ?? "r"] ?? "Right"] as const]
      : []),
    ...(valOf(chart, "plotVisOnly") === "0" ? [["plotVisibleOnly", false] as const] : []),
    ...titled("category", categories),
    ...(valOf(child(categories, "scaling"), "orientation") === "maxMin"
      ? [["axes.category.reversePlotOrder", true] as const]
      : []),
    ...(values ? valueAxis(values) : []),
  ]);
}

const sides: Readonly<Record<string, string>> = { r: "Right", b: "Bottom", t: "Top", l: "Left" };

function titled(axis: string, element: XmlElement | undefined): [string, unknown][] {
  const text = textOf(child(element, "title"));
  if (text === "") return [];
  return [
    [`axes.${axis}.title.visible`, true],
    [`axes.${axis}.title.text`, text],
  ];
}

function valueAxis(axis: XmlElement): [string, unknown][] {
  const format = child(axis, "numFmt");
  const isOwn = format !== undefined && flagOf(format, "sourceLinked") !== true;
  const ends = (["min", "max"] as const).flatMap((end): [string, unknown][] => {
    const value = valOf(child(axis, "scaling"), end);
    const name = end === "min" ? "minimum" : "maximum";
    return value === undefined ? [] : [[`axes.value.${name}`, Number(value)]];
  });
  return [
    ...titled("value", axis),
    ...ends,
    ...(isOwn
      ? [["axes.value.numberFormat", format.attributes["formatCode"]] as [string, unknown]]
      : []),
    ["axes.value.visible", valOf(axis, "delete") !== "1"],
    ["axes.value.majorGridlines.visible", descendants(axis, "majorGridlines").length > 0],
  ];
}

function boxOf(
  sheet: SheetData,
  { row, column, rows, columns }: Rect,
): Pick<ChartData, "left" | "top" | "width" | "height"> {
  const wide = (from: number, count: number): number =>
    Array.from({ length: count }, (_, at) => sheet.columnWidth(from + at)).reduce(
      (a, b) => a + b,
      0,
    );
  const high = (from: number, count: number): number =>
    Array.from({ length: count }, (_, at) => sheet.rowHeight(from + at)).reduce((a, b) => a + b, 0);
  return {
    left: wide(0, column),
    top: high(0, row),
    width: wide(column, columns),
    height: high(row, rows),
  };
}
