import { linesNeeded } from "./textWidth";
import { styles } from "../tables/cells/styles";
import type { Style, StyleName } from "../tables/cells/styles";

/** Pixels of a digit of Excel's default font, and of the padding of a column, at 96 dots an inch. */
const digitPixels = 7;
const paddingPixels = 5;
const pointsPerPixel = 0.75;
/** Characters of a default-font size 11 digit; text of another size takes proportionally more. */
const pointsOfOneCharacter = 10.5;
const linePitch = 1.35;
const paddingPoints = 3;

/** Excel's column width in characters (8.43 …) as the points that Office.js speaks of. */
export function pointsFromCharacters(characters: number): number {
  // Below one character Excel scales the padding with the digit.
  const pixels =
    characters < 1
      ? Math.round(characters * (digitPixels + paddingPixels))
      : Math.round(characters * digitPixels) + paddingPixels;
  return pixels * pointsPerPixel;
}

/** The width of one column, in characters, that is as wide as these side by side. */
export function charactersOfColumns(widths: readonly number[]): number {
  const padding = (Math.max(0, widths.length - 1) * paddingPixels) / digitPixels;
  return widths.reduce((sum, width) => sum + width, padding);
}

/** Height in points of `lines` lines in a style. */
function heightOfLines(lines: number, style: StyleName): number {
  return Math.ceil(lines * styles[style].size * linePitch + paddingPoints);
}

/** Height in points at which `text` shows whole in a column (or merge) of `characters`, wrapped or shrunk by its style. */
export function heightOfText(text: string, characters: number, style: StyleName): number {
  const { size, shrink }: Style = styles[style];
  if (shrink === true) return heightOfLines(1, style);
  // One place is lost to the padding of the cell.
  return heightOfLines(linesNeeded(text, ((characters - 1) * pointsOfOneCharacter) / size), style);
}
