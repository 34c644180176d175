import { roundDecimals } from "../../numbers";
import type { TargetCase } from "../verdict/targetCase";
import { decimalsFor, printerWith } from "./printer";
import { levelScale, scaleOf } from "./scale";

/**
 * The level that a growth target leads to, as a remark after its sentence: （按基期5亿元，合5.3亿元）.
 * Empty at constant prices, where a rate says nothing about a level, and where no base is known.
 */
export function levelClause(input: TargetCase): string {
  const { kind, target, baseline, price } = input;
  if (kind !== "growth" || target === undefined) return "";
  if (baseline === undefined || price === "constant") return "";
  const scale = levelScale(input);
  const rate = roundDecimals(target, scaleOf(input).decimals);
  const base = scale.toShown(baseline);
  const levelFrom = (from: number): number => (from * (100 + rate)) / 100;
  const decimals = decimalsFor(scale.decimals, [
    (round) => round(levelFrom(round(base))) === round(levelFrom(base)),
  ]);
  const printer = printerWith(scale, decimals);
  return `（按基期${printer.print(baseline)}，目标合${printer.print(levelFrom(baseline))}）`;
}
