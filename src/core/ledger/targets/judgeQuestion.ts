import { judge, type Judgement } from "../../targets";
import type { Ledger } from "../rows/ledger";
import { findTarget, levelsFirst, type TargetQuestion } from "./findTarget";
import { judgeTarget, type JudgeOptions } from "./judgeTarget";

/**
 * The verdict on whatever target an area has for an indicator: the latest where no period is asked,
 * a level before a rate where both are set. Never refuses: without a target it says 未设目标.
 */
export function judgeQuestion(
  ledger: Ledger,
  question: Omit<TargetQuestion, "prefer">,
  options: JudgeOptions,
): Judgement {
  const target = findTarget(ledger, { ...question, prefer: levelsFirst });
  if (target.ok) return judgeTarget(ledger, target.value, options);
  const indicator = ledger.indicatorById.get(question.indicator);
  const nothing = judge(
    {
      kind: "level",
      measure: indicator?.measure ?? "flow",
      direction: indicator?.direction ?? "none",
      target: undefined,
      asOf: options.asOf ?? ledger.asOf,
    },
    options.rules ?? ledger.rules,
  );
  return { ...nothing, reason: target.message };
}
