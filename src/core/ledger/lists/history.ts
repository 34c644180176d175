import { noAnswer, answer, type Answer } from "../../answer";
import type { Observation } from "../../model/dataset";
import { compareLatestFirst, isClosed, type Period } from "../../periods";
import { findObservation, type ObservationQuestion } from "../rows/findObservation";
import { observationShelf, type Ledger } from "../rows/ledger";
import { periodsInWords, subjectInWords, whyNoRow } from "../rows/refusals";

export interface HistoryQuestion extends Omit<ObservationQuestion, "period" | "holds"> {
  /** Windows that begin before it are left out. */
  readonly from?: Period | undefined;
  /** Windows that end after it are left out. */
  readonly to?: Period | undefined;
}

/**
 * One row a closed window, oldest first; within each window the row that answers a look-up. Windows
 * whose rows disagree are left out, as a look-up would refuse them.
 * Errors: `#N/A` where nothing is left, naming the periods that exist.
 */
export function history(ledger: Ledger, question: HistoryQuestion): Answer<readonly Observation[]> {
  const { from, to, ...asked } = question;
  const nature = asked.nature ?? "actual";
  const shelf = observationShelf(ledger, { ...asked, nature, held: "value" });
  const periods = [...(shelf?.byWindow.values() ?? [])]
    .map(({ period }) => period)
    .filter((period) => isClosed(period) && isWithin(period, from, to))
    .sort((one, other) => compareLatestFirst(other, one));
  const rows = periods.flatMap((period) => {
    const row = findObservation(ledger, { ...asked, period, holds: "value" });
    return row.ok ? [row.value] : [];
  });
  if (rows.length > 0) return answer(rows);
  if (shelf === undefined || (from === undefined && to === undefined)) {
    return noAnswer(whyNoRow(ledger, { ...asked, nature, held: "value" }));
  }
  const subject = subjectInWords(ledger, asked);
  return noAnswer(`${subject}在所问起止之间没有数据，现有时期：${periodsInWords(shelf)}。`);
}

function isWithin(period: Period, from: Period | undefined, to: Period | undefined): boolean {
  const { start = "", end = "" } = period;
  return start >= (from?.start ?? "") && (to?.end === undefined || end <= to.end);
}
