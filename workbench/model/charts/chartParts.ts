import { colorArgument, numberArgument } from "../arguments";
import type { Settings } from "../data/chartData";
import type { SheetData } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import { invalidArgument } from "../hostError";
import { Bag, type BagAccess, type BagSpec, type OfficeObject } from "../officeObject";

/** Makes a part of a chart whose values are kept in `settings` under `path`. */
export type PartMaker = (typeName: string, path: string, spec: BagSpec) => OfficeObject;

export type Maker = PartMaker & { readonly settings: Settings; readonly written: () => void };

export function partMaker(
  sheet: SheetData,
  settings: Settings,
  onWrite: (key: string) => void = () => undefined,
): Maker {
  const written = (): void => {
    guardSheet(sheet);
    sheet.book.changed({ kind: "layout", sheet });
  };
  const make: PartMaker = (typeName, path, spec) =>
    new Bag(typeName, spec, settings, path, (name) => {
      written();
      onWrite(path + name);
    });
  return Object.assign(make, { settings, written });
}

/** Takes away all settings of a kind: what is set for the whole is set for each of its parts. */
export function forget(settings: Settings, isMeant: (key: string) => boolean): void {
  for (const key of [...settings.keys()].filter(isMeant)) settings.delete(key);
}

/** What Excel lets each part of a chart be given. */
const formats = {
  ChartAreaFormat: ["border", "fill", "font"],
  ChartAxisFormat: ["fill", "font", "line"],
  ChartAxisTitleFormat: ["border", "fill", "font"],
  ChartDataLabelFormat: ["border", "fill", "font"],
  ChartGridlinesFormat: ["line"],
  ChartLegendFormat: ["border", "fill", "font"],
  ChartPlotAreaFormat: ["border", "fill"],
  ChartPointFormat: ["border", "fill"],
  ChartSeriesFormat: ["fill", "line"],
  ChartTitleFormat: ["border", "fill", "font"],
} as const;

/** Fill, line, font and border of a part of a chart, as far as it has them. */
export function chartFormat(
  part: Maker,
  typeName: keyof typeof formats,
  path: string,
): () => OfficeObject {
  const makers = {
    fill: () => chartFill(part, `${path}fill.`),
    line: () => chartLine(part, "ChartLineFormat", `${path}line.`),
    border: () => chartLine(part, "ChartBorder", `${path}border.`),
    font: () => chartFont(part, `${path}font.`),
  };
  const children = Object.fromEntries(formats[typeName].map((name) => [name, makers[name]]));
  return () => part(typeName, path, { values: {}, children });
}

function chartFill(part: Maker, path: string): OfficeObject {
  const key = `${path}color`;
  const setSolidColor = (value: unknown): void => {
    const color = colorArgument(value, "color");
    if (color === "") throw invalidArgument("A fill has a colour.");
    part.written();
    part.settings.set(key, color);
    // A series gives its colour to all of its points.
    if (path === "format.fill.") {
      forget(part.settings, (one) => /^points\.\d+\.format\.fill\.color$/u.test(one));
    }
  };
  return part("ChartFill", path, {
    values: {},
    methods: { setSolidColor, clear: () => part.settings.delete(key) },
  });
}

const lineStyles = [
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
] as const;

function chartLine(part: Maker, typeName: string, path: string): OfficeObject {
  return part(typeName, path, {
    values: {
      color: color(part, `${path}color`),
      lineStyle: lineStyles,
      weight: measure(part, `${path}weight`, 0.75, 0, 1584),
    },
    methods: { clear: () => part.settings.set(`${path}lineStyle`, "None") },
  });
}

function chartFont(part: Maker, path: string): OfficeObject {
  return part("ChartFont", path, {
    values: {
      name: "等线",
      size: measure(part, `${path}size`, 10, 1, 409),
      bold: false,
      italic: false,
      underline: ["None", "Single"],
      color: color(part, `${path}color`),
    },
  });
}

function color(part: Maker, key: string): BagAccess {
  return {
    get: () => part.settings.get(key) ?? "",
    set: (value) => {
      part.settings.set(key, colorArgument(value, "color"));
    },
  };
}

/** A number within bounds. */
export function measure(
  { settings }: Maker,
  key: string,
  first: number,
  least: number,
  most: number,
): BagAccess {
  return {
    get: () => settings.get(key) ?? first,
    set: (value) => {
      const number = numberArgument(value, key);
      if (number < least || number > most) throw invalidArgument(`${key} is ${least} to ${most}.`);
      settings.set(key, number);
    },
  };
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
    children: { format: chartFormat(part, "ChartDataLabelFormat", `${path}format.`) },
  });
}
