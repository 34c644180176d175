import { noAnswer, answer, type Answer } from "../../answer";
import type { Observation } from "../../model/dataset";
import { compareLatestFirst, isClosed, windowKey, type Period } from "../../periods";
import { answeringRows } from "../rows/answeringRows";
import { partInstead } from "../rows/partInstead";
import { findObservation, type ObservationQuestion } from "../rows/findObservation";
import { observationShelf, type Ledger } from "../rows/ledger";
import { windowInWords } from "../rows/shownPeriod";
import { periodsInWords, subjectInWords, whyNoRow } from "../rows/refusals";
import { unreadInstead, unreadPeriods, unreadWord } from "../rows/unread";

export interface HistoryQuestion extends Omit<ObservationQuestion, "period" | "holds"> {
  /** Windows that begin before it are left out. */
  readonly from?: Period | undefined;
  /** Windows that end after it are left out. */
  readonly to?: Period | undefined;
}

/** A closed window and the row that answers a look-up in it, or why its rows give no answer. */
export interface HistoryLine {
  /** In words. */
  readonly period: string;
  readonly row: Answer<Observation>;
}

interface DatedLine extends HistoryLine {
  readonly window: Period;
}

/**
 * One line a closed window, oldest first. A window whose rows disagree, or whose row cannot be read, has its line and
 * says so; one that has only parts of what is asked is no window of it.
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
  const lineOf = (period: Period): DatedLine => ({
    window: period,
    period: windowInWords({ period, rows: answeringRows(shelf, { ...asked, period }) }),
    row: findObservation(ledger, { ...asked, period, holds: "value" }),
  });
  const parts: string[] = [];
  const lines = periods.flatMap((period): readonly DatedLine[] => {
    const [first] = answeringRows(shelf, { ...asked, period });
    if (first === undefined) return [];
    const part = partInstead(ledger, { ...asked, period, nature, held: "value" }, first);
    if (part !== undefined) parts.push(part);
    return part === undefined ? [lineOf(period)] : [];
  });
  const unread = unreadPeriods(ledger, { ...asked, table: "facts", nature }, casesOf(lines))
    .filter((period) => isClosed(period) && isWithin(period, from, to))
    .filter((period) => !lines.some(({ window }) => windowKey(window) === windowKey(period)));
  const all = [...lines, ...unread.map(lineOf)];
  if (all.length > 0) {
    return answer(all.sort((one, other) => compareLatestFirst(other.window, one.window)));
  }
  const untimed = unreadInstead(ledger, { ...asked, table: "facts", nature }, undefined);
  if (untimed !== undefined && from === undefined && to === undefined)
    return noAnswer(untimed, unreadWord);
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

/** The cases whose figures are listed, where none was named: another one's row belongs to no line. */
function casesOf(lines: readonly HistoryLine[]): readonly Observation[] | undefined {
  const rows = lines.flatMap(({ row }) => (row.ok ? [row.value] : []));
  return rows.length === 0 ? undefined : rows;
}

function isWithin(period: Period, from: Period | undefined, to: Period | undefined): boolean {
  const { start = "", end = "" } = period;
  return start >= (from?.start ?? "") && (to?.end === undefined || end <= to.end);
}
