import { matchAt } from "./matchAt";
import type { OtherToken } from "./token";

const year = "(?:18|19|20)\\d{2}";
const dash = "[-−—–~～至到]+";
// 2015-2024 is a span of years unless a unit makes it an amount.
const noUnit = "(?![\\d.%余多万亿千百个家户所人名位次元亩吨公平立只头座项米件])";

const patterns: readonly (readonly [OtherToken["sort"], RegExp])[] = [
  ["date", new RegExp(`${year}年?${dash}${year}(?:年|${noUnit})`, "y")],
  ["date", new RegExp(`${year}年\\d{1,2}(?:月?${dash}\\d{1,2})?月(?:\\d{1,2}[日号])?`, "y")],
  // Without its blank 2024-02-29 08:55 runs on into the hour.
  [
    "date",
    new RegExp(
      `${year}([-−/.])\\d{1,2}\\1(?:\\d{1,2}(?!\\d)|\\d{2}(?=\\d{2}:)|\\d(?=\\d{2}:))`,
      "y",
    ),
  ],
  ["date", new RegExp(`${year}年`, "y")],
  ["date", new RegExp(`\\d{1,2}(?:月?${dash}\\d{1,2})?月(?:\\d{1,2}[日号])?`, "y")],
  ["date", /\d{1,2}日(?!元)/y],
  ["date", /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y],
  ["date", /[〇○零一二三四五六七八九]{4}年/y],
  ["date", /(?:十[一二]?|[一二三四五六七八九])月(?:[一二三]?十?[一二三四五六七八九]?日)?/y],
  ["date", /前?[一二三四1-4]季度/y],
  ["ordinal", /第(?:\d+|[一二三四五六七八九十百]+)/y],
  ["ordinal", /\d+号/y],
  ["code", /0\d{2,3}-\d{7,8}/y],
  ["code", /0\d+(?!\.?\d)/y],
  ["code", /[A-Za-z]+[-.]?\d[\dA-Za-z.]*(?:,\d{3}(?!\d))*/y],
];

/** A date, an ordinal or a code that begins at a place of folded text; undefined where none does. */
export function otherAt(text: string, start: number): OtherToken | undefined {
  for (const [sort, pattern] of patterns) {
    const match = matchAt(pattern, text, start);
    if (match !== undefined) return { sort, start, end: start + match.length };
  }
  return undefined;
}
