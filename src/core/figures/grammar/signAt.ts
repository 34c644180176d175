import type { UnitRow } from "../units/unitTable";
import type { Sign, Token } from "./token";

const dash = /[-−–—]/;
// A word that asks for a number lets even a hyphen be its minus.
const asks = /(?:为|是|达|利润|亏损|增速)$/;
const numerals = /[\d〇○零一二三四五六七八九十百千万亿两]/;

/** Where the sign and the 元 sign of a number begin that starts at a place of folded text. */
export function beforeSign(text: string, start: number): number {
  const signs = /(?:[-+−–—][¥￥]?|[¥￥][-+−–—]?)$/.exec(text.slice(0, start))?.[0] ?? "";
  return start - signs.length;
}

/**
 * Reads the dash directly before a number: between two figures it makes a range, doubled it is
 * punctuation, after a word a hyphen is a minus before a rate (同比-5%), and a question before an amount.
 */
export function signAt(
  text: string,
  start: number,
  { unit, previous }: { readonly unit: UnitRow | undefined; readonly previous: Token | undefined },
): Sign | undefined {
  const lead = text.slice(0, start).replace(/[¥￥]$/, "");
  const sign = lead.at(-1) ?? "";
  if (!dash.test(sign)) return undefined;
  const words = lead.slice(0, -1);
  const last = words.at(-1) ?? "";
  if (previous?.end === words.length && words !== "") {
    return previous.sort === "figure" ? undefined : "unclear";
  }
  if (dash.test(last)) return undefined;
  if (numerals.test(last) || /\p{L}/u.test(last.replace(/\p{Script=Han}/u, ""))) return "unclear";
  const isRate = unit?.dimension === "比例" || unit?.dimension === "百分点";
  const isWord = /\p{Script=Han}/u.test(last) && !asks.test(words);
  return sign === "-" && isWord && !isRate ? "unclear" : "minus";
}
