import { beforeSign } from "./signAt";
import { foreign, lastWord } from "./strangers";
import type { FigureToken, Token } from "./token";
import { about, above, below, fallen, falls, losses, negative, rises } from "./wordsBefore";

const mayStandBefore =
  /^[\p{Script=Han}，。、；：！？,;:!?()[\]{}<>《》〈〉“”"'‘’「」『』【】〔〕·—–\-−~～〜≤≥≈=…]$/u;
const foreignBefore = new RegExp(
  `(?:${foreign})(?:贷款|存款|借款|投资|资金|收入|支出|债券|融资|余额|结算|货款|基金|捐款|赠款|款)*[)\\]]?[:共计为约达是合总额折]{0,4}(?:${above}|${below}|${about})?$`,
);
const letters = /[^\p{Script=Han}\p{P}\s\d]/gu;
/** 亏x损, 不超x过: a stranger inside the word directly before the figure. */
const splitWord = /\p{Script=Han}([^\p{Script=Han}\p{P}\s\d]+)\p{Script=Han}{1,3}$/u;
const wordsThatTell = new RegExp(
  `(?:${[falls, fallen, losses, negative, rises, above, below, about].join("|")})(?:了|达|为|是)?$`,
);
/** Between the x5 of x5%到6% and the 6. */
const isLowerEnd = /^[^，。、；,;]{0,6}(?:到|至|[-−—–~～〜]+)$/;

/** What touches the number or its sign from before and is not understood. */
export function misreadBefore(
  text: string,
  token: FigureToken,
  tokens: readonly Token[],
): string | undefined {
  const start = beforeSign(text, token.start);
  // ¥ is 元, and a count of people no sum.
  const yuan = /[¥￥]/.exec(text.slice(start, token.start))?.[0];
  if (yuan !== undefined && (token.unit?.base ?? "元") !== "元") return yuan;
  if (start === 0) return undefined;
  const before = text.slice(0, start);
  const last = Array.from(before).at(-1) ?? "";
  if (!mayStandBefore.test(last) && !endsToken(tokens, start)) return lastWord(before);
  const isBare = /^[百千万亿]+$/.test(text.slice(token.start, token.numeral.end));
  const code = tokens.find(
    ({ sort, end }) =>
      sort === "code" &&
      end <= start &&
      (end === start || (isBare && start - end <= 4) || isLowerEnd.test(before.slice(end))),
  );
  if (code !== undefined) return text.slice(code.start, code.end);
  if (/[十百千万亿]$/.test(before) && /^\d/.test(text.slice(token.start))) return last;
  // -(300), and the 零六 of 一年零六个月.
  if (/(?:^|[^-−–—])[-−–—][([“"'‘]+$/.test(before)) return before.slice(-2);
  if (/^[零〇○][一二三四五六七八九]/.test(text.slice(token.start))) {
    return text.slice(token.start, token.start + 1);
  }
  if (/[\d〇零一二三四五六七八九十百千万亿两]又$/.test(before)) return before.slice(-2);
  // The rest of a decimal or a share in Chinese numerals that something cut in two.
  if (/(?:^|[^\p{Script=Han}])[点之]$|分之$/u.test(before)) return before.slice(-2);
  const split = splitWord.exec(before);
  if (split !== null && wordsThatTell.test(before.replace(letters, ""))) return split[1];
  const isYuan = token.unit === undefined || token.unit.base === "元";
  return isYuan ? foreignBefore.exec(before)?.[0] : undefined;
}

/** A date or another figure may run on into this one: 2018年879人. */
function endsToken(tokens: readonly Token[], place: number): boolean {
  return tokens.some(({ sort, end }) => end === place && sort !== "code");
}
