import type { Outcome } from "../../model/enumerations";
import type { RuleSet } from "../verdict/ruleSet";
import type { Comparison, Setting } from "../verdict/situation";
import { asItStandsClauses } from "./asItStands";
import { byDateClauses } from "./byDate";
import { levelClause } from "./derivedLevel";
import { notJudgedSentence } from "./notJudged";
import { onTheWayClauses } from "./onTheWay";
import { storyOf, type Story } from "./story";

/**
 * The sentence that explains an outcome. Its numbers are the ones printed, its differences the
 * differences of printed numbers, with more decimals wherever fewer would contradict the verdict.
 */
export function reasonOf(
  outcome: Outcome,
  setting: Setting,
  comparison: Comparison | undefined,
  rules: RuleSet,
): string {
  if (comparison === undefined || setting.input.undated === true) {
    return `${notJudgedSentence(outcome, setting, comparison)}${levelClause(setting.input)}。`;
  }
  const story = storyOf(setting, comparison, rules);
  const clauses = clausesOf(outcome, story).filter((clause) => clause !== "");
  return `${clauses.join("，")}${levelClause(setting.input)}。`;
}

function clausesOf(outcome: Outcome, story: Story): readonly string[] {
  switch (story.setting.reading) {
    case "current":
      return asItStandsClauses(outcome, story);
    case "milestone":
      return byDateClauses(outcome, story);
    default:
      return onTheWayClauses(outcome, story);
  }
}
