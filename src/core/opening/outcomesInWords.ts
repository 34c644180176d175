import { groupBy } from "../groupBy";
import { outcomes, type Outcome } from "../model/enumerations";
import { outcomeWord, type RuleSet } from "../targets";

const unjudged: ReadonlySet<Outcome> = new Set([
  "not_reported",
  "not_due",
  "no_period",
  "no_target",
]);

/** 已完成3项、滞后序时进度2项；未填报4项: what targets have come to, best first; what is not judged behind. */
export function outcomesInWords(found: readonly Outcome[], rules: RuleSet): string {
  const byOutcome = groupBy(found, (outcome) => outcome);
  const counted = (isJudged: boolean): string =>
    // Best first: what is done is said before what lags.
    (Object.keys(outcomes) as Outcome[])
      .reverse()
      .filter((outcome) => unjudged.has(outcome) !== isJudged)
      .flatMap((outcome) => {
        const count = byOutcome.get(outcome)?.length ?? 0;
        return count === 0 ? [] : [`${outcomeWord(outcome, rules)}${count}项`];
      })
      .join("、");
  const judged = counted(true);
  const rest = counted(false);
  if (judged === "") return rest === "" ? "" : `都没有可判断的完成数，其中${rest}`;
  return rest === "" ? judged : `${judged}；${rest}`;
}
