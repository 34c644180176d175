import { displayValue } from "../../figures";
import type { Indicator, Observation } from "../../model/dataset";
import { growthUnits } from "../../model/enumerations";
import { printNumber, roundDecimals } from "../../numbers";
import type { Held, Ledger } from "./ledger";

/** What a row holds as it was printed; what a person typed in the unit that its cell shows. */
export function printedFigure(ledger: Ledger, row: Observation, held: Held): string {
  const indicator = ledger.indicatorById.get(row.indicator);
  const { stated, value, yoy, yoyStated } = row;
  if (held === "value") {
    if (stated !== "" || value === undefined || indicator === undefined) return stated;
    return typedLevel(value, indicator);
  }
  if (yoyStated !== "") return yoyStated;
  const unit = growthUnits[indicator?.growth ?? "percent"];
  return yoy === undefined ? "（按两期推算）" : `${printNumber(yoy)}${unit}`;
}

/** In the display unit; in the base unit where that would take more decimals than a person types. */
function typedLevel(value: number, indicator: Indicator): string {
  const shown = displayValue(value, indicator);
  return roundDecimals(shown, 2) === shown
    ? `${printNumber(shown)}${indicator.displayUnit}`
    : `${printNumber(value)}${indicator.unit}`;
}
