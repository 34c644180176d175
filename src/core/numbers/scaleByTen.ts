/**
 * Moves the decimal point: `scaleByTen(66.8, -2)` is 0.668, never 0.6679999999999999.
 * Works on the shortest decimal digits of the number, so no binary dust appears and shifting there
 * and back gives the same number. Anything not finite comes back unchanged.
 */
export function scaleByTen(value: number, power: number): number {
  if (!Number.isFinite(value)) return value;
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + power}`);
}

/** A percentage as printed (66.8) to the fraction a cell holds (0.668). */
export function percentToFraction(percent: number): number {
  return scaleByTen(percent, -2);
}

/** A cell's fraction (0.668) to the percentage as printed (66.8). */
export function fractionToPercent(fraction: number): number {
  return scaleByTen(fraction, 2);
}
