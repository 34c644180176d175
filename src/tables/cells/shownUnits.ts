import { displayIn } from "../../core/figures";
import { fractionToPercent, percentToFraction } from "../../core/numbers";
import { unitOfKind, type Ledger } from "../../core/ledger";
import type { Indicator, Target } from "../../core/model/dataset";

/** Base unit of the records and unit shown in cells, of one row. */
export interface RowUnits {
  readonly base: string;
  readonly shown: string;
}

export function unitsOfIndicator(indicator: Indicator | undefined): RowUnits {
  return { base: indicator?.unit ?? "", shown: indicator?.displayUnit ?? "" };
}

/** A row in which a person may have written another unit of the same kind (万元 for 亿元). */
export function withUnit(units: RowUnits, written: string): RowUnits {
  const shown = written.trim();
  return shown === "" ? units : { base: units.base, shown };
}

/** The unit that target and actual share, by the target's kind. */
export function unitsOfTarget(
  ledger: Ledger,
  target: Pick<Target, "kind" | "indicator">,
): RowUnits {
  const indicator = ledger.indicatorById.get(target.indicator);
  const base = unitOfKind(ledger, target);
  return base === indicator?.unit ? unitsOfIndicator(indicator) : { base, shown: base };
}

/** A growth target starts from a level; every other baseline is in the target's own unit. */
export function unitsOfBaseline(
  ledger: Ledger,
  target: Pick<Target, "kind" | "indicator">,
): RowUnits {
  const startsFromLevel = target.kind !== "level" && target.kind !== "ceiling";
  return startsFromLevel
    ? unitsOfIndicator(ledger.indicatorById.get(target.indicator))
    : unitsOfTarget(ledger, target);
}

/** What the cell holds: display unit, percentages as fractions. */
export function toCellValue(value: number | undefined, units: RowUnits): number | undefined {
  if (value === undefined) return undefined;
  return units.base === "%" ? percentToFraction(value) : displayIn(value, units.base, units.shown);
}

/** The way back from a number in a cell. */
export function fromCellValue(value: number, units: RowUnits): number {
  return units.base === "%" ? fractionToPercent(value) : displayIn(value, units.shown, units.base);
}
