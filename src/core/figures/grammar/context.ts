import type { Qualifier } from "../../model/enumerations";
import type { FigureToken } from "./token";

const filler = "(?:了|为|有|占|达到|达|全年|人民币)?";
const above = "不低于|不少于|不小于|不下于|不下|至少|超过|超出|超|突破|逾|高于|大于|多于|≥|>=|>";
const below =
  "不到|不足|不超过|不高于|不多于|不大于|不突破|未突破|未超过|控制在|至多|最多|(?<!不)(?:低于|少于|小于)|≤|<=|<";
// 签约 and 集约 are no 约; 最近 and 附近 no 近.
const about =
  "大约|(?<![签节合集预契制公履违条])约|接近|将近|(?<![最附邻远靠临就新])近|大概|大致|≈";

const atMostBefore = new RegExp(`(?:${below})${filler}$`);
const atLeastBefore = new RegExp(`(?:${above})${filler}$`);
const approxBefore = new RegExp(`(?:${about})${filler}$`);
// 上百 and 过万 say "not less than" of round numbers only.
const roundBefore = /(?<![以网线])上$|(?<![经通])过$/;
// 3个多 says more; 3个多媒体教室 and 3座余热电站 do not.
const atLeastAfter =
  /^(?:\(含\)|及)?(?:以上|之上)|^多(?![媒元功种样维达边处方项次级层渠])|^余(?![热压额粮款])/;
const atMostAfter = /^(?:\(含\)|及)?(?:以内|以下|之内)/;
const approxAfter = /^(?:左右|上下)/;

const qualifierWords = new RegExp(`(?:${below}|${above}|${about}|上|…|-|${filler})$`);
const falls =
  /(?:下降|减少|降低|下滑|缩减|回落|下跌|减|降|跌|降幅|负增长|(?<![肩担抱背不])负)(?:幅度|幅|率)?(?:分别|同比|约)?$/;
const rises = /(?<!负)(?:增长|增加|提高|提升|扩大|上升|增)(?:幅度|幅)?(?:分别|同比|约)?$/;

/** What the words around and inside a figure say about it; words after it weigh more than before. */
export function qualifierOf(text: string, token: FigureToken): Qualifier {
  const before = text.slice(0, token.start);
  const after = text.slice(token.end);
  const { loose, style } = token.upper ?? token.numeral;
  if (atMostAfter.test(after)) return "at_most";
  if (atLeastAfter.test(after) || loose === "more") return "at_least";
  if (approxAfter.test(after) || loose === "about") return "approx";
  if (atMostBefore.test(before)) return "at_most";
  const isRound = style === "chinese" && /^[百千万亿]/.test(text.slice(token.start));
  if (atLeastBefore.test(before) || (isRound && roundBefore.test(before))) return "at_least";
  // 近三年 says which years, not how many.
  const isTime = token.unit?.dimension === "年数" || token.unit?.dimension === "月数";
  return approxBefore.test(before) && !isTime ? "approx" : "exact";
}

/** Whether the figure tells a rise, a fall (also a printed minus) or neither. */
export function changeOf(text: string, token: FigureToken): "rise" | "fall" | undefined {
  const before = text.slice(0, token.start);
  if (isMinus(before, token)) return "fall";
  const lead = withoutQualifier(before);
  if (falls.test(lead)) return "fall";
  return rises.test(lead) ? "rise" : undefined;
}

/** A dash after a word is a minus only before a rate: 同比-5%, but 项目-5个. */
function isMinus(before: string, { unit }: FigureToken): boolean {
  if (!before.endsWith("-")) return false;
  const isRate = unit?.dimension === "比例" || unit?.dimension === "百分点";
  return /(?:^|[^\d%)\p{L}])-$/u.test(before) || (isRate && /\p{Script=Han}-$/u.test(before));
}

/** 下降了约5%: the verb stands before the qualifier. */
function withoutQualifier(before: string): string {
  const shorter = before.replace(qualifierWords, "");
  return shorter === before ? before : withoutQualifier(shorter);
}
