import { amountInWords, displayIn } from "../figures";
import type { Indicator, Observation } from "../model/dataset";
import { qualifiers } from "../model/enumerations";
import { printNumber } from "../numbers";

/** A row's figure for a reader, in the display unit of its indicator: `约1.3亿元`, `增长5.4%`, `10—20只以上`. */
export function figureInWords(
  row: Pick<Observation, "value" | "valueUpper" | "yoy" | "qualifier">,
  indicator: Indicator,
): string {
  if (row.value === undefined) return growthInWords(row.yoy, indicator);
  const { unit, displayUnit } = indicator;
  const shown = (value: number): string => {
    if (unit === "%") return `${printNumber(value)}%`;
    const isWhole = unit === displayUnit;
    return isWhole
      ? amountInWords(value, unit)
      : `${printNumber(displayIn(value, unit, displayUnit))}${displayUnit}`;
  };
  const range = row.valueUpper === undefined ? "" : `—${shown(row.valueUpper)}`;
  const word = qualifiers[row.qualifier];
  const figure = `${shown(row.value)}${range}`;
  return row.qualifier === "approx" ? `${word}${figure}` : `${figure}${word}`;
}

function growthInWords(yoy: number | undefined, { growth }: Indicator): string {
  if (yoy === undefined) return "没有数";
  const unit = { percent: "%", points: "个百分点", places: "位" }[growth];
  return `${yoy < 0 ? "下降" : "增长"}${printNumber(Math.abs(yoy))}${unit}`;
}
