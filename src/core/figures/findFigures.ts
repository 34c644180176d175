import { removeBlanks } from "../foldText";
import { foldFigures } from "./grammar/foldFigures";
import { scanFigures } from "./grammar/scanFigures";
import type { Token } from "./grammar/token";

/** A place of a paragraph, its blanks removed, that holds a number. */
export interface FigurePlace {
  /** First character and the one after the last, counted in the paragraph without its blanks. */
  readonly start: number;
  readonly end: number;
  /** What is printed there, blanks removed. */
  readonly text: string;
  /** A figure; or a date, an ordinal, a code, or numerals inside a name, none of which is a quantity. */
  readonly sort: Token["sort"];
}

/**
 * Every number of a paragraph in digits or Chinese numerals, dates and document numbers included, so
 * that a check can ask for a row or an exclusion for each. Documents print blanks inside figures
 * (`8 次`), so places are those of the text with all blanks removed (`removeBlanks`).
 * Every digit is found. Chinese numerals are found with a unit after them (四个, 三年), as shares, and
 * from two characters on with 十 百 千 万 亿 (百万, 十四五); 一个, 一批 and words such as 统一 are not.
 */
export function findFigures(paragraph: string): FigurePlace[] {
  const printed = removeBlanks(paragraph);
  return scanFigures(foldFigures(paragraph)).map(({ start, end, sort }) => ({
    start,
    end,
    text: printed.slice(start, end),
    sort,
  }));
}
