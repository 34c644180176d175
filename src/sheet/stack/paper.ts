import { pointsFromCharacters } from "../sizes";

/** A4 in points, and the margins of every page: 2 cm above and below, 1.5 cm at the sides, as official documents leave them. */
const a4 = { short: 595, long: 842 };
export const margins = { top: 57, bottom: 57, left: 43, right: 43, footer: 28 };

/** Part of a page that is laid out; printers and typefaces differ a little. */
const share = 0.94;

/** Points of rows that an A4 page holds where the columns (widths in characters) are scaled to its width. */
export function pageHeight(
  widths: readonly number[],
  orientation: "portrait" | "landscape",
): number {
  const down = orientation === "portrait" ? a4.long : a4.short;
  const percent = scaleToWidth(widths, orientation);
  return Math.floor((share * (down - margins.top - margins.bottom) * 100) / percent);
}

/** Per cent at which columns of these widths (in characters) are as wide as an A4 page. */
export function scaleToWidth(
  widths: readonly number[],
  orientation: "portrait" | "landscape",
): number {
  const across = orientation === "portrait" ? a4.short : a4.long;
  const wide = widths.reduce((sum, width) => sum + pointsFromCharacters(width), 0);
  // Excel scales in whole per cent, and never up.
  return Math.min(100, Math.floor((100 * (across - margins.left - margins.right)) / wide));
}
