import { noAnswer, answer, type Answer } from "../../answer";
import type { Observation } from "../../model/dataset";
import { compareLatestFirst, isClosed, type Period } from "../../periods";
import { answeringRows } from "../rows/answeringRows";
import { partInstead } from "../rows/partInstead";
import { findObservation, type ObservationQuestion } from "../rows/findObservation";
import { observationShelf, type Ledger } from "../rows/ledger";
import { periodsInWords, subjectInWords, whyNoRow } from "../rows/refusals";

export interface HistoryQuestion extends Omit<ObservationQuestion, "period" | "holds"> {
  /** Windows that begin before it are left out. */
  readonly from?: Period | undefined;
  /** Windows that end after it are left out. */
  readonly to?: Period | undefined;
}

/** A closed window and the row that answers a look-up in it, or why its rows give no answer. */
export interface HistoryLine {
  readonly period: Period;
  readonly row: Answer<Observation>;
}

/**
 * One line a closed window, oldest first. A window whose rows disagree keeps its line and says so; one that has only
 * parts of what is asked is no window of it.
 * Errors: `#N/A` where no window is left, naming the periods that exist.
 */
export function history(ledger: Ledger, question: HistoryQuestion): Answer<readonly HistoryLine[]> {
  const { from, to, ...asked } = question;
  const nature = asked.nature ?? "actual";
  const shelf = observationShelf(ledger, { ...asked, nature, held: "value" });
  const periods = [...(shelf?.byWindow.values() ?? [])]
    .map(({ period }) => period)
    .filter((period) => isClosed(period) && isWithin(period, from, to))
    .sort((one, other) => compareLatestFirst(other, one));
  const parts: string[] = [];
  const lines = periods.flatMap((period): HistoryLine[] => {
    const [first] = answeringRows(shelf, { ...asked, period });
    if (first === undefined) return [];
    const part = partInstead(ledger, { ...asked, period, nature, held: "value" }, first);
    if (part !== undefined) parts.push(part);
    return part === undefined
      ? [{ period, row: findObservation(ledger, { ...asked, period, holds: "value" }) }]
      : [];
  });
  if (lines.length > 0) return answer(lines);
  const latestPart = parts.at(-1);
  if (latestPart !== undefined) return noAnswer(latestPart);
  if (shelf === undefined) return noAnswer(whyNoRow(ledger, { ...asked, nature, held: "value" }));
  const subject = subjectInWords(ledger, asked);
  const present = `现有时期：${periodsInWords(shelf)}`;
  if (![...shelf.byWindow.values()].some(({ period }) => isClosed(period))) {
    return noAnswer(`${subject}没有起止都载明的时期，列不出历年数；${present}，可用 JM.GET 取。`);
  }
  if (from === undefined && to === undefined) {
    return noAnswer(whyNoRow(ledger, { ...asked, nature, held: "value" }));
  }
  return noAnswer(`${subject}在所问起止之间没有数据，${present}。`);
}

function isWithin(period: Period, from: Period | undefined, to: Period | undefined): boolean {
  const { start = "", end = "" } = period;
  return start >= (from?.start ?? "") && (to?.end === undefined || end <= to.end);
}
