import type { Answer } from "../answer";
import {
  actualOfTarget,
  factName,
  findJudgedTarget,
  findTarget,
  judgeTarget,
  unitOfKind,
  type Ledger,
} from "../ledger";
import type { Target } from "../model/dataset";
import { periodInWords } from "../periods";
import { hasCompletion, worstFirst, type Judgement } from "../targets";

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
  /** The figure that is judged; undefined where nothing answers, and of another kind than the target. */
  readonly actual: TargetActualFigure | undefined;
  /** Whether a target of this kind can have a 完成率. */
  readonly canComplete: boolean;
  /** Whether TARGET, asked for this case and period, answers with this very target. */
  readonly answersTarget: boolean;
  /** Whether STATUSOF, asked for this case and period, judges this very target. */
  readonly answersStatus: boolean;
}

/** In the unit of the target's kind. */
export type TargetActualFigure = NonNullable<ReturnType<typeof actualOfTarget>["figure"]>;

/** The targets of a county with their verdicts, worst first. */
export function targetLines(ledger: Ledger, area: string): readonly TargetLine[] {
  const targets = ledger.targetsOfArea.get(area) ?? [];
  return targets
    .map((target) => targetLine(ledger, target))
    .sort((one, other) => worstFirst(one.judgement, other.judgement));
}

function targetLine(ledger: Ledger, target: Target): TargetLine {
  const unit = unitOfKind(ledger, target);
  const indicator = ledger.indicatorById.get(target.indicator);
  const judgement = judgeTarget(ledger, target);
  const { figure } = actualOfTarget(ledger, target, ledger.asOf);
  return {
    target,
    name: factName(ledger, target),
    indicatorName: indicator?.name ?? target.indicator,
    period: periodInWords(ledger.periodOf(target.period)),
    unit,
    displayUnit: indicator?.unit === unit ? indicator.displayUnit : unit,
    judgement,
    actual: judgement.outcome === "not_comparable" ? undefined : figure,
    canComplete: hasCompletion(
      {
        kind: target.kind,
        measure: indicator?.measure ?? "flow",
        direction: indicator?.direction ?? "none",
      },
      true,
    ),
    answersTarget: isAnswer(target, questionOf(ledger, target), (question) =>
      findTarget(ledger, question),
    ),
    answersStatus: isAnswer(target, questionOf(ledger, target), (question) =>
      findJudgedTarget(ledger, question, ledger.asOf),
    ),
  };
}

/** As a formula asks for a target: its case and its period; undefined where it has no period to ask for. */
function questionOf(ledger: Ledger, target: Target) {
  if (target.period === "") return undefined;
  return {
    area: target.area,
    indicator: target.indicator,
    item: target.item === "" ? undefined : target.item,
    period: ledger.periodOf(target.period),
  };
}

type Question = NonNullable<ReturnType<typeof questionOf>>;

function isAnswer(
  target: Target,
  question: Question | undefined,
  ask: (question: Question) => Answer<Target>,
): boolean {
  const found = question && ask(question);
  return found?.ok === true && found.value.id === target.id;
}
