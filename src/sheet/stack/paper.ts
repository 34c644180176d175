import { pointsFromCharacters } from "../sizes";

/** A4 in points, and the margins of every page: 1.5 cm above and below, 1.3 cm at the sides. */
const a4 = { short: 595, long: 842 };
export const margins = { top: 43, bottom: 43, left: 37, right: 37, footer: 20 };

/** Part of a page's height that is laid out, and of its width where the scale is fixed: printers and typefaces differ a little. */
const share = { height: 0.96, width: 0.97 };

/** The scale, in whole per cent, at which columns surely fit an A4 page where nothing fits them to it. */
export function fixedScale(
  widths: readonly number[],
  orientation: "portrait" | "landscape",
): number {
  return Math.floor(share.width * percentOfWidth(widths, orientation));
}

/** Points of rows that an A4 page holds at a scale, where none is given at that of columns (widths in characters) as wide as the page. */
export function pageHeight(
  widths: readonly number[],
  orientation: "portrait" | "landscape",
  percent = scaleToWidth(widths, orientation),
): number {
  const down = orientation === "portrait" ? a4.long : a4.short;
  return Math.floor((share.height * (down - margins.top - margins.bottom) * 100) / percent);
}

/** Per cent at which columns of these widths (in characters) are as wide as an A4 page. */
export function scaleToWidth(
  widths: readonly number[],
  orientation: "portrait" | "landscape",
): number {
  // Excel scales in whole per cent, and never up.
  return Math.min(100, Math.floor(percentOfWidth(widths, orientation)));
}

function percentOfWidth(widths: readonly number[], orientation: "portrait" | "landscape"): number {
  const across = orientation === "portrait" ? a4.short : a4.long;
  const wide = widths.reduce((sum, width) => sum + pointsFromCharacters(width), 0);
  return (100 * (across - margins.left - margins.right)) / wide;
}
