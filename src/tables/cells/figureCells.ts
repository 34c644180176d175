import type { Indicator } from "../../core/model/dataset";
import { numberCell, percentCell, unitCell } from "./cells";
import type { Cell } from "./cell";
import { points, toCellValue, type RowUnits } from "./shownUnits";
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

/** A printed change of a percentage is in points, every other one in the unit of the row. */
export function changeCell(change: number | undefined, units: RowUnits): Cell {
  if (units.base === "%") return unitCell(change, points);
  return numberCell(toCellValue(change, units));
}

/** 同比 by the indicator's way of comparing: a fraction, points, or places. */
export function growthCell(yoy: number | undefined, indicator: Indicator | undefined): Cell {
  if (indicator?.growth === "points") return unitCell(yoy, points);
  if (indicator?.growth === "places") return unitCell(yoy, "位");
  return percentCell(yoy);
}
