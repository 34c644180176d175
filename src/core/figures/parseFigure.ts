import { answer, noAnswer, type Answer } from "../answer";
import type { Qualifier } from "../model/enumerations";
import { addDecimal, printNumber, roundTo15 } from "../numbers";
import { quoted } from "../quoted";
import { changeOf, type Change } from "./grammar/changeOf";
import { qualifierOf } from "./grammar/qualifierOf";
import { strangersWithin } from "./grammar/strangersWithin";
import type { FigureToken } from "./grammar/token";
import { oneFigure, strangeAnswer, type Sighting } from "./oneFigure";
import { toBase } from "./units/units";

export type FigureKind = "level" | "percent" | "fraction" | "multiple" | "rank" | "points";

/** A printed figure as a number. */
export interface Figure {
  /**
   * Base unit of `unit`; percent and shares as printed percentages (5.4, and 25 for 四分之一), minus
   * after 下降, 减少 and 亏损; a multiple of the base (增加3倍 is 4); the lower end of a range.
   */
  readonly value: number;
  /** Upper end of a range. */
  readonly upper?: number | undefined;
  /** Base unit: 元, 人, 千瓦时, %, 个百分点, 倍, 位 … ; empty where none is printed. */
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly kind: FigureKind;
}

/**
 * Reads the one figure of a text: `1.3万余人次`, `四分之一`, `10到20只`, `下降…60%`, `前30名`.
 * Blanks that part no two numbers are removed; dates, ordinals, codes and words are passed over, nothing that touches the
 * number is. `#N/A` where there is no figure, where there are two that are no range, and where its sign
 * or something beside it cannot be understood, naming it.
 */
export function parseFigure(text: string): Answer<Figure> {
  const sighting = oneFigure(text);
  if (!sighting.ok) return sighting;
  const figure = figureOf(sighting.value, text);
  const cut = figure.ok ? cutting(sighting.value, figure.value) : undefined;
  return cut === undefined ? figure : strangeAnswer(text, cut);
}

/** A character without which the text would read otherwise: it stands inside something that tells of the figure. */
function cutting({ text, token }: Sighting, figure: Figure): string | undefined {
  const place = strangersWithin(text, token).find((at) => {
    const sighting = oneFigure(text.slice(0, at) + text.slice(at + 1));
    const other = sighting.ok ? figureOf(sighting.value, text) : sighting;
    return other.ok && !isSame(other.value, figure);
  });
  return place === undefined ? undefined : text.charAt(place);
}

function isSame(one: Figure, other: Figure): boolean {
  return (["value", "upper", "unit", "qualifier", "kind"] as const).every(
    (field) => one[field] === other[field],
  );
}

/** The figure that a text as typed holds at a place that was found. */
export function figureOf(sighting: Sighting, typed: string): Answer<Figure> {
  const { text, token } = sighting;
  const change = changeOf(text, token);
  const question = questionOf(sighting, change);
  if (question !== undefined) return noAnswer(`${quoted(typed)}${question}`);
  const ends = endsOf(token, change);
  if (!ends.every(Number.isFinite))
    return noAnswer(`${quoted(typed)}里的数超出了能记的范围，可写 1.3亿元。`);
  return answer({
    value: Math.min(...ends),
    upper: ends.length > 1 ? Math.max(...ends) : undefined,
    unit: token.unit?.base ?? "",
    qualifier: qualifierOf(text, token),
    kind: kindOf(token),
  });
}

function questionOf({ text, token }: Sighting, { isUndecided }: Change): string | undefined {
  const figure = text.slice(token.start, token.end);
  const skips = [token.numeral, token.upper].find((numeral) => numeral?.otherwise !== undefined);
  if (skips?.otherwise !== undefined) {
    const [other, unit] = [`${printNumber(skips.otherwise / 1e8)}亿`, token.unit?.name ?? ""];
    return `是${other}还是${printNumber(skips.value)}？请写清楚，如 ${other}${unit}。`;
  }
  if (token.sign === "unclear") {
    return `里的“-”是负号还是连接号？是负数请写成“为-${figure}”，不是请去掉它。`;
  }
  if (isUndecided && token.unit?.base === "倍") return "是几倍？请写成 翻一番 或 增长1倍。";
  return isUndecided
    ? `是升还是降、是正还是负？请直接写结果，如 ${figure} 或 -${figure}。`
    : undefined;
}

function endsOf(token: FigureToken, { verb, isMinus }: Change): readonly number[] {
  const isTold = verb === "fall" || (isMinus && token.sign !== "minus");
  const isBoth = verb === "fall" || token.upper === undefined;
  const adjust = (number: number, isSigned: boolean, isTold: boolean): number => {
    const value = inBase(number, token);
    if (token.shape === "rank") return value;
    if (isMultiple(token) && token.shape === "amount" && verb === "rise" && !isSigned) {
      return addDecimal(value, 1);
    }
    return isTold || isSigned ? 0 - value : value;
  };
  const isSigned = token.sign === "minus";
  const first = adjust(token.numeral.value, isSigned, isTold);
  if (token.upper !== undefined) {
    return [first, adjust(token.upper.value, token.upperSign === "minus", isTold && isBoth)];
  }
  const { upper } = token.numeral;
  return upper === undefined ? [first] : [first, adjust(upper, isSigned, isTold)];
}

function inBase(value: number, { unit }: FigureToken): number {
  if (unit === undefined) return value;
  const inBaseUnit = toBase(value, unit.name);
  return inBaseUnit.ok ? roundTo15(inBaseUnit.value) : value;
}

function isMultiple(token: FigureToken): boolean {
  return kindOf(token) === "multiple";
}

function kindOf({ shape, unit }: FigureToken): FigureKind {
  if (shape === "share") return "fraction";
  if (unit === undefined) return "level";
  const kinds: Record<string, FigureKind> = {
    "%": "percent",
    个百分点: "points",
    倍: "multiple",
    位: "rank",
  };
  return kinds[unit.base] ?? "level";
}
