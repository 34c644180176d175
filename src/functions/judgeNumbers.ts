import { type Answer } from "../core/answer";
import type { DateText } from "../core/model/dataset";
import type { Reading } from "../core/model/enumerations";
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
  const sayWithin = (window: { start?: DateText; end?: DateText }) =>
    say(
      {
        kind: "level",
        measure: "flow",
        direction,
        reading: reading ?? (baseline === undefined ? "cumulative" : "baseline"),
        target,
        actual,
        baseline,
        asOf,
        ...window,
      },
      rules,
    );
  const known = asOf ?? end ?? start;
  if (known === undefined) return sayWithin({});
  return inWindow(known, start, end, (from, to) => sayWithin({ start: from, end: to }));
}
