import type { Direction, Qualifier } from "../model/enumerations";
import { isEqual, scaleByTen } from "../numbers";

/** A figure that is compared with others of its kind; a qualifier or an upper end leaves open what it is exactly. */
export interface RankedFigure {
  readonly value: number;
  readonly valueUpper?: number | undefined;
  readonly qualifier: Qualifier;
}

/** 1 is the best place, and equal figures share one; or the figures that may stand on either side. */
export type Place<Figure> = { readonly place: number } | { readonly rivals: readonly Figure[] };

/**
 * The place of a figure among others of the same period, one more than there are better ones: 5 after 9 and 9 is
 * third. The larger is better, unless the direction is down. A place that is not certain is none: 13000以上 may be
 * more than 13500 or less, and a range or an 约 may reach as far as another figure.
 */
export function placeAmong<Figure extends RankedFigure>(
  figure: RankedFigure,
  others: readonly Figure[],
  direction: Direction,
): Place<Figure> {
  const own = boundsOf(figure);
  const sides = others.map((other) => ({ other, side: sideOf(boundsOf(other), own) }));
  const rivals = sides.filter(({ side }) => side === "unsure");
  if (rivals.length > 0) return { rivals: rivals.map(({ other }) => other) };
  const better: Side = direction === "down" ? "below" : "above";
  return { place: 1 + sides.filter(({ side }) => side === better).length };
}

/** All that a figure may be, both ends included. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

function boundsOf({ value, valueUpper = value, qualifier }: RankedFigure): Bounds {
  switch (qualifier) {
    case "exact":
      return { low: value, high: valueUpper };
    case "at_least":
      return { low: value, high: Infinity };
    case "at_most":
      return { low: -Infinity, high: valueUpper };
    case "approx":
      return { low: value - halfDigit(value), high: valueUpper + halfDigit(valueUpper) };
  }
}

/** Half a unit of the last digit that is no closing 0: 约13000 stands for 12500 to 13500. */
function halfDigit(value: number): number {
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return scaleByTen(5, Number(exponent) - decimals - 1);
}

type Side = "above" | "below" | "level" | "unsure";

function sideOf(one: Bounds, other: Bounds): Side {
  const isOneFigure = isEqual(one.low, one.high) && isEqual(other.low, other.high);
  if (isOneFigure && isEqual(one.low, other.low)) return "level";
  if (isAbove(one.low, other.high)) return "above";
  return isAbove(other.low, one.high) ? "below" : "unsure";
}

function isAbove(low: number, high: number): boolean {
  return low > high && !isEqual(low, high);
}
