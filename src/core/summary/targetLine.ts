import { findTarget, judgeTarget, levelsFirst, unitOfKind, type Ledger } from "../ledger";
import type { DateText, Target } from "../model/dataset";
import { periodInWords } from "../periods";
import type { Judgement, RuleSet } from "../targets";
import { factName } from "./factLine";

export interface SummaryOptions {
  /** The workbook's as-of date; the ledger's latest closed end where undefined. */
  readonly asOf?: DateText | undefined;
  readonly rules: RuleSet;
}

/** One target with its verdict. */
export interface TargetLine {
  readonly target: Target;
  readonly name: string;
  readonly period: string;
  /** Unit of the target's figures, and the one they are shown in. */
  readonly unit: string;
  readonly displayUnit: string;
  readonly judgement: Judgement;
  /** Whether a formula that asks for this case and period judges this very target. */
  readonly answers: boolean;
}

export function targetLine(ledger: Ledger, target: Target, options: SummaryOptions): TargetLine {
  const unit = unitOfKind(ledger, target);
  const indicator = ledger.indicatorById.get(target.indicator);
  const { rules, asOf } = options;
  return {
    target,
    name: factName(ledger, target),
    period: periodInWords(ledger.periodOf(target.period)),
    unit,
    displayUnit: indicator?.unit === unit ? indicator.displayUnit : unit,
    judgement: judgeTarget(ledger, target, { workbookAsOf: asOf, rules }),
    answers: isAnswer(ledger, target),
  };
}

function isAnswer(ledger: Ledger, target: Target): boolean {
  if (target.period === "") return false;
  const found = findTarget(ledger, {
    area: target.area,
    indicator: target.indicator,
    item: target.item === "" ? undefined : target.item,
    period: ledger.periodOf(target.period),
    prefer: levelsFirst,
  });
  return found.ok && found.value.id === target.id;
}
