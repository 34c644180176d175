import { beforeSign } from "./signAt";
import type { FigureToken } from "./token";
import {
  about,
  above,
  below,
  fallen,
  falls,
  filler,
  losses,
  moves,
  negative,
  rates,
  rises,
  undecided,
} from "./wordsBefore";

export interface Change {
  /** Whether a verb tells the figure as a change; a loss and a minus sign are none. */
  readonly verb: "rise" | "fall" | "move" | undefined;
  readonly isMinus: boolean;
  /** Two falls in one, 降幅收窄 or 下降-5%, which nobody can tell from a rise. */
  readonly isUndecided: boolean;
}

const aside = new RegExp(`(?:${below}|${above}|${about}|(?<![以网线])上|${filler})$`);
const adverb = "(?:分别|同比|环比)?";
const isFall = new RegExp(`(?:${falls})${adverb}$`);
const isFallen = new RegExp(`(?:${fallen})${adverb}(?:为|是)?$`);
const isLoss = new RegExp(`(?:${losses})(?:为|是)?$`);
const isRise = new RegExp(`(?:${rises})${adverb}$`);
const isNegative = new RegExp(`(?:${negative})$`);
const isRate = new RegExp(`(?:${rates})${adverb}(?:为|是)?$`);
/** 下降（5%） may tell what it fell by or to. */
const isShielded = new RegExp(`(?:${falls}|${fallen}|${losses}|${negative})[([“"'‘)\\]”’]+$`);
/** 同比下降：5% */
const told = new RegExp(`(${falls}|${fallen}|${losses}|${rates})[:：]$`);
const isMove = new RegExp(`(?:${moves})$`);

/** What the words before a figure say of its direction, and its printed minus. */
export function changeOf(text: string, token: FigureToken): Change {
  const lead = withoutAsides(text.slice(0, beforeSign(text, token.start)));
  const hasSign = token.sign === "minus";
  const isMoney = token.unit === undefined || /元$|英镑|卢布/.test(token.unit.base);
  const isDoubled = /翻[了上]?$/.test(lead) && token.unit?.base === "倍";
  if (isShielded.test(lead) || (hasSign && isNegative.test(lead))) {
    return { verb: undefined, isMinus: false, isUndecided: true };
  }
  if (isDoubled || undecided.some((pattern) => pattern.test(lead))) {
    return { verb: undefined, isMinus: false, isUndecided: true };
  }
  if ((isMoney && isLoss.test(lead)) || lead.endsWith("零下") || isNegative.test(lead))
    return { verb: undefined, isMinus: true, isUndecided: false };
  if (isFall.test(lead) || isFallen.test(lead)) {
    return { verb: "fall", isMinus: true, isUndecided: hasSign };
  }
  const isGrowth = isRate.test(lead) && token.unit?.base !== "倍";
  if (lead.endsWith("下移") && token.unit?.base !== "位") {
    return { verb: "fall", isMinus: true, isUndecided: hasSign };
  }
  const isUp = isRise.test(lead) || isGrowth;
  const verb = isUp ? "rise" : isMove.test(lead) ? "move" : undefined;
  return { verb, isMinus: hasSign, isUndecided: false };
}

/** 下降了约5%: the verb stands before the qualifier. */
function withoutAsides(before: string): string {
  const shorter = before.replace(told, "$1").replace(aside, "");
  return shorter === before ? before : withoutAsides(shorter);
}
