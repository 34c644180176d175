import { isEqual, printNumber, roundDecimals, scaleByTen } from "../numbers";
import { unitOf } from "./units/units";

const plain = { power: 0, name: "" };
const largest = { power: 12, name: "万亿" };
/** Largest first, with as many decimals as people write behind each. */
const exactSteps = [
  { power: 8, name: "亿", decimals: 4 },
  { power: 4, name: "万", decimals: 2 },
];
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
  const step = takesStep(bare) ? stepFor(amount) : plain;
  return `${printNumber(scaleByTen(amount, -step.power), 2)}${step.name}${bare}`;
}

/**
 * An amount with every digit that it has: 51071200 is `5107.12万元`, 106500000 `1.065亿元`, 15291 `15291元`. A step is
 * taken where few decimals are left of it.
 *
 * @param unit unit of `value`; percentages as printed
 */
export function exactAmountInWords(value: number, unit: string): string {
  const known = unitOf(unit);
  const bare = known?.bare ?? unit;
  const amount = scaleByTen(value, known?.power ?? 0);
  const step = exactStepFor(amount, bare);
  return `${printNumber(scaleByTen(amount, -step.power))}${step.name}${bare}`;
}

function exactStepFor(amount: number, bare: string): (typeof steps)[number] {
  if (!takesStep(bare)) return plain;
  const fits = exactSteps.find(({ power, decimals }) => {
    const scaled = scaleByTen(amount, -power);
    return Math.abs(scaled) >= 1 && isEqual(roundDecimals(scaled, decimals), scaled);
  });
  return fits ?? plain;
}

function takesStep(bare: string): boolean {
  return !/^(?:%|‰|成|个?百分点|倍|位)$/.test(bare);
}

/** The smallest step at which less than 10000 is left: 9999.999 rounds to 10000, so it is 1万. */
function stepFor(amount: number): (typeof steps)[number] {
  const fits = steps.find(
    ({ power }) => roundDecimals(scaleByTen(Math.abs(amount), -power), 2) < 10_000,
  );
  return fits ?? largest;
}
