import { printNumber, roundDecimals, scaleByTen } from "../numbers";
import { unitOf } from "./units/units";

const plain = { power: 0, name: "" };
const largest = { power: 12, name: "万亿" };
const steps = [plain, { power: 4, name: "万" }, { power: 8, name: "亿" }, largest];

/**
 * An amount as people write it: 102000000 is `1.02亿元`, 10200 万元 too, 13000 人次 `1.3万人次`.
 * At most two decimals, rounded half away from zero, zeros cut. `parseFigure` reads it back.
 *
 * @param unit unit of `value`; 元 by default. Percentages as printed: 6.4 with % is `6.4%`.
 */
export function amountInWords(value: number, unit = "元"): string {
  const known = unitOf(unit);
  const bare = known?.bare ?? unit;
  const amount = scaleByTen(value, known?.power ?? 0);
  const takesPrefix = !/^(?:%|‰|成|个?百分点|倍|位)$/.test(bare);
  const step = takesPrefix ? stepFor(amount) : plain;
  return `${printNumber(scaleByTen(amount, -step.power), 2)}${step.name}${bare}`;
}

/** The smallest step at which less than 10000 is left: 9999.999 rounds to 10000, so it is 1万. */
function stepFor(amount: number): (typeof steps)[number] {
  const fits = steps.find(
    ({ power }) => roundDecimals(scaleByTen(Math.abs(amount), -power), 2) < 10_000,
  );
  return fits ?? largest;
}
