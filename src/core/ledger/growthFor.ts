import { noAnswer, type Answer } from "../answer";
import { findObservation, type ObservationQuestion } from "./findObservation";
import { growthOfRow, type Growth } from "./growthOfRow";
import type { Ledger } from "./ledger";

/**
 * The growth (同比) of an indicator: the printed rate, else from two levels.
 * Errors: `#N/A` where no row has either, or where the rows that have disagree.
 */
export function growthFor(
  ledger: Ledger,
  question: Omit<ObservationQuestion, "holds">,
): Answer<Growth> {
  const row = findObservation(ledger, { ...question, holds: "growth" });
  if (row.ok) return growthOfRow(ledger, row.value);
  if (row.word !== undefined) return row;
  // A level alone is there: its own reason (no base, constant prices) says more than "no row".
  const level = findObservation(ledger, { ...question, holds: "value" });
  const reason = level.ok ? growthOfRow(ledger, level.value) : row;
  return reason.ok ? noAnswer(row.message) : reason;
}
