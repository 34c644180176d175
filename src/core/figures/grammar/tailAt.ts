import { matchAt } from "./matchAt";

/** What stands between the digits of a number and its unit: 多万 of 600多万, 万余 of 1.3万余. */
export interface Tail {
  /** Characters that multiply, in order: 千万 of 3千多万. */
  readonly multiplier: string;
  /** What 余 多 (more) or 来 几 (about) say. */
  readonly loose: "more" | "about" | undefined;
  readonly end: number;
}

const looseAt = /[余多来几]/y;
// 千瓦, 千克, 百分点 … are units, so their first character multiplies nothing.
const multiplierAt = /(?![百千](?:瓦|克|伏|米|分|卡))(?:万亿|[百千十]?[万亿]|[十百千])(?!分之)/y;
const largeAt = /万亿|[万亿]/y;
/** 1.5个亿 is an amount; 3个亿元项目 and 5个亿元以上企业 are things. */
const hundredMillionAt =
  /个[多来]?亿(?=元?(?:左右|上下|以上|以下|以内|多|余)?(?:$|[^\p{Script=Han}]|资金|投资|人民币))/uy;

export function tailAt(text: string, place: number): Tail {
  const spoken = matchAt(hundredMillionAt, text, place);
  if (spoken !== undefined) {
    return { multiplier: "亿", loose: looseOf(spoken), end: place + spoken.length };
  }
  const early = matchAt(looseAt, text, place) ?? "";
  const first = matchAt(multiplierAt, text, place + early.length) ?? "";
  const middle = place + early.length + first.length;
  const late = early === "" ? (matchAt(looseAt, text, middle) ?? "") : "";
  const isInside = late !== "" && /^[十百千]$/.test(first);
  const second = isInside ? (matchAt(largeAt, text, middle + late.length) ?? "") : "";
  return {
    multiplier: first + second,
    loose: looseOf(early + late),
    end: middle + late.length + second.length,
  };
}

function looseOf(text: string): Tail["loose"] {
  if (/[余多]/.test(text)) return "more";
  return /[来几]/.test(text) ? "about" : undefined;
}
