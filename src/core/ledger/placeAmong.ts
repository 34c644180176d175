import type { Observation } from "../model/dataset";
import type { Direction } from "../model/enumerations";
import { isEqual } from "../numbers";

/** A figure that has its place beside others. */
export type Placed = Pick<Observation, "value" | "valueUpper" | "qualifier">;

/**
 * The place of a figure among others of the same period, 1 the best: the smallest where lower is better, else the
 * largest; equal figures share theirs. Undefined where there is no other figure, and where it is not certain which of
 * two is the larger (13000以上 beside 14000, 约5 beside 5).
 */
export function placeAmong(
  own: Placed,
  others: readonly Placed[],
  direction: Direction,
): number | undefined {
  const beside = others.filter(({ value }) => value !== undefined);
  if (own.value === undefined || beside.length === 0) return undefined;
  const orders = beside.map((other) => orderOf(own, other));
  if (orders.includes(undefined)) return undefined;
  const worse = direction === "down" ? "larger" : "smaller";
  return 1 + orders.filter((order) => order === worse).length;
}

/** What the first is beside the second; undefined where that is not certain. */
function orderOf(one: Placed, other: Placed): "larger" | "smaller" | "equal" | undefined {
  const [first, second] = [endsOf(one), endsOf(other)];
  if (isBelow(second.high, first.low)) return "larger";
  if (isBelow(first.high, second.low)) return "smaller";
  return isPoint(one) && isPoint(other) ? "equal" : undefined;
}

function endsOf({ value = NaN, valueUpper = value, qualifier }: Placed) {
  return {
    low: qualifier === "at_most" ? -Infinity : value,
    high: qualifier === "at_least" ? Infinity : valueUpper,
  };
}

function isBelow(one: number, other: number): boolean {
  return one < other && !isEqual(one, other);
}

function isPoint({ valueUpper, qualifier }: Placed): boolean {
  return valueUpper === undefined && qualifier === "exact";
}
