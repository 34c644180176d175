import type { Answer } from "../../answer";
import { findObservation, type ObservationQuestion } from "./findObservation";
import { growthWithGrounds, type Growth } from "./growthWithGrounds";
import { observationShelf, type Ledger } from "./ledger";
import { answeringRows } from "./answeringRows";

/**
 * The growth (同比) of an indicator: the printed rate, else from two levels.
 * Errors: `#N/A` where no row has either, or where the rows that have disagree.
 */
export function findGrowth(
  ledger: Ledger,
  question: Omit<ObservationQuestion, "holds">,
): Answer<Growth> {
  const row = findObservation(ledger, { ...question, holds: "growth" });
  if (row.ok) return growthWithGrounds(ledger, row.value);
  const shelf = observationShelf(ledger, {
    ...question,
    nature: question.nature ?? "actual",
    held: "growth",
  });
  if (answeringRows(shelf, question).length > 0) return row;
  // Where a level alone is there, what its growth lacks (a base, current prices) says more than "no row".
  const level = findObservation(ledger, { ...question, holds: "value" });
  return level.ok ? growthWithGrounds(ledger, level.value) : row;
}
