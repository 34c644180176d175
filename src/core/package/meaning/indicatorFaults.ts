import { unitOf } from "../../figures";
import type { NamedRow } from "../form/csvTable";
import type { Fault } from "../form/fault";

/** Indicators whose units, measure and growth method contradict each other. */
export function indicatorFaults(file: string, row: NamedRow): Fault[] {
  const fault = (column: string, legal: string): Fault => ({
    file,
    line: row.line,
    column,
    found: row.cell(column),
    legal,
  });
  const unit = unitOf(row.cell("unit"));
  if (unit === undefined || unit.base !== unit.name)
    return [fault("unit", "数值存放所用的基本单位")];
  const faults: Fault[] = [];
  if (unitOf(row.cell("display_unit"))?.dimension !== unit.dimension) {
    faults.push(fault("display_unit", `能由${unit.name}换算的单位`));
  }
  const growth = growthOfUnits[unit.name] ?? "percent";
  if (row.cell("growth") !== growth) {
    faults.push(fault("growth", `${growth}（单位是${unit.name}）`));
  }
  if ((row.cell("measure") === "rank") !== (unit.name === "位")) {
    faults.push(fault("measure", "rank 与单位“位”相配"));
  }
  return faults;
}

// Percentages are compared by their difference, places by places.
const growthOfUnits: Partial<Record<string, string>> = { "%": "points", 位: "places" };

/** Indicators that no row uses. */
export function orphanFaults(
  file: string,
  indicators: readonly NamedRow[],
  rows: readonly NamedRow[],
): Fault[] {
  const used = new Set(rows.map(({ cell }) => cell("indicator")));
  return indicators
    .filter(({ cell }) => !used.has(cell("indicator")))
    .map(({ line, cell }) => ({
      file,
      line,
      column: "indicator",
      found: cell("indicator"),
      legal: "至少有一行数据或目标使用的指标",
    }));
}
