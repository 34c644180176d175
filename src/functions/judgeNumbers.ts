import { type Answer } from "../core/answer";
import type { DateText } from "../core/model/dataset";
import type { Reading } from "../core/model/enumerations";
import { fractionToPercent } from "../core/numbers";
import type { RuleSet, TargetCase } from "../core/targets";
import { inWindow } from "./window";

/** Makes of plain numbers, in the order of STATUS's arguments, the case to judge; `say` gives the word or the sentence. */
export function judgeNumbers(
  actual: number | undefined,
  target: number | undefined,
  asOf: DateText | undefined,
  end: DateText | undefined,
  direction: "up" | "down",
  rules: RuleSet,
  start: DateText | undefined,
  baseline: number | undefined,
  reading: Reading | undefined,
  say: (input: TargetCase, rules: RuleSet) => Answer<string>,
): Answer<string> {
  const chosen = reading ?? readingOfNumbers(direction, baseline);
  // A percentage of a cell is a fraction; the tolerance of 按百分点 counts in points.
  const isPercent = chosen === "points";
  const asPrinted = (value: number | undefined): number | undefined =>
    isPercent && value !== undefined ? fractionToPercent(value) : value;
  const sayWithin = (window: { start?: DateText; end?: DateText }) =>
    say(
      {
        kind: "level",
        measure: isPercent ? "share" : "flow",
        direction,
        reading: chosen,
        target: asPrinted(target),
        actual: asPrinted(actual),
        baseline: asPrinted(baseline),
        asOf,
        ...(isPercent ? { unit: "%", displayUnit: "%" } : {}),
        ...window,
      },
      rules,
    );
  const known = asOf ?? end ?? start;
  if (known === undefined) return sayWithin({});
  return inWindow(known, start, end, (from, to) => sayWithin({ start: from, end: to }));
}

/** Plain numbers do not say that they add up, and only a limit on what adds up is broken for good. */
function readingOfNumbers(direction: "up" | "down", baseline: number | undefined): Reading {
  if (baseline !== undefined) return "baseline";
  return direction === "down" ? "current" : "cumulative";
}
