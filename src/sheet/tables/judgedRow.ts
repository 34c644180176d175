import { actualOfTarget, judgeTarget, targetCaseOf, targetFigure } from "../../core/ledger";
import type { Ledger } from "../../core/ledger";
import type { Target } from "../../core/model/dataset";
import { qualifiers, targetKinds } from "../../core/model/enumerations";
import type { RuleSet } from "../../core/targets";
import { serialFromDate } from "../serialDay";
import { toCellValue, unitsOfBaseline, unitsOfTarget, type RowUnits } from "../shownUnits";
import type { Judged, Shape, StandIn } from "./targetFormulas";

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

export function judgedRow(
  ledger: Ledger,
  target: Target,
  options: { readonly rules: RuleSet },
): JudgedRow {
  const units = unitsOfTarget(ledger, target);
  const verdict = judgeTarget(ledger, target, options);
  const unfilled = { ...target, latestAsOf: undefined };
  const ledgersActual = actualOfTarget(ledger, { ...target, latest: undefined })?.value;
  const level = targetFigure(ledger, target, "level");
  return {
    target,
    units,
    shape: shapeOf(ledger, target, units),
    standIn: {
      actual: toCellValue(ledgersActual, units),
      asOf: targetCaseOf(ledger, unfilled, {}).asOf,
    },
    judged: {
      word: verdict.word,
      reason: verdict.reason,
      fields: decidingFields(ledger, target, units),
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

function decidingFields(ledger: Ledger, target: Target, units: RowUnits): Judged["fields"] {
  const baseUnits = unitsOfBaseline(ledger, target);
  const asOf = target.latestAsOf === undefined ? undefined : serialFromDate(target.latestAsOf);
  const qualifier = qualifiers[target.qualifier];
  return [
    ["时期", target.period === "" ? undefined : target.period],
    ["目标类型", targetKinds[target.kind]],
    ["目标值", toCellValue(target.value, units)],
    ["目标值上限", toCellValue(target.valueUpper, units)],
    ["单位", units.shown === "" ? undefined : units.shown],
    ["限定词", qualifier === "" ? undefined : qualifier],
    ["基期值", toCellValue(target.baseline, baseUnits)],
    ["最新完成值", toCellValue(target.latest, units)],
    ["数据截至", asOf],
  ];
}
