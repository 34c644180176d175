import { compareLatestFirst, windowKey, type Period } from "../../periods";
import { nameKey } from "../../nameKey";
import type { Nature, TargetKind } from "../../model/enumerations";
import type { Ledger } from "./ledger";
import type { ShelvedRow } from "./shelf";

/** A row of the workbook that holds something which cannot be read: what it is about, and a sentence that says why. */
export interface UnreadRow {
  readonly table: "facts" | "targets" | "reports";
  /** Area code. */
  readonly area: string;
  /** Indicator id. */
  readonly indicator: string;
  readonly item: string;
  /** Empty for a target and a report. */
  readonly partner: string;
  /** Undefined where that is what cannot be read. */
  readonly period: Period | undefined;
  /** Undefined for a target and a report. */
  readonly nature: Nature | undefined;
  /** Of the target that a report is of; undefined for others, and where that is what cannot be read. */
  readonly kind?: TargetKind | undefined;
  readonly sentence: string;
}

/** What stands in the number's place. */
export const unreadWord = "读不出";

interface UnreadQuestion extends Pick<UnreadRow, "table" | "area" | "indicator" | "nature"> {
  readonly item?: string | undefined;
  readonly partner?: string | undefined;
  readonly period?: Period | undefined;
}

/**
 * Why no row answers, or not the one that would: a row about the same, or a later one where no period is asked,
 * cannot be read, and another row's figure in its place would look right.
 * @param found the row that would answer
 */
export function unreadInstead(
  ledger: Ledger,
  question: UnreadQuestion,
  found: Pick<ShelvedRow, "item" | "partner" | "period"> | undefined,
): string | undefined {
  const answers = found && ledger.periodOf(found.period);
  const item = question.item ?? found?.item;
  const partner = question.partner ?? found?.partner;
  const goesBefore = ({ period }: UnreadRow): boolean => {
    if (period === undefined) return answers === undefined;
    if (question.period !== undefined) return windowKey(period) === windowKey(question.period);
    return answers === undefined || compareLatestFirst(period, answers) <= 0;
  };
  return ledger.unread.find(
    (row) => isAbout(row, { ...question, item, partner }) && goesBefore(row),
  )?.sentence;
}

/**
 * The periods of rows about a question that cannot be read, each once.
 * @param cases of which the rows are, where the question names none; any where undefined
 */
export function unreadPeriods(
  ledger: Ledger,
  question: Omit<UnreadQuestion, "period">,
  cases: readonly Pick<ShelvedRow, "item" | "partner">[] | undefined,
): readonly Period[] {
  const isOfCase = (row: UnreadRow): boolean =>
    cases?.some(({ item, partner = "" }) => isAbout(row, { ...question, item, partner })) ?? true;
  const periods = ledger.unread.flatMap((row) =>
    row.period !== undefined && isAbout(row, question) && isOfCase(row) ? [row.period] : [],
  );
  return [...new Map(periods.map((period) => [windowKey(period), period])).values()];
}

function isAbout(row: UnreadRow, question: Omit<UnreadQuestion, "period">): boolean {
  const { item, partner } = question;
  return (
    row.table === question.table &&
    row.area === question.area &&
    row.indicator === question.indicator &&
    row.nature === question.nature &&
    (item === undefined || nameKey(row.item) === nameKey(item)) &&
    (partner === undefined || nameKey(row.partner) === nameKey(partner))
  );
}
