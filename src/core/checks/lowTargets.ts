import { displayIn, distanceUnit } from "../figures";
import { factName, targetCaseOf, unitOfKind, type Ledger } from "../ledger";
import type { Target } from "../model/dataset";
import { printNumber, subtractDecimal } from "../numbers";
import type { Finding } from "./finding";
import type { Rows } from "./rowChecks";

/** Targets for a level or a rank that ask for less than was reached the year before. */
export function lowTargetFindings(ledger: Ledger, { targets }: Rows): Finding[] {
  return targets.flatMap((target) => {
    const before = reachedBefore(ledger, target);
    if (before === undefined) return [];
    const { unit, displayUnit, runsDown } = lookOf(ledger, target);
    const short = subtractDecimal(before, target.value);
    if (runsDown ? short >= 0 : short <= 0) return [];
    const digits = (value: number): string => printNumber(displayIn(value, unit, displayUnit));
    const shown = (value: number): string => digits(value) + displayUnit;
    const difference = digits(Math.abs(short)) + distanceUnit(displayUnit);
    const compared = runsDown ? "不及" : "低于";
    const text = `${factName(ledger, target)}目标${shown(target.value)}，${compared}上年实际${shown(before)}，相差${difference}。`;
    return [{ kind: "lowTarget" as const, area: target.area, text, rows: [target.id] }];
  });
}

function reachedBefore(ledger: Ledger, target: Target): number | undefined {
  const isLevel = target.kind === "level" || target.kind === "rank";
  return isLevel ? targetCaseOf(ledger, target).lastYearActual : undefined;
}

function lookOf(ledger: Ledger, target: Target) {
  const indicator = ledger.indicatorById.get(target.indicator);
  const unit = unitOfKind(ledger, target);
  return {
    unit,
    displayUnit: target.shownUnit ?? (indicator?.unit === unit ? indicator.displayUnit : unit),
    runsDown: target.kind === "rank" || indicator?.direction === "down",
  };
}
