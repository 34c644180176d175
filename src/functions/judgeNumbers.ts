import { type Answer } from "../core/answer";
import type { DateText } from "../core/model/dataset";
import type { Reading } from "../core/model/enumerations";
import { judge, type Judgement, type RuleSet } from "../core/targets";
import { inWindow } from "./window";

/** Judges plain numbers in the order of STATUS's arguments; `say` picks word or sentence. */
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
  say: (judgement: Judgement) => Answer<string>,
): Answer<string> {
  const judgement = (window: { start?: DateText; end?: DateText }) =>
    judge(
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
  if (known === undefined) return say(judgement({}));
  return inWindow(known, start, end, (from, to) => say(judgement({ start: from, end: to })));
}
