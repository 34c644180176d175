import { colorArgument } from "../arguments";
import type { Settings } from "../data/chartData";
import type { SheetData } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import { Bag, type BagSpec, type OfficeObject } from "../officeObject";

/** Makes a part of a chart whose values are kept in `settings` under `path`. */
export type PartMaker = (typeName: string, path: string, spec: BagSpec) => OfficeObject;

export function partMaker(
  sheet: SheetData,
  settings: Settings,
): PartMaker & { settings: Settings } {
  const make: PartMaker = (typeName, path, spec) =>
    new Bag(typeName, spec, settings, path, () => {
      guardSheet(sheet);
      sheet.book.changed({ kind: "layout", sheet });
    });
  return Object.assign(make, { settings });
}

type Maker = ReturnType<typeof partMaker>;

/** Fill, line, font and border of any part of a chart. */
export function chartFormat(part: Maker, path: string): () => OfficeObject {
  const color = (key: string) => ({
    get: () => part.settings.get(key) ?? "",
    set: (value: unknown) => {
      part.settings.set(key, colorArgument(value, "color"));
    },
  });
  const line = (name: string) => (): OfficeObject =>
    part("ChartLineFormat", `${path}${name}.`, {
      values: {
        color: color(`${path}${name}.color`),
        lineStyle: [
          "Automatic",
          "None",
          "Continuous",
          "Dash",
          "DashDot",
          "DashDotDot",
          "Dot",
          "Grey25",
          "Grey50",
          "Grey75",
          "RoundDot",
        ],
        weight: 0.75,
      },
      methods: { clear: () => part.settings.set(`${path}${name}.lineStyle`, "None") },
    });
  return () =>
    part("ChartFormat", path, {
      values: {},
      children: {
        fill: () =>
          part("ChartFill", `${path}fill.`, {
            values: {},
            methods: {
              setSolidColor: (value) =>
                part.settings.set(`${path}fill.color`, colorArgument(value, "color")),
              getSolidColor: () => part.settings.get(`${path}fill.color`) ?? "",
              clear: () => part.settings.delete(`${path}fill.color`),
            },
          }),
        line: line("line"),
        border: line("border"),
        font: () =>
          part("ChartFont", `${path}font.`, {
            values: {
              name: "等线",
              size: 10,
              bold: false,
              italic: false,
              underline: ["None", "Single"],
              color: color(`${path}font.color`),
            },
          }),
      },
    });
}

/** The figures beside the points of a chart or series. */
export function dataLabels(part: Maker, path: string): OfficeObject {
  return part("ChartDataLabels", path, {
    values: {
      showValue: false,
      showPercentage: false,
      showCategoryName: false,
      showSeriesName: false,
      showLegendKey: false,
      showBubbleSize: false,
      autoText: true,
      numberFormat: "General",
      linkNumberFormat: true,
      separator: ", ",
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
      textOrientation: 0,
      position: [
        "BestFit",
        "None",
        "Center",
        "InsideEnd",
        "InsideBase",
        "OutsideEnd",
        "Left",
        "Right",
        "Top",
        "Bottom",
        "Callout",
      ],
    },
    children: { format: chartFormat(part, `${path}format.`) },
  });
}
