import type { Outcome } from "../../model/enumerations";
import type { RuleSet } from "../verdict/ruleSet";
import type { Comparison, Setting } from "../verdict/situation";
import { asItStandsClauses } from "./asItStands";
import { byDateClauses } from "./byDate";
import { dataEndClause } from "./dates";
import { levelClause } from "./derivedLevel";
import { endMissingClauses } from "./endMissing";
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
  return `${sentenceOf(outcome, setting, comparison, rules)}${levelClause(setting.input)}。`;
}

function sentenceOf(
  outcome: Outcome,
  setting: Setting,
  comparison: Comparison | undefined,
  rules: RuleSet,
): string {
  const isJudged = outcome !== "no_period" && outcome !== "day_missing";
  if (comparison === undefined || !isJudged) {
    return [notJudgedSentence(outcome, setting, comparison), leftOutClause(setting)]
      .filter((clause) => clause !== "")
      .join("，");
  }
  const story = storyOf(setting, comparison, rules);
  const clauses = [
    ...clausesOf(outcome, story),
    dataEndClause(outcome, setting),
    leftOutClause(setting),
  ].filter((clause) => clause !== "");
  return clauses.join("，");
}

function clausesOf(outcome: Outcome, story: Story): readonly string[] {
  if (outcome === "end_missing") return endMissingClauses(story);
  switch (story.setting.reading) {
    case "current":
    case "points":
      return asItStandsClauses(outcome, story);
    case "milestone":
      return byDateClauses(outcome, story);
    default:
      return onTheWayClauses(outcome, story);
  }
}

/** 另有2024年4—6月数，未计入 */
function leftOutClause({ input }: Setting): string {
  const { leftOut = [] } = input;
  return leftOut.length === 0 ? "" : `另有${leftOut.join("、")}数，未计入`;
}
