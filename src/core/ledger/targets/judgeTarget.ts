import type { DateText, Target } from "../../model/dataset";
import type { TargetKind } from "../../model/enumerations";
import { hasTime, periodInWords, type Period } from "../../periods";
import { judge, type Judgement, type RuleSet, type TargetCase } from "../../targets";
import type { Ledger } from "../rows/ledger";
import { actualOfTarget, type TargetActual } from "./actualOfTarget";
import { baseLevel, lastYearOf } from "./actual/levelBefore";
import { printedScale } from "./printedScale";

export interface JudgeOptions {
  /** Day of judgement given for this very question; the workbook's where undefined. */
  readonly asOf?: DateText | undefined;
  /** The ledger's own where undefined. */
  readonly rules?: RuleSet | undefined;
}

/** The verdict on a target of the ledger and its reason, the same for cell, pane and sheet. */
export function judgeTarget(ledger: Ledger, target: Target, options: JudgeOptions = {}): Judgement {
  return judge(targetCaseOf(ledger, target, options), options.rules ?? ledger.rules);
}

/** All that the verdict rests on: the target's row, and what is known by the day of judgement. */
export function targetCaseOf(
  ledger: Ledger,
  target: Target,
  options: Pick<JudgeOptions, "asOf"> = {},
): TargetCase {
  const indicator = ledger.indicatorById.get(target.indicator);
  const period = ledger.periodOf(target.period);
  const asOf = options.asOf ?? ledger.asOf;
  const { figure, noActual, leftOut } = actualOfTarget(ledger, target, asOf);
  const lastYear = lastYearOf(ledger, target, asOf);
  return {
    kind: target.kind,
    measure: indicator?.measure ?? "flow",
    direction: indicator?.direction ?? "none",
    target: target.value,
    targetUpper: target.valueUpper,
    targetQualifier: target.qualifier,
    actual: figure?.value,
    actualQualifier: figure?.qualifier,
    actualEnd: figure?.end,
    isDayMissing: figure !== undefined && figure.end === undefined,
    isEstimate: figure?.isEstimate,
    noActual,
    leftOut,
    baseline: baselineFor(ledger, target, asOf),
    notComparable: figure?.isOfOtherKind,
    undated: !hasTime(period),
    start: period.start,
    end: period.end,
    asOf,
    name: `${indicator?.name ?? target.indicator}${target.item === "" ? "" : `（${target.item}）`}`,
    actualPeriod: periodBeside(period, figure),
    unit: indicator?.unit,
    ...printedScale(target, indicator),
    isBesideFigures: true,
    price: indicator?.price,
    lastYearActual: lastYear?.value,
    isLastYearEstimate: lastYear?.isEstimate,
    hasNoLastYear: kindsBesideLastYear.includes(target.kind) && lastYear === undefined,
  };
}

/** Kinds whose figures of last year stand in the unit of the target. */
const kindsBesideLastYear: readonly TargetKind[] = [
  "level",
  "growth",
  "points",
  "increase",
  "ceiling",
  "rank",
];

/** The actual's own months, where they are not those from the target's first day on. */
function periodBeside(period: Period, figure: TargetActual["figure"]): string | undefined {
  if (figure?.end === undefined || figure.start === "" || figure.start === period.start) {
    return undefined;
  }
  return periodInWords({ text: "", start: figure.start, end: figure.end });
}

/** The baseline as `judge` wants it: in the unit of the kind, for a growth target the level it grows from. */
function baselineFor(
  ledger: Ledger,
  target: Target,
  asOf: DateText | undefined,
): number | undefined {
  if (target.kind === "growth") {
    // At constant prices no level follows from a rate, so none is offered.
    const price = ledger.indicatorById.get(target.indicator)?.price;
    return price === "constant" ? undefined : baseLevel(ledger, target, asOf);
  }
  // A multiple is counted in whole bases, of which the base is one.
  if (target.kind === "multiple") return target.baseline === undefined ? undefined : 1;
  return target.baseline;
}
