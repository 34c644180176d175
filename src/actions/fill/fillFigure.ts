import { figureExample, qualifierFrom, type TypedFigure } from "../../core/figures";
import { isErrorText } from "../../tables/cells/errorText";
import { isForecast } from "../../tables/cells/forecast";
import { readRowFigure, unitsAsWritten } from "../../tables/cells/readRowFigure";
import type { RowUnits } from "../../tables/cells/shownUnits";
import { refuse } from "../deed/words";

/** The cells of a line that tell its figure; empty where the file has no such column. */
type FigureCell = "value" | "upper" | "unit" | "qualifier";

interface FigureLine {
  readonly at: (column: FigureCell) => string;
  readonly placeOf: (column: FigureCell) => {
    readonly file: string;
    readonly line: number;
    readonly column: string;
  };
}

/**
 * The figure of a line, with its unit, upper end and qualifier from cells of their own as in a row of a table.
 * @throws UserError naming the cell that cannot be read, or that says something else than the figure
 */
export function fillFigure(line: FigureLine, row: RowUnits): TypedFigure {
  const units = unitsOfLine(line, row);
  const typed = readCell(line, "value", units);
  const upper = upperOf(line, typed, units);
  return {
    ...typed,
    ...(upper === undefined ? {} : { upper }),
    qualifier: qualifierOf(line, typed),
  };
}

function unitsOfLine({ at, placeOf }: FigureLine, units: RowUnits): RowUnits {
  const unit = at("unit");
  const written = unit === "" ? units : unitsAsWritten(unit, units);
  if (written !== undefined) return written;
  throw refuse("fillUnit", { ...placeOf("unit"), unit, legal: units.shown });
}

function readCell(
  { at, placeOf }: FigureLine,
  column: "value" | "upper",
  units: RowUnits,
): TypedFigure {
  const [found, place] = [at(column), placeOf(column)];
  if (found === "") throw refuse("fillNoValue", { ...place, legal: figureExample(units) });
  if (isErrorText(found))
    throw refuse("fillError", { ...place, found, legal: figureExample(units) });
  if (isForecast(found)) throw refuse("fillForecast", { ...place, found });
  const figure = readRowFigure(found, units);
  if (!figure.ok) throw refuse("fillUnreadable", { ...place, reason: figure.message });
  return figure.value;
}

function upperOf(line: FigureLine, typed: TypedFigure, units: RowUnits): number | undefined {
  const { at, placeOf } = line;
  const found = at("upper");
  if (found === "") return typed.upper;
  const upper = readCell(line, "upper", units);
  const contradicts =
    upper.upper !== undefined ||
    upper.qualifier !== "exact" ||
    (typed.upper ?? upper.value) !== upper.value;
  if (contradicts)
    throw refuse("fillContradicts", { ...placeOf("upper"), found, figure: at("value") });
  if (upper.value < typed.value)
    throw refuse("fillUpperBelow", { ...placeOf("upper"), found, figure: at("value") });
  return upper.value;
}

function qualifierOf({ at, placeOf }: FigureLine, typed: TypedFigure): TypedFigure["qualifier"] {
  const found = at("qualifier");
  if (found === "") return typed.qualifier;
  const written = qualifierFrom(found);
  if (written === undefined) throw refuse("fillQualifier", { ...placeOf("qualifier"), found });
  if (typed.qualifier !== "exact" && typed.qualifier !== written)
    throw refuse("fillContradicts", { ...placeOf("qualifier"), found, figure: at("value") });
  return written;
}
