/** A number by its printed digits: `units` × 10^`power`. */
interface Decimal {
  readonly units: bigint;
  readonly power: number;
}

/**
 * The sum of two printed decimals: `addDecimal(0.1, 0.2)` is 0.3.
 * What is not finite is added as JavaScript adds it.
 */
export function addDecimal(first: number, second: number): number {
  if (!Number.isFinite(first) || !Number.isFinite(second)) return first + second;
  // Whole numbers, which most are, add up exactly as they stand.
  if (areSafe(first, second, first + second)) return first + second;
  const a = decimalOf(first);
  const b = decimalOf(second);
  const power = Math.min(a.power, b.power);
  return Number(`${String(unitsAt(a, power) + unitsAt(b, power))}e${power}`);
}

/** The difference of two printed decimals: `subtractDecimal(6, 5.4)` is 0.6. */
export function subtractDecimal(first: number, second: number): number {
  return addDecimal(first, -second);
}

function areSafe(...numbers: number[]): boolean {
  return numbers.every(Number.isSafeInteger);
}

function decimalOf(value: number): Decimal {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = digits.split(".");
  return { units: BigInt(whole + decimals), power: Number(exponent) - decimals.length };
}

function unitsAt(decimal: Decimal, power: number): bigint {
  return decimal.units * 10n ** BigInt(decimal.power - power);
}
