import type { Answer } from "../../core/answer";
import { readTypedFigure, unitOf, type TypedFigure } from "../../core/figures";
import { foldText } from "../../core/foldText";
import type { RowUnits } from "./shownUnits";

/** A figure typed into a row; a step of work is counted in 项, and documents print 1个 as well. */
export function readRowFigure(text: string, units: RowUnits): Answer<TypedFigure> {
  const figure = readTypedFigure(text, units);
  if (figure.ok || units.base !== "项") return figure;
  const pieces = readTypedFigure(text, { ...units, shown: "个", base: "个" });
  return pieces.ok ? pieces : figure;
}

/** The row with the unit that stands beside its figure; undefined where that is of another kind. */
export function unitsAsWritten(written: string, units: RowUnits): RowUnits | undefined {
  const unit = foldText(written);
  if (unit === units.shown || alike.has(`${unit}/${units.base}`)) return units;
  const dimension = unitOf(unit)?.dimension;
  const isAlike = dimension !== undefined && dimension === unitOf(units.base)?.dimension;
  return isAlike ? { ...units, shown: unit } : undefined;
}

/** A step of work is also printed as 1个, a place as 第3名. */
const alike = new Set(["个/项", "名/位"]);
