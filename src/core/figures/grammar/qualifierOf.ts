import type { Qualifier } from "../../model/enumerations";
import { beforeSign } from "./signAt";
import type { FigureToken } from "./token";
import { about, above, below, falls, filler, moves, rises } from "./wordsBefore";

// 约增长5.4% says 约 of what 增长约5.4% does.
const link = `(?:同比)?(?:${rises}|${falls}|${moves})?(?:${filler}|[为至到])?`;
const atMostBefore = new RegExp(`(?:${below})${link}$`);
const atLeastBefore = new RegExp(`(?:${above})${link}$`);
const approxBefore = new RegExp(`(?:${about})${link}$`);
// 上百 and 过万 say "not less than" of round numbers only.
const roundBefore = /(?<![以网线])上$|(?<![经通])过$/;
// 3个多 says more; 3个多媒体教室 and 3座余热电站 do not.
const atLeastAfter =
  /^(?:\(含\)|及)?(?:以上|之上)|^有余|^多(?![媒元功种样维达边处方项次级层渠])|^余(?![热压额粮款])/;
const atMostAfter = /^(?:\(含\)|及)?(?:以内|以下|之内)|^(?:不到|不足)(?!\p{Script=Han})/u;
const approxAfter = /^(?:左右|上下(?![班游浮]))/;
/** Only behind a unit: 5万元起, 80%+. */
const fromThere = /^起(?!\p{Script=Han})|^\+(?!\d)/u;

/** What the words around and inside a figure say about it; words after it weigh more than before. */
export function qualifierOf(text: string, token: FigureToken): Qualifier {
  // 约（300万元） says 约 of what the bracket holds.
  const before = text
    .slice(0, beforeSign(text, token.start))
    .replace(/负$/, "")
    .replace(/[([【「『《“"‘']$/, "");
  const after = text.slice(token.end);
  const { loose, style } = token.upper ?? token.numeral;
  if (atMostAfter.test(after)) return "at_most";
  if (atLeastAfter.test(after) || loose === "more") return "at_least";
  if (token.unit !== undefined && fromThere.test(after)) return "at_least";
  if (approxAfter.test(after) || loose === "about") return "approx";
  if (atMostBefore.test(before)) return "at_most";
  const isRound = style === "chinese" && /^[百千万亿]/.test(text.slice(token.start));
  if (atLeastBefore.test(before) || (isRound && roundBefore.test(before))) return "at_least";
  // 近三年 says which years, not how many.
  const isTime = token.unit?.dimension === "年数" || token.unit?.dimension === "月数";
  return approxBefore.test(before) && !isTime ? "approx" : "exact";
}
