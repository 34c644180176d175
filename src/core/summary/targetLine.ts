import { factName, findTarget, judgeTarget, levelsFirst, unitOfKind, type Ledger } from "../ledger";
import type { Target } from "../model/dataset";
import type { TargetKind } from "../model/enumerations";
import { periodInWords } from "../periods";
import { hasCompletion, type Judgement } from "../targets";

/** One target with its verdict. */
export interface TargetLine {
  readonly target: Target;
  /** 指标（对象）. */
  readonly name: string;
  readonly indicatorName: string;
  readonly period: string;
  /** Unit of the target's figures, and the one they are shown in. */
  readonly unit: string;
  readonly displayUnit: string;
  readonly judgement: Judgement;
  /** Whether a target of this kind can have a 完成率. */
  readonly canComplete: boolean;
  /** Whether TARGET, asked for this case and period, answers with this very target. */
  readonly answersTarget: boolean;
  /** Whether STATUSOF, asked for this case and period, judges this very target. */
  readonly answersStatus: boolean;
}

export function targetLine(ledger: Ledger, target: Target): TargetLine {
  const unit = unitOfKind(ledger, target);
  const indicator = ledger.indicatorById.get(target.indicator);
  return {
    target,
    name: factName(ledger, target),
    indicatorName: indicator?.name ?? target.indicator,
    period: periodInWords(ledger.periodOf(target.period)),
    unit,
    displayUnit: indicator?.unit === unit ? indicator.displayUnit : unit,
    judgement: judgeTarget(ledger, target),
    canComplete: hasCompletion(
      {
        kind: target.kind,
        measure: indicator?.measure ?? "flow",
        direction: indicator?.direction ?? "none",
      },
      true,
    ),
    answersTarget: isAnswer(ledger, target, undefined),
    answersStatus: isAnswer(ledger, target, levelsFirst),
  };
}

function isAnswer(
  ledger: Ledger,
  target: Target,
  prefer: readonly TargetKind[] | undefined,
): boolean {
  if (target.period === "") return false;
  const found = findTarget(ledger, {
    area: target.area,
    indicator: target.indicator,
    item: target.item === "" ? undefined : target.item,
    period: ledger.periodOf(target.period),
    prefer,
  });
  return found.ok && found.value.id === target.id;
}
