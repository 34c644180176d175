import { actualOfTarget, judgeTarget, targetCaseOf, targetFigure } from "../core/ledger";
import type { Ledger } from "../core/ledger";
import type { Target } from "../core/model/dataset";
import { qualifiers, targetKinds } from "../core/model/enumerations";
import { serialFromDate } from "../core/periods";
import type { Raw } from "./cells/raw";
import {
  toCellValue,
  unitsOfBaseline,
  unitsOfTarget,
  withUnit,
  type RowUnits,
} from "./cells/shownUnits";
import type { Judged, Shape, StandIn } from "./targetFormulas";

/** What stands in a cell of a target's row in 目标台账; undefined where the row is not written yet. */
export type StandingCell = (target: Target, header: string) => Raw | undefined;

/** A target with its verdict and what its formulas need. */
export interface JudgedRow {
  readonly target: Target;
  readonly units: RowUnits;
  readonly shape: Shape;
  readonly standIn: StandIn;
  readonly judged: Judged;
  /** 折算目标值 in the indicator's base unit, where a level follows from the target. */
  readonly asLevel: number | undefined;
}

export function judgedRow(ledger: Ledger, target: Target, standing: StandingCell): JudgedRow {
  const units = withUnit(unitsOfTarget(ledger, target), String(standing(target, "单位") ?? ""));
  const verdict = judgeTarget(ledger, target);
  const unfilled = { ...target, latestAsOf: undefined };
  const ledgersActual = actualOfTarget(ledger, { ...target, latest: undefined })?.value;
  const level = targetFigure(ledger, target, "level");
  return {
    target,
    units,
    shape: shapeOf(ledger, target, units),
    standIn: {
      actual: toCellValue(ledgersActual, units),
      asOf: targetCaseOf(ledger, unfilled).asOf,
    },
    judged: {
      word: verdict.word,
      reason: verdict.reason,
      fields: decidingFields(ledger, target, units).map(([header, planned]) => [
        header,
        standing(target, header) ?? planned,
      ]),
    },
    asLevel: target.kind === "growth" && level.ok ? level.value.value : undefined,
  };
}

function shapeOf(ledger: Ledger, target: Target, units: RowUnits): Shape {
  const indicator = ledger.indicatorById.get(target.indicator);
  const { kind } = target;
  const runsDown = kind === "ceiling" || kind === "rank" || indicator?.direction === "down";
  const isHeld = indicator?.measure === "stock" || indicator?.measure === "capacity";
  const isFlow = indicator?.measure === "flow";
  return {
    kind,
    runsDown,
    countsFromBaseline:
      (kind === "level" || kind === "multiple") && (isHeld || (isFlow && runsDown)),
    isPercent: units.base === "%",
  };
}

function decidingFields(
  ledger: Ledger,
  target: Target,
  units: RowUnits,
): readonly (readonly [header: string, planned: Raw])[] {
  const baseUnits = unitsOfBaseline(ledger, target);
  const asOf = target.latestAsOf === undefined ? undefined : serialFromDate(target.latestAsOf);
  const fields = [
    ["时期", target.period],
    ["目标类型", targetKinds[target.kind]],
    ["目标值", toCellValue(target.value, units)],
    ["目标值上限", toCellValue(target.valueUpper, units)],
    ["单位", units.shown],
    ["限定词", qualifiers[target.qualifier]],
    ["基期值", toCellValue(target.baseline, baseUnits)],
    ["最新完成值", toCellValue(target.latest, units)],
    ["数据截至", asOf],
  ] as const;
  return fields.map(([header, planned]) => [header, planned ?? ""]);
}
