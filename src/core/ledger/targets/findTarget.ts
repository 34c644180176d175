import { answer, noAnswer, type Answer } from "../../answer";
import type { DateText, Target } from "../../model/dataset";
import { outcomes, targetKinds, type TargetKind } from "../../model/enumerations";
import { isEqual } from "../../numbers";
import { periodInWords, type Period } from "../../periods";
import { targetShelf, type Ledger } from "../rows/ledger";
import { nameKey } from "../../nameKey";
import { partnerAsked } from "../rows/partnerAsked";
import { listInWords, periodsInWords, subjectInWords } from "../rows/refusals";
import { answeringRows } from "../rows/answeringRows";
import { partForWhole } from "./partForWhole";
import { unreadInstead, unreadWord } from "../rows/unread";

export interface TargetQuestion {
  /** Area code. */
  readonly area: string;
  /** Indicator id. */
  readonly indicator: string;
  readonly item?: string | undefined;
  /** Undefined asks for the latest with a target. */
  readonly period?: Period | undefined;
  /** Day of judgement; undefined where the question knows none. */
  readonly asOf?: DateText | undefined;
  /** Kinds in order of preference, where several targets stand for one period; undefined refuses to choose. */
  readonly prefer?: readonly TargetKind[] | undefined;
}

/** What is said where nothing was set. */
export const noTargetWord = outcomes.no_target;

/** Which of several targets for one period is judged or turned into a level: the most palpable first. */
export const levelsFirst: readonly TargetKind[] = [
  "level",
  "increase",
  "multiple",
  "ceiling",
  "growth",
  "points",
  "rank",
  "milestone",
];

/** The order in which a growth rate is looked for. */
export const ratesFirst: readonly TargetKind[] = [
  "growth",
  ...levelsFirst.filter((kind) => kind !== "growth"),
];

/**
 * The target that answers, by the same rule as rows of the ledger.
 * Errors: `#N/A` where there is none, naming the periods and items that have one; where several
 * disagree, listing them.
 */
export function findTarget(ledger: Ledger, question: TargetQuestion): Answer<Target> {
  const shelf = targetShelf(ledger, question.area, question.indicator);
  const refusal = question.item === undefined ? partForWhole(ledger, question) : undefined;
  if (refusal !== undefined) return refusal;
  const found = answeringRows(shelf, question);
  const kind = question.prefer?.find((preferred) => found.some((row) => row.kind === preferred));
  const rows = kind === undefined ? found : found.filter((row) => row.kind === kind);
  const [first, ...others] = rows;
  const asked = { ...question, table: "targets", nature: undefined } as const;
  const unread = unreadInstead(ledger, asked, first);
  if (unread !== undefined) return noAnswer(unread, unreadWord);
  if (first === undefined) return noAnswer(whyNoTarget(ledger, question), noTargetWord);
  if (others.every((row) => row.kind === first.kind && isEqual(row.value, first.value)))
    return answer(first);
  const listed = listInWords(
    rows.map(
      (row) => `${row.item}${targetKinds[row.kind]}${row.stated === "" ? row.value : row.stated}`,
    ),
  );
  const subject = subjectInWords(ledger, question);
  return noAnswer(
    `${subject}同一时期有${rows.length}个目标：${listed}；请指明对象，或指明总量、增速。`,
  );
}

function whyNoTarget(ledger: Ledger, question: TargetQuestion): string {
  const subject = subjectInWords(ledger, question);
  const shelf = targetShelf(ledger, question.area, question.indicator);
  if (shelf === undefined) {
    const partner = partnerAsked(ledger, question.area);
    return partner ?? `${subject}没有设目标，可在目标台账中补登。`;
  }
  const { item, period } = question;
  const rows = [...shelf.byWindow.values()].flatMap((window) => window.rows);
  if (item !== undefined && !rows.some((row) => nameKey(row.item) === nameKey(item))) {
    const items = [...new Set(rows.map((row) => row.item))].filter((name) => name !== "");
    const legal = items.length === 0 ? "目标都不分对象" : `设了目标的对象：${listInWords(items)}`;
    return `${subject}的“${item}”没有设目标；${legal}。`;
  }
  const asked = period === undefined ? "" : periodInWords(period);
  return `${subject}没有${asked}的目标，设了目标的时期：${periodsInWords(shelf)}。`;
}
