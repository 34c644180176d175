import { qualifiers } from "../../core/model/enumerations";
import { decimalsOf, printNumber } from "../../core/numbers";
import { nothing, type FactLine } from "../../core/summary";
import {
  decimalFormat,
  formulaCell,
  numberCell,
  percentCell,
  percentFormat,
  textCell,
  unitCell,
} from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import { toCellValue, unitsOfIndicator, type ShownUnits } from "../../tables/cells/shownUnits";
import type { Mode } from "./layout";
import { growthFormula, valueFormula } from "./formulas";

const points = "个百分点";
/** Characters of a figure, its sign and point included, that columns of figures and of changes are wide enough for. */
const mostDigits = { figure: 8, change: 7 };

export function valueCell(area: string, line: FactLine, mode: Mode): Cell {
  const cell = figureCell(line.observation.value, unitsOfIndicator(line.indicator));
  return liveValue(area, line, mode, cell);
}

/** The figure with its qualifier: 13000以上, 约5, 1—2. */
export function limitedCell(area: string, line: FactLine, mode: Mode): Cell {
  const units = unitsOfIndicator(line.indicator);
  const cell = figureCell(line.observation.value, units);
  const exact = withLimit(cell, line.observation, units);
  const isEstimate = line.observation.status === "E";
  const limited = isEstimate ? withAround(exact, { before: "预计" }) : exact;
  return liveValue(area, line, mode, limited === cell ? cell : spoken(limited));
}

/** What stands there in 静态, from a formula where there can be one. */
function liveValue(area: string, line: FactLine, mode: Mode, cell: Cell): Cell {
  const formula = mode === "公式" ? valueFormula(area, line) : undefined;
  return formula === undefined ? cell : withFormula(cell, formula);
}

export function growthCell(area: string, line: FactLine, mode: Mode, saysWhy = false): Cell {
  const { rate, word } = line.growth;
  if (rate === undefined) return textCell(saysWhy ? word : nothing, "center");
  const cell = rateCell(rate, line.growth);
  const formula = mode === "公式" ? growthFormula(area, line) : undefined;
  return formula === undefined ? cell : withFormula(cell, formula);
}

/** A printed rate as printed; a percentage that comes from two levels with one decimal, as bulletins have it. */
function rateCell(rate: number, { method, isPrinted }: FactLine["growth"]): Cell {
  if (method !== "percent") return differenceCell(rate, method === "points" ? points : "位");
  const cell = percentCell(rate);
  return isPrinted ? cell : { ...cell, format: percentFormat(0) };
}

function differenceCell(value: number, unit: string): Cell {
  return unitCell(value, unit, unit === points ? "unitNumber" : "number");
}

/**
 * A figure in its display unit with the decimals it has, as far as its column shows them; one whose whole digits are
 * too many is shrunk. A dash where there is none.
 */
export function figureCell(
  value: number | undefined,
  units: ShownUnits,
  most = mostDigits.figure,
): Cell {
  if (value === undefined) return textCell(nothing, "center");
  if (units.base === "%") return percentCell(value);
  const shown = toCellValue(value, units) ?? value;
  const whole = printNumber(shown, 0);
  const room = most - `${whole}.`.length;
  const cell = numberCell(shown, Math.max(0, Math.min(decimalsOf(shown), room)));
  return whole.length > most ? spoken(cell) : cell;
}

export function ratioCell(ratio: number | undefined): Cell {
  return ratio === undefined
    ? textCell(nothing, "center")
    : { content: ratio, style: "spoken", format: percentFormat(0) };
}

/** The same looks, the number from a formula. */
export function withFormula(cell: Cell, formula: string): Cell {
  return formulaCell(formula, cell.style, cell.format ?? decimalFormat(0));
}

/** A figure with its qualifier: 13000以上, 约5, 1—2; the cell stays a number. */
export function withLimit(
  cell: Cell,
  row: { readonly valueUpper: number | undefined; readonly qualifier: keyof typeof qualifiers },
  units: ShownUnits,
): Cell {
  const word = qualifiers[row.qualifier];
  const range = row.valueUpper === undefined ? "" : `—${upperEnd(row.valueUpper, units)}`;
  return row.qualifier === "approx"
    ? withAround(cell, { before: word, after: range })
    : withAround(cell, { after: `${range}${word}` });
}

/** A figure that words may stand around, or that is one of a few digits. */
export function spoken(cell: Cell): Cell {
  return cell.style === "number" || cell.style === "percent" ? { ...cell, style: "spoken" } : cell;
}

/** Words around a number by its format; `fall` stands for the sign of one below zero. */
export function withAround(
  cell: Cell,
  { before = "", fall, after = "" }: { before?: string; fall?: string; after?: string },
): Cell {
  if (typeof cell.content !== "number" || `${before}${after}` === "") return cell;
  const sections = (cell.format ?? "0.##########").split(";");
  const [above = ""] = sections;
  const below = sections[1] ?? `-${above}`;
  const tail = quoted(after);
  const falling =
    fall === undefined ? `${quoted(before)}${below}` : `${quoted(fall)}${below.replace("-", "")}`;
  return { ...cell, format: `${quoted(before)}${above}${tail};${falling}${tail}` };
}

function quoted(words: string): string {
  return words === "" ? "" : `"${words.replaceAll('"', "”")}"`;
}

/** 以上, 以内, 约, or the upper end of a range: 至20. */
export function limitWord(
  row: { readonly valueUpper: number | undefined; readonly qualifier: keyof typeof qualifiers },
  units: ShownUnits,
): string {
  if (row.valueUpper === undefined) return qualifiers[row.qualifier];
  return `至${upperEnd(row.valueUpper, units)}${qualifiers[row.qualifier]}`;
}

function upperEnd(value: number, units: ShownUnits): string {
  const upper = toCellValue(value, units) ?? value;
  return units.base === "%" ? `${printNumber(value)}%` : printNumber(upper);
}

/** 16.01亿元 6.4%, as a document has it; what a person entered has a source in words. */
export function printedWord({ observation }: FactLine): string {
  const { stated, yoyStated, source, personsSource } = observation;
  if (source === undefined) return personsSource === "" ? "本单位录入" : personsSource;
  return [stated, yoyStated].filter((print) => print !== "").join(" ");
}

/** A printed change: 3, 0.6个百分点. */
export function changeCell({ observation, indicator }: FactLine): Cell {
  const { change } = observation;
  if (change === undefined) return textCell(nothing, "center");
  // Words may wrap where a number would not fit.
  if (indicator.unit === "%") return textCell(`${printNumber(change)}${points}`, "center");
  return figureCell(change, unitsOfIndicator(indicator), mostDigits.change);
}
