import type { Borders, BorderStyle, Style } from "@cj-tech-master/excelts";
import type { SnapshotStyle } from "../model/snapshot";

/** Simplified Chinese: programs that lack the typeface then choose another Chinese one. */
const gb2312Charset = 134;
/** The family Excel itself writes for the Chinese typefaces. */
const modernFamily = 3;

/** Office.js names of lines, in lower case, as the file calls them; other names are the file's own already. */
const lineStyles: Readonly<Record<string, BorderStyle>> = {
  continuous: "thin",
  dash: "dashed",
  dot: "dotted",
  dashdot: "dashDot",
  dashdotdot: "dashDotDot",
  slantdashdot: "slantDashDot",
};

/** `#9C2B22` as `FF9C2B22`. */
export function argb(color: string): string {
  return `FF${color.replace(/^#/u, "").toUpperCase()}`;
}

/** A look of the snapshot as excelts wants it. A formula must not be text: Excel would show its letters. */
export function cellStyle(style: SnapshotStyle, hasFormula: boolean): Partial<Style> {
  const format = hasFormula && style.numberFormat === "@" ? "General" : style.numberFormat;
  return {
    font: fontOf(style),
    ...(style.fill === undefined ? {} : { fill: solidFill(style.fill) }),
    ...(format === undefined || format === "General" ? {} : { numFmt: format }),
    ...(style.borders ? { border: bordersOf(style.borders) } : {}),
    ...(style.locked === undefined ? {} : { protection: { locked: style.locked } }),
    alignment: {
      ...(style.horizontal ? { horizontal: style.horizontal } : {}),
      ...(style.vertical ? { vertical: style.vertical } : {}),
      ...(style.wrap === undefined ? {} : { wrapText: style.wrap }),
      ...(style.shrink === undefined ? {} : { shrinkToFit: style.shrink }),
      ...(style.indent === undefined ? {} : { indent: style.indent }),
    },
  };
}

function fontOf(style: SnapshotStyle): NonNullable<Style["font"]> {
  return {
    name: style.fontName ?? "宋体",
    size: style.fontSize ?? 11,
    family: modernFamily,
    charset: gb2312Charset,
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.fontColor === undefined ? {} : { color: { argb: argb(style.fontColor) } }),
  };
}

function solidFill(color: string): NonNullable<Style["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { argb: argb(color) } };
}

function bordersOf(borders: NonNullable<SnapshotStyle["borders"]>): Partial<Borders> {
  const lines: Partial<Borders> = {};
  for (const side of ["top", "left", "bottom", "right"] as const) {
    const line = borders[side];
    if (!line || line.style.toLowerCase() === "none") continue;
    const own = (line.style.charAt(0).toLowerCase() + line.style.slice(1)) as BorderStyle;
    const style = lineStyles[line.style.toLowerCase()] ?? own;
    lines[side] = { style, color: { argb: argb(line.color) } };
  }
  return lines;
}
