import { displayIn, type FigureRow } from "../../core/figures";
import { fractionToPercent, percentToFraction } from "../../core/numbers";
import { unitOfKind, type Ledger } from "../../core/ledger";
import type { Indicator, Target } from "../../core/model/dataset";
import type { TargetKind } from "../../core/model/enumerations";

/** Base unit of the records and unit shown in cells, of one row, and whether its figures are levels. */
export type RowUnits = FigureRow;

/** What a figure takes to be shown, whatever it tells. */
export type ShownUnits = Pick<RowUnits, "base" | "shown">;

export function unitsOfIndicator(indicator: Indicator | undefined): RowUnits {
  return { base: indicator?.unit ?? "", shown: indicator?.displayUnit ?? "", holds: "level" };
}

/** What a difference of two percentages is counted in. */
export const points = "个百分点";

const growthUnits = { percent: "%", points, places: "位" } as const;

export function unitsOfGrowth({ growth }: Indicator): RowUnits {
  return { base: growthUnits[growth], shown: growthUnits[growth], holds: "yearlyChange" };
}

export function unitsOfChange(units: RowUnits): RowUnits {
  const { base, shown } = units.base === "%" ? { base: points, shown: points } : units;
  return { base, shown, holds: "yearlyChange" };
}

/** A row in which a person may have written another unit of the same kind (万元 for 亿元). */
export function withUnit(units: RowUnits, written: string): RowUnits {
  const shown = written.trim();
  return shown === "" ? units : { ...units, shown };
}

/** Kinds whose figures may tell a change; an increase so far is one since the target's first day. */
const changes: Partial<Record<TargetKind, RowUnits["holds"]>> = {
  growth: "yearlyChange",
  points: "yearlyChange",
  increase: "change",
  milestone: "change",
};

/** The unit that target and actual share, by the target's kind. */
export function unitsOfTarget(
  ledger: Ledger,
  target: Pick<Target, "kind" | "indicator">,
): RowUnits {
  const indicator = ledger.indicatorById.get(target.indicator);
  const base = unitOfKind(ledger, target);
  const shown = base === indicator?.unit ? indicator.displayUnit : base;
  return { base, shown, holds: changes[target.kind] ?? "level" };
}

/** A growth target starts from a level; every other baseline is in the units of the target's row. */
export function unitsOfBaseline(
  ledger: Ledger,
  target: Pick<Target, "kind" | "indicator">,
  units: RowUnits,
): RowUnits {
  const startsFromLevel = target.kind !== "level" && target.kind !== "ceiling";
  const level = unitsOfIndicator(ledger.indicatorById.get(target.indicator));
  return startsFromLevel && level.base !== units.base ? level : { ...units, holds: "level" };
}

/** What the cell holds: display unit, percentages as fractions. */
export function toCellValue(value: number | undefined, units: ShownUnits): number | undefined {
  if (value === undefined) return undefined;
  return units.base === "%" ? percentToFraction(value) : displayIn(value, units.base, units.shown);
}

/** The way back from a number in a cell. */
export function fromCellValue(value: number, units: RowUnits): number {
  return units.base === "%" ? fractionToPercent(value) : displayIn(value, units.shown, units.base);
}
