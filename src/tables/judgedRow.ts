import { actualOfTarget, judgeTarget, targetFigure } from "../core/ledger";
import type { Ledger } from "../core/ledger";
import type { Target } from "../core/model/dataset";
import { qualifiers, targetKinds } from "../core/model/enumerations";
import { hasCompletion, type Judgement } from "../core/targets";
import type { Raw } from "./cells/raw";
import { toCellValue, unitsOfBaseline, unitsOfTarget, withUnit } from "./cells/shownUnits";
import type { JudgedRow, TargetUnits } from "./targetColumn";
import {
  completionFormula,
  elapsedFormula,
  gapFormula,
  type Shape,
  type StandIn,
} from "./targetFormulas";
import type { TargetHeading } from "./targets";
import { reasonFormula, statusFormula, type Judged } from "./verdictFormulas";

/** What stands in a cell of a target's row in 目标台账; undefined where the row is not written yet. */
export type StandingCell = (target: Target, heading: TargetHeading) => Raw | undefined;

/** A target with its verdict and the formulas that follow what people do to its row. */
export function judgedRow(ledger: Ledger, target: Target, standing: StandingCell): JudgedRow {
  const row = rowUnits(ledger, target, standing(target, "单位"));
  const isChanged = row.units.shown !== unitsOfTarget(ledger, target).shown;
  const verdict = judgeTarget(
    ledger,
    isChanged ? { ...target, shownUnit: row.units.shown } : target,
  );
  const level = targetFigure(ledger, target, "level");
  const shape = shapeOf(ledger, target, row);
  const standIn = standInOf(ledger, target, row, verdict);
  const judged: Judged = {
    word: verdict.word,
    reason: verdict.reason,
    fields: decidingFields(target, row).map(([heading, planned]) => [
      heading,
      standing(target, heading) ?? planned ?? "",
    ]),
  };
  return {
    ...row,
    target,
    asLevel: target.kind === "growth" && level.ok ? level.value.value : undefined,
    isPercent: shape.isPercent,
    word: verdict.word,
    reason: verdict.reason,
    formulas: {
      completion: completionFormula(shape, standIn),
      elapsed: elapsedFormula(standIn),
      gap: gapFormula(shape, standIn),
      status: statusFormula(judged),
      reason: reasonFormula(judged),
    },
  };
}

/** The figure and the day that were judged, and what of the row's own was not. */
function standInOf(
  ledger: Ledger,
  target: Target,
  { units }: TargetUnits,
  { dataDay, outcome }: Judgement,
): StandIn {
  const { figure } = actualOfTarget(ledger, target, ledger.asOf);
  const isComparable = outcome !== "not_comparable";
  const asOf = isComparable ? dataDay : undefined;
  const { latest, latestAsOf } = target;
  const isOwnJudged =
    figure?.rank === 0 &&
    figure.value === latest &&
    (latestAsOf === undefined || figure.end === latestAsOf);
  // What is typed answers by itself; the ledger's figure has no cell in the row.
  if (isOwnJudged) return { actual: undefined, asOf };
  return {
    actual: isComparable ? toCellValue(figure?.value, units) : undefined,
    asOf,
    passedOver: {
      actual: toCellValue(latest, units),
      asOf: latestAsOf,
    },
  };
}

/** @param written what stands under 单位 */
export function rowUnits(ledger: Ledger, target: Target, written: Raw = ""): TargetUnits {
  const units = withUnit(unitsOfTarget(ledger, target), String(written));
  return { units, unitsBefore: unitsOfBaseline(ledger, target, units) };
}

function shapeOf(ledger: Ledger, target: Target, { units }: TargetUnits): Shape {
  const indicator = ledger.indicatorById.get(target.indicator);
  const { kind } = target;
  const measure = indicator?.measure ?? "flow";
  const direction = indicator?.direction ?? "none";
  const isHeld = measure === "stock" || measure === "capacity";
  return {
    kind,
    runsDown: kind === "ceiling" || kind === "rank" || direction === "down",
    hasWhole: hasCompletion({ kind, measure, direction }, false),
    countsFromBaseline: (kind === "level" || kind === "multiple") && isHeld,
    isPercent: units.base === "%",
  };
}

/** The columns that decide a verdict, with what we would write there. */
function decidingFields(
  target: Target,
  { units, unitsBefore }: TargetUnits,
): readonly (readonly [heading: TargetHeading, planned: Raw | undefined])[] {
  return [
    ["时期", target.period],
    ["目标类型", targetKinds[target.kind]],
    ["目标值", toCellValue(target.value, units)],
    ["目标值上限", toCellValue(target.valueUpper, units)],
    ["单位", units.shown],
    ["限定词", qualifiers[target.qualifier]],
    ["基期值", toCellValue(target.baseline, unitsBefore)],
    ["最新完成值", toCellValue(target.latest, units)],
    ["数据截至", target.latestAsOf],
  ];
}
