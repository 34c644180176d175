import type { Answer } from "../../core/answer";
import { readTypedFigure, type TypedFigure } from "../../core/figures";
import type { RowUnits } from "./shownUnits";

/** A figure typed into a row; a step of work is counted in 项, and documents print 1个 as well. */
export function readRowFigure(text: string, units: RowUnits): Answer<TypedFigure> {
  const figure = readTypedFigure(text, units);
  if (figure.ok || units.base !== "项") return figure;
  const pieces = readTypedFigure(text, { ...units, shown: "个", base: "个" });
  return pieces.ok ? pieces : figure;
}
