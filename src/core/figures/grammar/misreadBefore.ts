import { beforeSign } from "./signAt";
import { foreign, lastWord } from "./strangers";
import type { FigureToken, Token } from "./token";
import { about, above, below } from "./wordsBefore";

const mayStandBefore =
  /^[\p{Script=Han}，。、；：！？,;:!?()[\]{}<>《》〈〉“”"'‘’「」『』【】〔〕·—–\-−~～〜≤≥≈=…]$/u;
const foreignBefore = new RegExp(`(?:${foreign})(?:${above}|${below}|${about})?$`);
/** Between the x5 of x5%到6% and the 6. */
const isLowerEnd = /^[^，。、；,;]{0,6}(?:到|至|[-−—–~～〜]+)$/;

/** What touches the number or its sign from before and is not understood. */
export function misreadBefore(
  text: string,
  token: FigureToken,
  tokens: readonly Token[],
): string | undefined {
  const start = beforeSign(text, token.start);
  // The sign of 元 is that of the yen as well.
  const yuan = /[¥￥]/.exec(text.slice(start, token.start))?.[0];
  if (yuan !== undefined && token.unit?.base !== "元") return yuan;
  if (start === 0) return undefined;
  const before = text.slice(0, start);
  const last = Array.from(before).at(-1) ?? "";
  if (!mayStandBefore.test(last) && !endsToken(tokens, start)) return lastWord(before);
  const code = tokens.find(
    ({ sort, end }) => sort === "code" && (end === start || isLowerEnd.test(before.slice(end))),
  );
  if (code !== undefined) return text.slice(code.start, code.end);
  if (/[十百千万亿]$/.test(before) && /^\d/.test(text.slice(token.start))) return last;
  // The rest of a decimal or a share in Chinese numerals that something cut in two.
  if (/(?:^|[^\p{Script=Han}])[点之]$|分之$/u.test(before)) return before.slice(-2);
  const isYuan = token.unit === undefined || token.unit.base === "元";
  return isYuan ? foreignBefore.exec(before)?.[0] : undefined;
}

/** A date or another figure may run on into this one: 2018年879人. */
function endsToken(tokens: readonly Token[], place: number): boolean {
  return tokens.some(({ sort, end }) => end === place && sort !== "code");
}
