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

/** What a difference of two percentages is counted in. */
export const points = "个百分点";

const growthUnits = { percent: "%", points, places: "位" } as const;

export function unitsOfGrowth({ growth }: Indicator): RowUnits {
  return { base: growthUnits[growth], shown: growthUnits[growth] };
}

export function unitsOfChange(units: RowUnits): RowUnits {
  return units.base === "%" ? { base: points, shown: points } : units;
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

/** A growth target starts from a level; every other baseline is in the units of the target's row. */
export function unitsOfBaseline(
  ledger: Ledger,
  target: Pick<Target, "kind" | "indicator">,
  units: RowUnits,
): RowUnits {
  const startsFromLevel = target.kind !== "level" && target.kind !== "ceiling";
  const level = unitsOfIndicator(ledger.indicatorById.get(target.indicator));
  return startsFromLevel && level.base !== units.base ? level : units;
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
