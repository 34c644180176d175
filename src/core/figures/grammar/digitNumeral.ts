import { addDecimal, scaleByTen } from "../../numbers";
import { powerOfPrefix } from "../units/units";
import { matchAt } from "./matchAt";
import { openReading, type Numeral } from "./numeral";
import { tailAt, type Tail } from "./tailAt";

const digitsAt =
  /(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+|(?<=^[-+−–—¥￥]*)(?=\.\d))(?:\.\d+)?(?:[eE][+-]?\d+(?![\dA-Za-z]))?/y;
/** A further part of the number; 2023年 is none. */
const furtherAt =
  /零\d+(?![\d年])|\d(?=[余多来几]?[十百千万亿])|\d(?!\d)|\d{2,}(?:\.\d+)?(?!\d|年)/y;

/** Digits with the multiplier behind them: 3千多万. */
interface Group extends Tail {
  readonly printed: number;
}

/** What the groups so far come to. */
interface Sum {
  /** Closed by 万 or 亿, and the power of ten of the last of them. */
  readonly closed: number;
  readonly large: number;
  /** What follows, still to be multiplied by a 万 or 亿 to come. */
  readonly open: number;
  /** The next group stays below this power of ten. */
  readonly below: number;
}

/** The number in digits that begins at a place of folded text: 1,200, 1.3万余, 5亿3千多万, 3万4000. */
export function digitNumeralAt(text: string, place: number): Numeral | undefined {
  const first = groupAt(digitsAt, text, place);
  if (first === undefined) return undefined;
  let last = first;
  let sum = joined({ closed: 0, large: Infinity, open: 0, below: Infinity }, first);
  for (;;) {
    const next = mayGoOn(last) ? groupAt(furtherAt, text, last.end) : undefined;
    if (next === undefined || sum === undefined || isOpen(next, sum, text[last.end])) break;
    const more = joined(sum, next);
    if (more === undefined) break;
    last = next;
    sum = more;
  }
  const isOne = last === first;
  const value = sum === undefined ? NaN : addDecimal(sum.closed, sum.open);
  const words = text.slice(place, last.end);
  return {
    value,
    printed: isOne ? first.printed : value,
    power: isOne ? powerOfPrefix(first.multiplier) : 0,
    multiplier: /[万亿]/.test(words) ? "large" : /[十百千]/.test(words) ? "small" : undefined,
    loose: last.loose,
    otherwise: isOne || sum === undefined ? undefined : otherwiseOf(words, sum, value),
    style: "digits",
    end: last.end,
  };
}

function groupAt(pattern: RegExp, text: string, place: number): Group | undefined {
  const digits = matchAt(pattern, text, place);
  if (digits === undefined || digits === "") return undefined;
  const printed = Number(digits.replace(/[,零]/g, ""));
  const mantissa = digits.replace(/e.*$/i, "");
  // Too small a number for a computer is no 0.
  const isLost = printed === 0 && /[1-9]/.test(mantissa);
  return { ...tailAt(text, place + digits.length), printed: isLost ? NaN : printed };
}

function mayGoOn({ multiplier, loose, printed }: Group): boolean {
  return multiplier !== "" && loose === undefined && Number.isInteger(printed);
}

/** 3万5 leaves open what the 5 counts; 3百7十8 and 3万零5 do not. */
function isOpen(
  { multiplier, printed }: Group,
  { below }: Sum,
  begins: string | undefined,
): boolean {
  return multiplier === "" && printed < 10 && below > 1 && begins !== "零";
}

/** 1亿5千 leaves open whether its 5千 count 万; 1亿零5千 and 1亿50000 do not. */
function otherwiseOf(words: string, { large, open }: Sum, value: number): number | undefined {
  const isOpen = large >= 8 && open > 0 && open < 1e4 && !/亿零/.test(words);
  return isOpen ? openReading(words, value) : undefined;
}

/** The sum with one more group; undefined where the number cannot go on so. */
function joined(sum: Sum, { printed, multiplier }: Group): Sum | undefined {
  const small = powerOfPrefix(multiplier.replace(/[万亿]/g, ""));
  const large = powerOfPrefix(multiplier.replace(/[十百千]/g, ""));
  const amount = scaleByTen(printed, small);
  if (amount >= 10 ** sum.below) return undefined;
  const open = addDecimal(sum.open, amount);
  if (large === 0) return { ...sum, open, below: small };
  const isThousands = large === 8 && sum.large === 4;
  const closed = isThousands
    ? scaleByTen(addDecimal(sum.closed, open), large)
    : addDecimal(sum.closed, scaleByTen(open, large));
  if (!isThousands && open >= 10 ** (sum.large - large)) return undefined;
  return { closed, large, open: 0, below: large };
}
