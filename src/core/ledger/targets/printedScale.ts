import { convert, printedUnit } from "../../figures";
import type { Indicator, Target } from "../../model/dataset";
import type { TargetCase } from "../../targets";

/**
 * How a reason writes the numbers of a target: in the unit that a person chose for its row, else in the one that the
 * target is printed in (1000亩, not 0.1万亩, and 24名, not 24人), with no fewer digits than the display unit shows.
 */
export function printedScale(
  { stated, kind, shownUnit }: Pick<Target, "stated" | "kind" | "shownUnit">,
  indicator: Indicator | undefined,
): Pick<TargetCase, "displayUnit" | "decimals"> {
  if (indicator === undefined) return {};
  const { displayUnit, decimals } = indicator;
  if (shownUnit === displayUnit) return { displayUnit, decimals };
  const printed = shownUnit ?? (kind === "growth" ? undefined : printedUnit(stated));
  const step = printed === undefined ? undefined : convert(1, printed, displayUnit);
  if (printed === undefined || step?.ok !== true) return { displayUnit, decimals };
  const finer = Math.max(0, Math.ceil(Math.log10(step.value)));
  return { displayUnit: printed, decimals: decimals + finer };
}
