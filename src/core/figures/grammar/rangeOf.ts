import { scaleByTen } from "../../numbers";
import type { Numeral } from "./numeral";
import type { FigureToken, Sign, Token } from "./token";

/** Ends further apart than this ask whether the lower one lacks its multiplier. */
const leastGap = 100;

/** What joins the ends of a range, and the minus of its upper end: 到, —, ~-. */
const joint = /^(?:到|至|[-−—–~～〜]+?)([-−]?)$/;

/** The range that two neighbouring figures make: 10到20只, 5%—6%, 1—2万吨; undefined for no range. */
export function rangeOf(text: string, first: Token, second: Token): FigureToken | undefined {
  if (first.sort !== "figure" || second.sort !== "figure") return undefined;
  if (first.shape !== "amount" || second.shape !== "amount" || first.upper) return undefined;
  const joined = joint.exec(text.slice(first.end, second.start));
  if (joined === null) return undefined;
  if (first.unit !== undefined && first.unit !== second.unit) return undefined;
  const upperSign: Sign | undefined = joined[1] === "" ? undefined : "minus";
  const lower = withMultiplierOf(first, second.numeral);
  const isOrdered = times(first.sign, lower.value) < times(upperSign, second.numeral.value);
  if (!isOrdered) return undefined;
  if (isBareMultiplier(text, second) || lacksMultiplier(first, lower, second.numeral))
    return undefined;
  const { start, sign } = first;
  return { ...second, start, sign, numeral: lower, upper: second.numeral, upperSign };
}

/** 300—万元 breaks off: its 万元 is no end of a range. */
function isBareMultiplier(text: string, { start, numeral }: FigureToken): boolean {
  return /^[十百千万亿]+$/.test(text.slice(start, numeral.end));
}

/** 3000—1亿元 may be 3000万元; 5000—1万 says what it means. */
function lacksMultiplier({ unit, numeral }: FigureToken, lower: Numeral, upper: Numeral): boolean {
  if (unit !== undefined || numeral.multiplier !== undefined || upper.multiplier !== "large")
    return false;
  return lower.value > 0 && upper.value >= leastGap * lower.value;
}

function times(sign: Sign | undefined, value: number): number {
  return sign === "minus" ? 0 - value : value;
}

/** The 1 of 1—2万吨 counts in 万 as well; the 5000 of 5000—1万 does not. */
function withMultiplierOf(first: FigureToken, upper: Numeral): Numeral {
  const { numeral, unit } = first;
  const shares = unit === undefined && numeral.power === 0 && numeral.printed < upper.printed;
  return shares ? { ...numeral, value: scaleByTen(numeral.value, upper.power) } : numeral;
}
