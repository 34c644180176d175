import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { parseRect, type Rect } from "../../model/data/address";
import type { SheetData } from "../../model/data/sheetData";
import { readFormula } from "../formula/readFormula";
import type { ReadColor } from "./readColors";
import type { FileStyles } from "./readStyles";
import { attribute, child, children, numberOf, rawText } from "./xmlParts";

type Settings = readonly (readonly [key: string, value: unknown])[];

interface Rule {
  readonly type: string;
  readonly settings: Settings;
}

/** Conditional formats of the kinds that the host knows, the first in rank first; others are counted. */
export function readConditionalFormats(
  sheet: SheetData,
  root: XmlElement,
  { differences }: FileStyles,
  color: ReadColor,
): { readonly unknown: number } {
  const found = children(root, "conditionalFormatting").flatMap((block) => {
    const places = (attribute(block, "sqref") ?? "").split(/\s+/u);
    const rects = places.flatMap((place) => parseRect(place) ?? []);
    return children(block, "cfRule").map((element) => ({ element, rects }));
  });
  const rank = ({ element }: (typeof found)[number]): number => numberOf(element, "priority") ?? 0;
  found.sort((a, b) => rank(a) - rank(b));
  let unknown = 0;
  for (const { element, rects } of found) {
    const rule = ruleOf(element, color);
    if (!rule) unknown += 1;
    else for (const rect of rects) add(sheet, rect, rule, lookOf(element, differences));
  }
  return { unknown };
}

function add(sheet: SheetData, rect: Rect, { type, settings }: Rule, look: Settings): void {
  const id = sheet.book.newId();
  sheet.conditionalFormats.push({ id, type, rect, settings: new Map([...settings, ...look]) });
}

function lookOf(element: XmlElement, differences: FileStyles["differences"]): Settings {
  const { fontColor, fill } = differences[numberOf(element, "dxfId") ?? -1] ?? {};
  return [
    ...(fontColor === undefined ? [] : [["format.font.color", fontColor] as const]),
    ...(fill === undefined ? [] : [["format.fill.color", fill] as const]),
  ];
}

function ruleOf(element: XmlElement, color: ReadColor): Rule | undefined {
  const formulas = children(element, "formula").map((one) => readFormula(rawText(one)));
  const [formula1, formula2] = formulas;
  switch (attribute(element, "type")) {
    case "containsText": {
      const text = attribute(element, "text");
      if (text === undefined) break;
      return { type: "ContainsText", settings: [["rule", { operator: "Contains", text }]] };
    }
    case "expression":
      if (formula1 === undefined) break;
      return { type: "Custom", settings: [["rule.formula", formula1]] };
    case "cellIs": {
      if (formula1 === undefined) break;
      const operator = operatorOf(attribute(element, "operator") ?? "");
      const second = formula2 === undefined ? {} : { formula2 };
      return { type: "CellValue", settings: [["rule", { formula1, ...second, operator }]] };
    }
    case "dataBar":
      return { type: "DataBar", settings: barOf(child(element, "dataBar"), color) };
    default:
  }
  return undefined;
}

/** The file says `equal` and `greaterThan`, Office.js `EqualTo` and `GreaterThan`. */
function operatorOf(name: string): string {
  const office = name.charAt(0).toUpperCase() + name.slice(1);
  return office.replace(/^(Equal|NotEqual)$/u, "$1To");
}

function barOf(bar: XmlElement | undefined, color: ReadColor): Settings {
  const [lower, upper] = children(bar, "cfvo").map((end) => {
    const isNumber = attribute(end, "type") === "num";
    return isNumber
      ? { type: "Number", formula: attribute(end, "val") ?? "0" }
      : { type: "Automatic" };
  });
  return [
    ["positiveFormat.fillColor", color(child(bar, "color")) ?? "#638EC6"],
    ["lowerBoundRule", lower],
    ["upperBoundRule", upper],
  ];
}
