import type { RuleSet } from "../verdict/ruleSet";
import { outcomeOf } from "../verdict/outcomeOf";
import { comparisonOf, settingOf } from "../verdict/situation";
import type { TargetCase } from "../verdict/targetCase";
import { actualClause, deviationClause } from "./clauses";
import { apartClause, stillDueClause } from "./onTheWay";
import { storyOf, type Story } from "./story";

/** A verdict where it is told among many: the printed numbers are those of its whole reason. */
export interface Brief {
  /** 完成40.0%，落后序时10.0个百分点; 上半年增长5.4%，低0.6个百分点. */
  readonly reached: string;
  /** 剩余6个月需完成10.8亿元; empty where nothing can be said of it. */
  readonly due: string;
}

/** Undefined where the reason tells no comparison: target, actual or its day is missing, or the two are of other kinds. */
export function briefOf(input: TargetCase, rules: RuleSet): Brief | undefined {
  const setting = settingOf(input);
  const comparison = input.notComparable === true ? undefined : comparisonOf(setting);
  if (!comparison) return undefined;
  const outcome = outcomeOf(setting, comparison, rules);
  if (outcome === "no_period" || outcome === "day_missing") return undefined;
  const story = storyOf(setting, comparison, rules);
  const isByTime = ["on_schedule", "behind", "far_behind"].includes(outcome);
  const isOnTheWay = setting.reading === "cumulative" || setting.reading === "baseline";
  return {
    reached: isByTime && isOnTheWay ? schedule(story) : asItIs(story),
    due: isByTime && isOnTheWay ? stillDueClause(story) : "",
  };
}

function schedule(story: Story): string {
  const { share } = story.comparison;
  if (share === undefined) return asItIs(story);
  return `完成${story.percent(share)}，${apartClause(story, share)}`;
}

function asItIs(story: Story): string {
  const { setting, comparison, printer } = story;
  return `${actualClause(setting, comparison.actual, printer)}，${deviationClause(story)}`;
}
