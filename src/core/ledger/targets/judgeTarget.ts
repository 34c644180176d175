import type { DateText, Target } from "../../model/dataset";
import { hasTime, periodInWords } from "../../periods";
import { judge, type Judgement, type RuleSet, type TargetCase } from "../../targets";
import type { Ledger } from "../rows/ledger";
import { actualOfTarget, type TargetActual } from "./actualOfTarget";
import { baseLevel, lastYearActual } from "./levelBefore";
import { printedScale } from "./printedScale";

export interface JudgeOptions {
  /** As-of date given for this very question; goes before all others. */
  readonly asOf?: DateText | undefined;
  /** The ledger's own where undefined. */
  readonly rules?: RuleSet | undefined;
}

/** The verdict on a target of the ledger and its reason, the same for cell, pane and sheet. */
export function judgeTarget(ledger: Ledger, target: Target, options: JudgeOptions = {}): Judgement {
  return judge(targetCaseOf(ledger, target, options), options.rules ?? ledger.rules);
}

/** All that the verdict rests on: the target's row, its actual, and the as-of date. */
export function targetCaseOf(
  ledger: Ledger,
  target: Target,
  options: Pick<JudgeOptions, "asOf"> = {},
): TargetCase {
  const indicator = ledger.indicatorById.get(target.indicator);
  const period = ledger.periodOf(target.period);
  const actual = actualOfTarget(ledger, target);
  const status = actual?.observation?.status;
  const isLevel = target.kind === "level";
  return {
    kind: target.kind,
    measure: indicator?.measure ?? "flow",
    direction: indicator?.direction ?? "none",
    target: target.value,
    targetUpper: target.valueUpper,
    targetQualifier: target.qualifier,
    actual: actual?.value,
    actualQualifier: actual?.qualifier,
    baseline: baselineFor(ledger, target),
    notComparable: status === "B" || status === "D",
    undated: !hasTime(period),
    start: period.start,
    end: period.end,
    asOf: asOfFor(ledger, target, actual, options),
    name: `${indicator?.name ?? target.indicator}${target.item === "" ? "" : `（${target.item}）`}`,
    actualPeriod: actual?.period === undefined ? undefined : periodInWords(actual.period),
    unit: indicator?.unit,
    ...printedScale(target, indicator),
    price: indicator?.price,
    lastYearActual: isLevel ? lastYearActual(ledger, target)?.value : undefined,
  };
}

/**
 * The as-of date of a target, the first there is: the argument; 数据截至 of its row; the end of the
 * actual's period; the workbook's.
 */
function asOfFor(
  ledger: Ledger,
  target: Target,
  actual: TargetActual | undefined,
  options: Pick<JudgeOptions, "asOf">,
): DateText | undefined {
  const own = options.asOf ?? target.latestAsOf ?? actual?.period?.end;
  return own ?? ledger.asOf;
}

/** The baseline as `judge` wants it: in the unit of the kind, for a growth target the level it grows from. */
function baselineFor(ledger: Ledger, target: Target): number | undefined {
  if (target.kind === "growth") {
    // At constant prices no level follows from a rate, so none is offered.
    const price = ledger.indicatorById.get(target.indicator)?.price;
    return price === "constant" ? undefined : baseLevel(ledger, target);
  }
  // A multiple is counted in whole bases, of which the base is one.
  if (target.kind === "multiple") return target.baseline === undefined ? undefined : 1;
  return target.baseline;
}
