import type { Border, CellStyle } from "./data/cellStyle";
import { defaultStyle } from "./data/cellStyle";
import type { SnapshotStyle } from "./snapshot";

const horizontals: Record<string, NonNullable<SnapshotStyle["horizontal"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
};
const verticals: Record<string, NonNullable<SnapshotStyle["vertical"]>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
};
const lines: Record<string, string> = {
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};
const weights: Record<string, string> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

/** From Office.js words to the file's. */
export function snapshotStyle(style: CellStyle): SnapshotStyle {
  const borders: Record<string, { style: string; color: string }> = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const border = style[side];
    if (border) borders[side] = { style: borderStyle(border), color: border.color };
  }
  const horizontal = horizontals[style.horizontal ?? ""];
  return {
    fontName: style.fontName ?? defaultStyle.fontName,
    fontSize: style.fontSize ?? defaultStyle.fontSize,
    ...(style.bold === true && { bold: true }),
    ...(style.italic === true && { italic: true }),
    ...(style.underline !== undefined && style.underline !== "None" && { underline: true }),
    ...(style.fontColor !== undefined && { fontColor: style.fontColor }),
    ...(style.fill !== undefined && style.fill !== "" && { fill: style.fill }),
    ...(horizontal && { horizontal }),
    vertical: verticals[style.vertical ?? defaultStyle.vertical] ?? "middle",
    ...(style.wrap === true && { wrap: true }),
    ...(style.shrinkToFit === true && { shrink: true }),
    ...(style.indent !== undefined && { indent: style.indent }),
    ...(style.numberFormat !== undefined && { numberFormat: style.numberFormat }),
    ...(Object.keys(borders).length > 0 && { borders }),
    ...(style.locked !== undefined && { locked: style.locked }),
  };
}

function borderStyle({ style, weight }: Border): string {
  return lines[style] ?? weights[weight] ?? "thin";
}
