import { isEqual, printNumber, roundDecimals, subtractDecimal } from "../../numbers";
import type { Scale } from "./scale";

/** Prints the numbers of one case with the same decimals throughout, so that they add up. */
export interface Printer {
  readonly unit: string;
  /** `7.04`, for a unit said once after several numbers. */
  readonly digits: (value: number) => string;
  /** `7.04亿元` */
  readonly print: (value: number) => string;
  /** How far apart the two printed numbers are: `0.96亿元`, `0.6个百分点`. */
  readonly distance: (first: number, second: number) => string;
}

export function printerWith(scale: Scale, decimals: number): Printer {
  const digits = (value: number): string => printNumber(scale.toShown(value), decimals);
  return {
    unit: scale.unit,
    digits,
    print: (value) => digits(value) + scale.unit,
    distance: (first, second) => {
      const apart = subtractDecimal(Number(digits(first)), Number(digits(second)));
      return printNumber(Math.abs(apart)) + scale.distanceUnit;
    },
  };
}

/** A number as it will be printed. */
export type Round = (value: number) => number;

/** Something that is true of the numbers and must be true of the printed ones. */
export type Fact = (round: Round) => boolean;

/** More decimals than it takes to tell apart two numbers that are not equal within 1e-9. */
const mostDecimals = 15;

/** The fewest decimals, from `atLeast` on, at which the printed numbers bear out every fact. */
export function decimalsFor(atLeast: number, facts: readonly Fact[]): number {
  let decimals = atLeast;
  const round: Round = (value) => roundDecimals(value, decimals);
  while (decimals < mostDecimals && !facts.every((isTrue) => isTrue(round))) decimals++;
  return decimals;
}

/** The printed numbers stand in the order of the true ones, and are the same only where those are equal. */
export function staysInOrder(first: number, second: number): Fact {
  const order = isEqual(first, second) ? 0 : Math.sign(first - second);
  return (round) => Math.sign(round(first) - round(second)) === order;
}

/**
 * The quotient of the printed numbers lies on the same side of a threshold as the true one. One that is
 * the threshold itself asks for nothing: no rounding of repeating decimals would hit it.
 */
export function staysOnSide(numerator: number, denominator: number, threshold: number): Fact {
  const ratio = numerator / denominator;
  if (isEqual(ratio, threshold)) return () => true;
  return (round) => round(numerator) / round(denominator) > threshold === ratio > threshold;
}

/** The printed numbers are within a tolerance of one another exactly where the true ones are. */
export function staysWithin(first: number, second: number, tolerance: number): Fact {
  const apart = (one: number, other: number): number => Math.abs(subtractDecimal(one, other));
  const isWithin = apart(first, second) <= tolerance;
  if (isEqual(apart(first, second), tolerance)) return () => true;
  return (round) => apart(round(first), round(second)) <= tolerance === isWithin;
}
