import { answer, noAnswer, type Answer } from "../answer";
import type { Qualifier } from "../model/enumerations";
import { addDecimal, roundTo15 } from "../numbers";
import { foldText } from "../foldText";
import { changeOf, qualifierOf } from "./grammar/context";
import { scanFigures } from "./grammar/scanFigures";
import type { FigureToken } from "./grammar/token";
import { toBase } from "./units/units";

export type FigureKind = "level" | "percent" | "fraction" | "multiple" | "rank" | "points";

/** A printed figure as a number. */
export interface Figure {
  /**
   * Base unit of `unit`; percent and shares as printed percentages (5.4, and 25 for 四分之一), minus
   * after 下降 and 减少; a multiple of the base (增加3倍 is 4); the lower end of a range.
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
 * Blanks are removed first; dates, ordinals and codes are passed over.
 * `#N/A` where there is no figure, and where there are two that are no range, naming both.
 */
export function parseFigure(text: string): Answer<Figure> {
  const folded = foldText(text).replace(/…/g, "");
  const tokens = scanFigures(folded).filter((token) => token.sort === "figure");
  const figures = tokens.filter((token) => isPlain(folded, token, tokens.length));
  const [token, other] = figures;
  if (token === undefined) return noAnswer(`“${text}”里没有数字。`);
  if (other !== undefined) {
    const [first, second] = [token, other].map(({ start, end }) => folded.slice(start, end));
    return noAnswer(`“${text}”里有“${first ?? ""}”和“${second ?? ""}”两个数，请只留一个。`);
  }
  return answer(figureOf(folded, token));
}

/** Chinese numerals without a unit, and a bare 万元, are a figure only where the words around say so. */
function isPlain(text: string, token: FigureToken, count: number): boolean {
  const words = text.slice(token.start, token.numeral.end);
  if (token.shape !== "amount" || token.numeral.style === "digits") return true;
  if (/^[百千万亿]$/.test(words)) return /[上近超逾过约]$/.test(text.slice(0, token.start));
  return token.unit !== undefined || count === 1;
}

function figureOf(text: string, token: FigureToken): Figure {
  const change = changeOf(text, token);
  const kind = kindOf(token);
  const adjust = (number: number): number => {
    const value = inBase(number, token);
    if (kind === "multiple" && token.shape === "amount" && change === "rise") {
      return addDecimal(value, 1);
    }
    return change === "fall" && kind !== "rank" ? 0 - value : value;
  };
  const last = token.upper?.value ?? token.numeral.upper;
  const ends = [token.numeral.value, ...(last === undefined ? [] : [last])].map(adjust);
  return {
    value: Math.min(...ends),
    upper: ends.length > 1 ? Math.max(...ends) : undefined,
    unit: token.unit?.base ?? "",
    qualifier: qualifierOf(text, token),
    kind,
  };
}

function inBase(value: number, { unit }: FigureToken): number {
  if (unit === undefined) return value;
  const inBaseUnit = toBase(value, unit.name);
  return inBaseUnit.ok ? roundTo15(inBaseUnit.value) : value;
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
