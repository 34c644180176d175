import type { Outcome } from "../../model/enumerations";
import { isEqual, printNumber } from "../../numbers";
import type { Setting } from "../verdict/situation";
import { actualClause, deviationClause, goalClause, inexactWord } from "./clauses";
import { goalName, remainingInWords, timeClause } from "./dates";
import type { Story } from "./story";

/**
 * 累计完成7.04亿元，完成全年目标的88.0%，序时应达91.7%，落后3.7个百分点，剩余1个月需完成0.96亿元
 */
export function onTheWayClauses(outcome: Outcome, story: Story): readonly string[] {
  const { setting, comparison, printer } = story;
  const isJudgedByTime = ["on_schedule", "behind", "far_behind"].includes(outcome);
  return [
    actualClause(setting, comparison.actual, printer),
    ...shareClauses(story),
    ...(isJudgedByTime ? scheduleClauses(outcome, story) : [deviationClause(story)]),
    timeClause(outcome, setting),
    isJudgedByTime ? stillDueClause(story) : "",
  ];
}

/** How much of the way is done; a target that allows no share is named instead. */
export function shareClauses({ setting, comparison, printer, percent }: Story): readonly string[] {
  const { baseline, share, reach } = comparison;
  const goal = goalClause(setting, setting.input.target ?? reach, printer);
  if (share === undefined) return [goal];
  const done = percent(share);
  if (baseline !== undefined) {
    const way = setting.runsDown ? "降幅" : "增量";
    return [`基期${printer.print(baseline)}`, goal, `完成应有${way}的${done}`];
  }
  const isRange = setting.input.targetUpper !== undefined;
  const whole = goalName(setting.window) + (isRange ? "下限" : "");
  return [`完成${whole}的${done}`];
}

function scheduleClauses(outcome: Outcome, story: Story): readonly string[] {
  const { comparison, setting, percent, pointsApart } = story;
  const { share } = comparison;
  const { elapsed = 0 } = setting;
  if (share === undefined) return [deviationClause(story), "两数并非都大于零，不能按比例衡量"];
  const apart = isEqual(share, elapsed)
    ? "与序时持平"
    : `${share > elapsed ? "超前" : "落后"}${pointsApart(share, elapsed)}`;
  return [`序时应达${percent(elapsed)}`, apart, thresholdClause(outcome, story)];
}

/** 落后序时3.7个百分点: the same distance where the time's own share is not said beside it. */
export function apartClause({ setting, pointsApart }: Story, share: number): string {
  const { elapsed = 0 } = setting;
  if (isEqual(share, elapsed)) return "与序时持平";
  return `${share > elapsed ? "超前" : "落后"}序时${pointsApart(share, elapsed)}`;
}

/** Where the verdict does not follow from who is ahead: by which threshold it was come to. */
function thresholdClause(outcome: Outcome, { comparison, setting, rules }: Story): string {
  const { share = 0, ratio = 0 } = comparison;
  const { elapsed = 0 } = setting;
  const { onSchedule, behind } = rules.thresholds;
  const said = (line: number): string => `${printNumber(100 * line)}%`;
  const atLine = (line: number): string => {
    const even = line === 1 ? "" : `恰为序时的${said(line)}，`;
    return `${even}${inexactWord(setting)}`;
  };
  switch (outcome) {
    case "on_schedule":
      return share < elapsed && !isEqual(share, elapsed) ? `不低于序时的${said(onSchedule)}` : "";
    case "behind":
      return isEqual(ratio, onSchedule) ? atLine(onSchedule) : "";
    case "far_behind":
      return isEqual(ratio, behind) ? atLine(behind) : `不足序时的${said(behind)}`;
    default:
      return "";
  }
}

/** 剩余1个月需完成0.96亿元 */
export function stillDueClause({ setting, comparison, printer }: Story): string {
  const { window, dataDay, input } = setting;
  const { actual, reach, isMet, isShortAtLine } = comparison;
  if (isMet) return input.isEstimate === true ? "预计可提前达到目标" : "已提前达到目标";
  if (isShortAtLine) return inexactWord(setting);
  const due = printer.distance(reach, actual);
  if (dataDay === undefined || window === undefined) return `还差${due}`;
  return `${remainingInWords(dataDay, window.end)}${dueVerb(setting)}${due}`;
}

function dueVerb({ input, reading, runsDown }: Setting): string {
  if (input.kind === "multiple") return runsDown ? "还要降" : "还差";
  if (reading === "baseline") return runsDown ? "需减少" : "需增加";
  return input.kind === "increase" ? "需增加" : "需完成";
}
