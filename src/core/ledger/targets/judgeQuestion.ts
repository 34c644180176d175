import { answer, type Answer } from "../../answer";
import { judge, type Judgement } from "../../targets";
import type { Ledger } from "../rows/ledger";
import { findJudgedTarget } from "./findJudgedTarget";
import { noTargetWord, type TargetQuestion } from "./findTarget";
import { judgeTarget, type JudgeOptions } from "./judgeTarget";

/**
 * The verdict on whatever target an area has for an indicator; without one it is 未设目标.
 * Errors: `#N/A` where targets are there and none of them can be the one that is meant.
 */
export function judgeQuestion(
  ledger: Ledger,
  question: Omit<TargetQuestion, "prefer" | "asOf">,
  options: JudgeOptions,
): Answer<Judgement> {
  const asOf = options.asOf ?? ledger.asOf;
  const target = findJudgedTarget(ledger, question, asOf);
  if (target.ok) return answer(judgeTarget(ledger, target.value, options));
  if (target.word !== noTargetWord) return target;
  const indicator = ledger.indicatorById.get(question.indicator);
  const nothing = judge(
    {
      kind: "level",
      measure: indicator?.measure ?? "flow",
      direction: indicator?.direction ?? "none",
      target: undefined,
      asOf,
    },
    options.rules ?? ledger.rules,
  );
  return answer({ ...nothing, reason: target.message });
}
