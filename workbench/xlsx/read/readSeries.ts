import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { parseRect, splitReference } from "../../model/data/address";
import type { ChartSource, SeriesData } from "../../model/data/chartData";
import type { SheetData } from "../../model/data/sheetData";
import type { WorkbookData } from "../../model/data/workbookData";
import { colorOf, valOf } from "./chartParts";
import { attribute, child, children, descendants, flagOf, rawText } from "./xmlParts";

const dashes: Readonly<Record<string, string>> = {
  dash: "Dash",
  dashDot: "DashDot",
  sysDot: "Dot",
  sysDash: "Dash",
};

/**
 * One series with its colours, labels and line.
 * @param home where cells are looked for whose sheet is not in the file
 */
export function readSeries(
  book: WorkbookData,
  home: SheetData | undefined,
  element: XmlElement,
  group: XmlElement,
  type: string,
): SeriesData {
  const shape = child(element, "spPr");
  const line = child(shape, "ln");
  const isLine = type.startsWith("Line");
  const color = isLine ? colorOf(line) : colorOf(shape);
  const dash = dashes[valOf(line, "prstDash") ?? ""];
  const weight = isLine ? Number(attribute(line, "w") ?? NaN) / 12_700 : NaN;
  const gap = valOf(group, "gapWidth");
  const isClustered = type.endsWith("Clustered");
  const labels = child(element, "dLbls");
  const format = child(labels, "numFmt");
  const entries: [string, unknown][] = [
    ["chartType", type],
    ...optional(isLine ? "format.line.color" : "format.fill.color", color),
    ...optional("format.line.lineStyle", dash),
    // What the writer draws where nothing was chosen.
    ...optional(
      "format.line.weight",
      Number.isFinite(weight) && weight !== 2.25 ? weight : undefined,
    ),
    ...optional("gapWidth", isClustered && gap !== undefined ? Number(gap) : undefined),
    ...(valOf(labels, "showVal") === "1" ? labelSettings(format) : []),
    ...children(element, "dPt").flatMap((point) =>
      optional(
        `points.${valOf(point, "idx") ?? ""}.format.fill.color`,
        colorOf(child(point, "spPr")),
      ),
    ),
  ];
  return {
    name: nameOf(element),
    values: sourceOf(book, home, child(element, "val")),
    categories: sourceOf(book, home, child(element, "cat")),
    settings: new Map(entries),
  };
}

function optional(key: string, value: unknown): [string, unknown][] {
  return value === undefined ? [] : [[key, value]];
}

function labelSettings(format: XmlElement | undefined): [string, unknown][] {
  const isOwn = flagOf(format, "sourceLinked") !== true;
  return [
    ["hasDataLabels", true],
    ["dataLabels.showValue", true],
    ...optional("dataLabels.numberFormat", isOwn ? attribute(format, "formatCode") : undefined),
  ];
}

/** As it was last shown: a name that follows a cell is read as its text. */
function nameOf(element: XmlElement): string | undefined {
  const [shown] = descendants(child(element, "tx"), "v");
  return shown && rawText(shown);
}

function sourceOf(
  book: WorkbookData,
  home: SheetData | undefined,
  element: XmlElement | undefined,
): ChartSource | undefined {
  const [formula] = descendants(element, "f");
  if (!formula) return undefined;
  const { sheet: name, address } = splitReference(rawText(formula));
  const sheet = book.sheets.find((one) => one.name === name) ?? home;
  const rect = parseRect(address);
  return sheet && rect && { sheet, rect };
}
