import type { Indicator } from "../core/model/dataset";
import { pillars, type Pillar } from "../core/model/enumerations";
import { readStoredPeriod } from "../core/periods";
import { canDouble } from "../core/summary";
import type { RowUnits } from "./cells/shownUnits";
import { readLatest, readPeriod, readWord } from "./columns/readCells";
import type { ReadCell } from "./columns/tableRow";

/* How the cells of 倍增台账 are read: what cannot be read refuses the row, and nothing is put in its place. */

export function readPillar(cell: ReadCell): Pillar {
  if (cell.text === "") cell.refuse("领域是空的");
  return readWord<Pillar>(cell, pillars, "education");
}

/** A percentage and a place in an order have no double. */
export function refuseUndoubled(cell: ReadCell, indicator: Indicator): Indicator {
  return canDouble(indicator)
    ? indicator
    : cell.refuse(`单位是${indicator.unit}的指标不能倍增，请换一个总量指标`);
}

/** A year or another window that ends; blank is the ledger's earliest. */
export function readBasePeriod(cell: ReadCell): string {
  if (cell.text === "") return "";
  const stored = readPeriod(cell);
  return readStoredPeriod(stored).end === undefined
    ? cell.refuse("没有写到何时为止，应是年份或时期，如 2020、2020年上半年")
    : stored;
}

/** The one figure in a cell, in base units. */
export function readOne(cell: ReadCell, units: RowUnits): number | undefined {
  const { latest, latestUpper } = readLatest(cell, units);
  return latestUpper === undefined ? latest : cell.refuse("是一个范围，这里应是一个数");
}

export function readGoalYear(cell: ReadCell): number | undefined {
  if (cell.text === "") return undefined;
  const stored = readPeriod(cell);
  return /^\d{4}$/u.test(stored) ? Number(stored) : cell.refuse("应是一个年份，如 2027");
}

/** 2, 2倍 or 翻一番; blank is left to the formula's own default. */
export function readMultiple(cell: ReadCell): number | undefined {
  const multiple = readOne(cell, { base: "倍", shown: "倍", holds: "level" });
  if (multiple === undefined || multiple > 1) return multiple;
  return cell.refuse("应大于1，如 2");
}
