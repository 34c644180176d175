import { hasTime, periodInWords, withInferredMark, type Period } from "../../periods";
import type { Ledger } from "./ledger";
import type { ShelvedRow } from "./shelf";

type PeriodRow = Pick<ShelvedRow, "period" | "periodBasis">;

/** The period of a row as readers see it: 2023年, or 2023年（推定） where its own sentence gives no time. */
export function shownPeriod(ledger: Ledger, row: PeriodRow): string {
  return windowInWords({ period: ledger.periodOf(row.period), rows: [row] });
}

/** The window that rows share; one row that gives it itself is enough for it to stand without the mark. */
export function windowInWords(window: {
  readonly period: Period;
  readonly rows: readonly Pick<PeriodRow, "periodBasis">[];
}): string {
  const words = periodInWords(window.period);
  const isInferred =
    hasTime(window.period) && window.rows.length > 0 && window.rows.every(hasInferredPeriod);
  return isInferred ? withInferredMark(words) : words;
}

export function hasInferredPeriod({ periodBasis }: Pick<PeriodRow, "periodBasis">): boolean {
  return periodBasis === "inferred";
}
