import { noAnswer, type Answer } from "../../answer";
import type { Observation } from "../../model/dataset";
import { answeringRows } from "./answeringRows";
import { findObservation, type ObservationQuestion } from "./findObservation";
import { observationShelf, type Ledger } from "./ledger";
import { unreadInstead, unreadWord } from "./unread";

/**
 * The row that answers; undefined where there is none at all.
 * Errors: `#N/A` where rows are there and give no answer.
 */
export function findRowIfAny(
  ledger: Ledger,
  question: ObservationQuestion,
): Answer<Observation> | undefined {
  const asked = { ...question, nature: question.nature ?? "actual", held: question.holds };
  if (answeringRows(observationShelf(ledger, asked), asked).length > 0) {
    return findObservation(ledger, question);
  }
  const unread = unreadInstead(ledger, { ...asked, table: "facts" }, undefined);
  return unread === undefined ? undefined : noAnswer(unread, unreadWord);
}
