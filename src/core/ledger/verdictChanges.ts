import type { DateText } from "../model/dataset";
import type { RuleSet } from "../targets";
import type { Ledger } from "./rows/ledger";
import { judgeTarget } from "./targets/judgeTarget";

export interface VerdictChange {
  /** The verdict that targets come to, in its rule set's word. */
  readonly word: string;
  readonly count: number;
}

/**
 * How many targets another day, other rules or both would judge otherwise, by the verdict they come to, the most first.
 * @param asOf undefined: the day that follows the ledger
 */
export function verdictChanges(
  ledger: Ledger,
  asOf: DateText | undefined,
  rules: RuleSet,
): readonly VerdictChange[] {
  const then: Ledger = { ...ledger, asOf: asOf ?? ledger.latestActualEnd };
  const counts = new Map<string, number>();
  for (const target of ledger.dataset.targets) {
    const { word } = judgeTarget(then, target, { rules });
    if (word === judgeTarget(ledger, target).word) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((one, other) => other.count - one.count);
}
