import { numberCell, percentCell } from "./cells";
import type { Cell } from "./cell";
import { toCellValue, type RowUnits } from "./shownUnits";
import type { StyleName } from "./styles";

/** A figure in the unit that its row shows; percentages are fractions with a percent format. */
export function levelCell(
  value: number | undefined,
  units: RowUnits,
  style: StyleName = "number",
): Cell {
  if (units.base !== "%") return numberCell(toCellValue(value, units), undefined, style);
  return percentCell(value, style === "number" ? "percent" : style);
}
