import { createLedger, judgeTarget, type Ledger } from "../../../src/core/ledger";
import type { Dataset, Indicator, Target } from "../../../src/core/model/dataset";
import {
  directions,
  measures,
  qualifiers,
  targetKinds,
  type Direction,
  type Measure,
  type Qualifier,
  type TargetKind,
} from "../../../src/core/model/enumerations";
import { serialFromDate } from "../../../src/core/periods";
import type { Raw } from "../../../src/tables/cells/raw";
import { toCellValue, unitsOfTarget } from "../../../src/tables/cells/shownUnits";
import { areaRow, indicatorRow, targetRow } from "../../fixtures/inventedRows";
import { shippedLedger } from "../../sheet/support/changedLedger";

const kinds = Object.keys(targetKinds) as TargetKind[];
const qualifierIds = Object.keys(qualifiers) as Qualifier[];
const percents: readonly Measure[] = ["rate", "share"];

/** An indicator of every measure and direction. */
const indicators = (Object.keys(measures) as Measure[]).flatMap((measure) =>
  (Object.keys(directions) as Direction[]).map((direction): Indicator => {
    const [unit, displayUnit] = percents.includes(measure)
      ? ["%", "%"]
      : measure === "rank"
        ? ["位", "位"]
        : ["元", "万元"];
    const id = `${measure}-${direction}`;
    return indicatorRow(id, id, { measure, direction, unit, displayUnit });
  }),
);

/** Every kind with each of these; baselines, ranges, periods and qualifiers take turns. */
export const inventedTargets: readonly Target[] = indicators.flatMap(({ indicator }, row) =>
  kinds.map((kind, column): Target => {
    const index = row * kinds.length + column;
    const size = kind === "level" || kind === "ceiling" || kind === "increase" ? 40_000 : 4;
    const value = size * (1 + (index % 3));
    const shares = [undefined, 0.25, 1.5, 1];
    const share = shares[(row + Math.floor(column / 2)) % shares.length];
    return targetRow(`t${index}`, {
      area: "1",
      indicator,
      kind,
      period: ["2024", "2024-01/2024-06", "2024/", "2021/2025"][index % 4] ?? "",
      value,
      valueUpper: index % 5 === 0 ? value * 1.5 : undefined,
      baseline: share === undefined ? undefined : value * share,
      qualifier: qualifierIds[index % qualifierIds.length] ?? "exact",
      latest: index % 7 === 6 ? undefined : value * ([0.5, 1, 1.25, 0.1][index % 4] ?? 1),
      latestAsOf: index % 7 === 6 ? undefined : "2024-03-31",
    });
  }),
);

export function ledgerOf(rows: readonly Target[]): Ledger {
  const dataset: Dataset = {
    ...shippedLedger().dataset,
    areas: [areaRow("1", "样例旗")],
    indicators,
    observations: [],
    targets: rows,
    relations: [],
  };
  return createLedger(dataset, { asOf: "2024-06-30" });
}

/** What the core counts for each row, as its cells show it. */
export function counted(ledger: Ledger): readonly unknown[] {
  return ledger.dataset.targets.map((target) => {
    const { completion, elapsed, gap } = judgeTarget(ledger, target);
    const inUnit = toCellValue(gap, unitsOfTarget(ledger, target));
    const isPercent = unitsOfTarget(ledger, target).base === "%";
    return [target.id, near(completion), near(elapsed), near(isPercent ? gap : inUnit)];
  });
}

export function shown(ledger: Ledger, rows: readonly Map<string, Raw>[]): readonly unknown[] {
  return rows.map((row, index) => [
    ledger.dataset.targets[index]?.id,
    ...["完成率", "序时进度", "差距"].map((heading) => near(row.get(heading))),
  ]);
}

export function near(value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 1e9) / 1e9 + 0 : (value ?? "");
}

const typedDays = ["2024-05-31", "2024-04-15", "2024-06-30"];

/** The same targets once other figures and days were filled in. */
export function refilled(targets: readonly Target[]): readonly Target[] {
  return targets.map((target, index) => ({
    ...target,
    latest: target.value * ([0.75, 1, 2, 0.2][index % 4] ?? 1),
    latestAsOf: typedDays[index % typedDays.length],
  }));
}

/** What a person types for it: the day in one of the forms that the formulas read. */
export function typedCells(
  ledger: Ledger,
  target: Target,
  index: number,
): readonly (readonly [heading: string, content: Raw])[] {
  const day = target.latestAsOf ?? "";
  const isMonthsEnd = day === "2024-06-30" || day === "2024-05-31";
  const forms = [day, serialFromDate(day) ?? "", isMonthsEnd ? day.slice(0, 7) : day];
  return [
    ["最新完成值", toCellValue(target.latest, unitsOfTarget(ledger, target)) ?? ""],
    ["数据截至", forms[Math.floor(index / 3) % forms.length] ?? ""],
  ];
}
