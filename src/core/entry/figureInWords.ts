import { displayIn, exactAmountInWords } from "../figures";
import type { Indicator, Observation } from "../model/dataset";
import { growthUnits, qualifiers, type ObservationStatus } from "../model/enumerations";
import { printNumber } from "../numbers";

type Units = Pick<Indicator, "unit" | "displayUnit">;
type Figures = Pick<Observation, "value" | "valueUpper" | "yoy" | "qualifier"> &
  Partial<Pick<Observation, "change" | "status">>;

/**
 * A row's figures for a reader, in the display unit of its indicator: `约1.3亿元`, `增长5.4%`, `10—20只以上`,
 * `预计4.85亿元，增长5.4%`.
 */
export function figureInWords(row: Figures, indicator: Units & Pick<Indicator, "growth">): string {
  const { value, change, yoy } = row;
  const parts = [
    value === undefined ? "" : levelInWords({ ...row, value }, indicator),
    change === undefined
      ? ""
      : `${change < 0 ? "减少" : "增加"}${shown(Math.abs(change), indicator)}`,
    yoy === undefined ? "" : growthInWords(yoy, indicator),
  ].filter((part) => part !== "");
  if (parts.length === 0) return "没有数";
  return `${leads[row.status ?? "A"] ?? ""}${parts.join("，")}`;
}

const leads: Partial<Record<ObservationStatus, string>> = { E: "预计", P: "初步" };

function levelInWords(
  { value, valueUpper, qualifier }: Figures & { readonly value: number },
  indicator: Units,
): string {
  const range = valueUpper === undefined ? "" : `—${shown(valueUpper, indicator)}`;
  const word = qualifiers[qualifier];
  const figure = `${shown(value, indicator)}${range}`;
  return qualifier === "approx" ? `${word}${figure}` : `${figure}${word}`;
}

function shown(amount: number, { unit, displayUnit }: Units): string {
  if (unit === "%") return `${printNumber(amount)}%`;
  return unit === displayUnit
    ? exactAmountInWords(amount, unit)
    : `${printNumber(displayIn(amount, unit, displayUnit))}${displayUnit}`;
}

function growthInWords(yoy: number, { growth }: Pick<Indicator, "growth">): string {
  return `${yoy < 0 ? "下降" : "增长"}${printNumber(Math.abs(yoy))}${growthUnits[growth]}`;
}
