import { qualifiers } from "../../core/model/enumerations";
import { printNumber } from "../../core/numbers";
import { nothing, type FactLine } from "../../core/summary";
import {
  decimalFormat,
  decimalsOf,
  formulaCell,
  numberCell,
  percentCell,
  percentFormat,
  textCell,
  unitCell,
} from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import { toCellValue, unitsOfIndicator, type ShownUnits } from "../../tables/cells/shownUnits";
import { citation } from "./captions";
import type { Mode } from "./layout";
import { growthFormula, valueFormula } from "./formulas";

const points = "个百分点";
/** Characters of a figure, its sign and point included, that every column of figures is wide enough for. */
const mostDigits = 9;

/**
 * The cells that every table of figures begins with: 指标, 时期, 数值, 限定, 单位, 同比.
 * `saysWhy`: the word for a missing rate stands in its place; else a dash, as in the long tables.
 */
export function factCells(
  area: string,
  line: FactLine,
  { mode, saysWhy }: { readonly mode: Mode; readonly saysWhy: boolean },
): Cell[] {
  const { observation, indicator } = line;
  return [
    textCell(line.name),
    textCell(line.period, "center"),
    valueCell(area, line, mode),
    textCell(limitWord(observation, unitsOfIndicator(indicator)), "center"),
    textCell(indicator.displayUnit, "center"),
    growthCell(area, line, mode, saysWhy),
  ];
}

export function valueCell(area: string, line: FactLine, mode: Mode): Cell {
  const cell = figureCell(line.observation.value, unitsOfIndicator(line.indicator));
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
 * A figure in its display unit with the decimals it has, as far as its column shows them; a dash where there is
 * none.
 */
export function figureCell(value: number | undefined, units: ShownUnits): Cell {
  if (value === undefined) return textCell(nothing, "center");
  if (units.base === "%") return percentCell(value);
  const shown = toCellValue(value, units) ?? value;
  const room = mostDigits - `${printNumber(shown, 0)}.`.length;
  return numberCell(shown, Math.max(0, Math.min(decimalsOf(shown), room)));
}

export function ratioCell(ratio: number | undefined): Cell {
  return ratio === undefined
    ? textCell(nothing, "center")
    : { content: ratio, style: "percent", format: percentFormat(0) };
}

/** The same looks, the number from a formula. */
export function withFormula(cell: Cell, formula: string): Cell {
  return formulaCell(formula, cell.style, cell.format ?? decimalFormat(0));
}

/** 以上, 以内, 约, or the upper end of a range: 至20. */
export function limitWord(
  row: { readonly valueUpper: number | undefined; readonly qualifier: keyof typeof qualifiers },
  units: ShownUnits,
): string {
  if (row.valueUpper === undefined) return qualifiers[row.qualifier];
  const upper = toCellValue(row.valueUpper, units) ?? row.valueUpper;
  const shown = units.base === "%" ? `${printNumber(row.valueUpper)}%` : printNumber(upper);
  return `至${shown}${qualifiers[row.qualifier]}`;
}

/** 原文数字 and where it stands: 16.01亿元 6.4%（资料003第28段）. */
export function printedWord({ observation }: FactLine): string {
  const { stated, yoyStated, source, paragraph, personsSource } = observation;
  if (source === undefined) return personsSource === "" ? "本单位录入" : personsSource;
  const prints = [stated, yoyStated].filter((print) => print !== "").join(" ");
  return citation(prints, source, paragraph);
}

/** A printed change: 3, 0.6个百分点. */
export function changeCell({ observation, indicator }: FactLine): Cell {
  const { change } = observation;
  if (change === undefined) return textCell(nothing, "center");
  if (indicator.unit === "%") return differenceCell(change, points);
  return figureCell(change, unitsOfIndicator(indicator));
}
