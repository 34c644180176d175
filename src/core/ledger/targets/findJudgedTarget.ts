import type { Answer } from "../../answer";
import type { DateText, Target } from "../../model/dataset";
import { nameKey } from "../../nameKey";
import type { Period } from "../../periods";
import { targetShelf, type Ledger } from "../rows/ledger";
import { findTarget, type TargetQuestion } from "./findTarget";

/**
 * The target that is judged where a question names none: the latest that has begun by the day, else the
 * latest; of several that differ only in kind the level.
 */
export function findJudgedTarget(
  ledger: Ledger,
  question: Omit<TargetQuestion, "prefer" | "asOf">,
  asOf: DateText | undefined,
): Answer<Target> {
  const period = question.period ?? latestBegun(ledger, question, asOf);
  return findTarget(ledger, { ...question, period, asOf, prefer: ["level"] });
}

/** The period that begins last, then ends first; undefined where every target is without one. */
function latestBegun(
  ledger: Ledger,
  { area, indicator, item = "" }: Omit<TargetQuestion, "prefer">,
  asOf: DateText | undefined,
): Period | undefined {
  const windows = [...(targetShelf(ledger, area, indicator)?.byWindow.values() ?? [])];
  const isAsked = (row: Target): boolean => nameKey(row.item) === nameKey(item);
  const own = windows.filter(({ rows }) => rows.some(isAsked));
  const periods = (own.length > 0 ? own : windows).map(({ period }) => period);
  const dated = periods.filter(({ start, end }) => (start ?? end) !== undefined);
  const begun = dated.filter(({ start = "" }) => asOf !== undefined && start <= asOf);
  const [latest] = [...(begun.length > 0 ? begun : dated)].sort(
    ({ start = "", end = "9" }, other) => {
      const otherStart = other.start ?? "";
      if (start !== otherStart) return start > otherStart ? -1 : 1;
      return end < (other.end ?? "9") ? -1 : 1;
    },
  );
  return latest;
}
