import { misreadAfter } from "./misreadAfter";
import { misreadBefore } from "./misreadBefore";
import type { FigureToken, Token } from "./token";

/** Nowhere part of a text that came over whole, and no currency but 元; the boxes and words stand for what a font or an encoding lacks. */
const broken = /[\uFFFD\uE000-\uF8FF\p{Cc}囗□〓]|(?![¥￥])\p{Sc}|锟斤拷|烫烫|屯屯屯/u;

/**
 * What touches the figure and is not understood: a letter, another currency, a multiplier behind the unit,
 * half a number. Undefined where nothing does; words of a phrase may stand anywhere.
 */
export function misread(
  text: string,
  token: FigureToken,
  tokens: readonly Token[],
): string | undefined {
  return (
    broken.exec(text)?.[0] ??
    misreadBefore(text, token, tokens) ??
    misreadAfter(text, token, tokens)
  );
}
