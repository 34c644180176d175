import type { XmlElement } from "@cj-tech-master/excelts/xml";
import type { Border, CellStyle } from "../../model/data/cellStyle";
import type { ReadColor } from "./readColors";
import { numberFormats } from "./readNumberFormats";
import { attribute, child, children, flagOf, numberOf } from "./xmlParts";

/** Looks of a file by their numbers. */
export interface FileStyles {
  readonly cells: readonly CellStyle[];
  /** What conditional formats change. */
  readonly differences: readonly { readonly fontColor?: string; readonly fill?: string }[];
  /** Pixels of one digit of the default typeface, by which widths are counted. */
  readonly digitWidth: number;
}

/** The look that cells have which have none of their own is the host's default one. */
export function readStyles(root: XmlElement | undefined, color: ReadColor): FileStyles {
  const formats = numberFormats(root);
  const fonts = children(child(root, "fonts"), "font");
  const fills = children(child(root, "fills"), "fill");
  const borders = children(child(root, "borders"), "border");
  const cells = children(child(root, "cellXfs"), "xf").map((xf): CellStyle => {
    const format = formats(numberOf(xf, "numFmtId") ?? 0);
    return {
      ...fontOf(fonts[numberOf(xf, "fontId") ?? 0], color),
      ...fillOf(fills[numberOf(xf, "fillId") ?? 0], color),
      ...bordersOf(borders[numberOf(xf, "borderId") ?? 0], color),
      ...alignmentOf(child(xf, "alignment")),
      ...(format !== "General" && { numberFormat: format }),
      ...(flagOf(child(xf, "protection"), "locked") === false && { locked: false }),
      ...(flagOf(child(xf, "protection"), "hidden") === true && { formulaHidden: true }),
    };
  });
  const usual = JSON.stringify(cells[0]);
  return {
    cells: cells.map((look) => (JSON.stringify(look) === usual ? {} : look)),
    differences: children(child(root, "dxfs"), "dxf").map((one) => differenceOf(one, color)),
    digitWidth: attribute(child(fonts[0], "name"), "val") === "宋体" ? 8 : 7,
  };
}

function fontOf(font: XmlElement | undefined, color: ReadColor): CellStyle {
  const name = attribute(child(font, "name"), "val");
  const size = numberOf(child(font, "sz"), "val");
  const fontColor = color(child(font, "color"));
  const isOn = (property: string): boolean => {
    const element = child(font, property);
    return element !== undefined && flagOf(element, "val") !== false;
  };
  const underline = child(font, "u");
  const vertical = attribute(child(font, "vertAlign"), "val");
  return {
    ...(name !== undefined && { fontName: name }),
    ...(size !== undefined && { fontSize: size }),
    ...(isOn("b") && { bold: true }),
    ...(isOn("i") && { italic: true }),
    ...(isOn("strike") && { strikethrough: true }),
    ...(vertical === "superscript" && { superscript: true }),
    ...(vertical === "subscript" && { subscript: true }),
    ...(underline && underlineOf(attribute(underline, "val") ?? "single")),
    ...(fontColor !== undefined && { fontColor }),
  };
}

function underlineOf(name: string): CellStyle {
  if (name === "none") return {};
  return { underline: name.startsWith("double") ? "Double" : "Single" };
}

function fillOf(fill: XmlElement | undefined, color: ReadColor): CellStyle {
  const pattern = child(fill, "patternFill");
  const kind = attribute(pattern, "patternType") ?? "none";
  if (kind === "none" || kind === "gray125") return {};
  const found = color(child(pattern, "fgColor")) ?? color(child(pattern, "bgColor"));
  return found === undefined ? {} : { fill: found };
}

/** The file's lines in Office.js words. */
const lines: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  double: ["Double", "Thick"],
};

function bordersOf(border: XmlElement | undefined, color: ReadColor): CellStyle {
  const found: Partial<Record<"top" | "bottom" | "left" | "right", Border>> = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line = child(border, side);
    const [style, weight] = lines[attribute(line, "style") ?? ""] ?? [];
    if (style === undefined || weight === undefined) continue;
    found[side] = { style, color: color(child(line, "color")) ?? "#000000", weight };
  }
  return found;
}

const horizontals: Readonly<Record<string, string>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const verticals: Readonly<Record<string, string>> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};

function alignmentOf(alignment: XmlElement | undefined): CellStyle {
  const horizontal = horizontals[attribute(alignment, "horizontal") ?? ""];
  const indent = numberOf(alignment, "indent") ?? 0;
  const rotation = numberOf(alignment, "textRotation") ?? 0;
  return {
    ...(horizontal !== undefined && { horizontal }),
    vertical: verticals[attribute(alignment, "vertical") ?? ""] ?? "Bottom",
    ...(flagOf(alignment, "wrapText") === true && { wrap: true }),
    ...(flagOf(alignment, "shrinkToFit") === true && { shrinkToFit: true }),
    ...(indent > 0 && { indent }),
    ...(rotation > 0 && { textOrientation: rotation > 90 ? 90 - rotation : rotation }),
  };
}

/** A difference keeps its solid colour in the background. */
function differenceOf(
  one: XmlElement,
  color: ReadColor,
): { readonly fontColor?: string; readonly fill?: string } {
  const fontColor = color(child(one, "font", "color"));
  const pattern = child(one, "fill", "patternFill");
  const fill = color(child(pattern, "bgColor")) ?? color(child(pattern, "fgColor"));
  return { ...(fontColor !== undefined && { fontColor }), ...(fill !== undefined && { fill }) };
}
