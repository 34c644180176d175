import { roundTo15 } from "./roundTo15";
import { scaleByTen } from "./scaleByTen";

/**
 * Plain decimal digits without separators or exponent, trailing zeros cut: `printNumber(5107.120)` is
 * "5107.12", `printNumber(1e21)` is "1000000000000000000000".
 *
 * @param maxDecimals decimals kept at most, rounded half away from zero on the decimal digits
 *   (1.005 to two decimals is 1.01); without it, as many as 15 significant digits hold.
 * What is not finite prints as an em dash.
 */
export function printNumber(value: number, maxDecimals?: number): string {
  if (!Number.isFinite(value)) return "—";
  const rounded = maxDecimals === undefined ? roundTo15(value) : roundDecimals(value, maxDecimals);
  const [digits = "0", exponent = "0"] = String(Math.abs(rounded)).split("e");
  const sign = rounded < 0 ? "-" : "";
  return sign + plainDigits(digits, Number(exponent));
}

/** Decimals that `printNumber` prints: 2 for 5107.12, 0 for 30. */
export function decimalsOf(value: number): number {
  return printNumber(value).split(".")[1]?.length ?? 0;
}

/** Rounds half away from zero on the decimal digits: 1.005 to two decimals is 1.01. */
export function roundDecimals(value: number, decimals: number): number {
  const scaled = Math.round(scaleByTen(roundTo15(Math.abs(value)), decimals));
  return Math.sign(value) * scaleByTen(scaled, -decimals);
}

function plainDigits(digits: string, exponent: number): string {
  const [whole = "0", decimals = ""] = digits.split(".");
  if (exponent >= 0) {
    const padded = decimals.padEnd(exponent, "0");
    const rest = padded.slice(exponent);
    return whole + padded.slice(0, exponent) + (rest === "" ? "" : `.${rest}`);
  }
  return `0.${"0".repeat(-exponent - whole.length)}${whole}${decimals}`;
}
