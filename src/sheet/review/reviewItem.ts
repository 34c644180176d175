import { findingKinds } from "../../core/checks";
import { fingerprint } from "../keep/fingerprint";
import type { CellLink } from "../../tables/cells/cell";

/** One line of 核对事项. */
export interface ReviewItem {
  readonly kind: ReviewKind;
  /** Name of the county, or empty. */
  readonly area: string;
  /** Where it is, in words and as a link; empty where it is nowhere in the workbook. */
  readonly place: string;
  readonly link?: CellLink | undefined;
  /** What was found, with the amounts. */
  readonly text: string;
  /** What tells it from others of its kind; its place and text where nothing else does. */
  readonly subject?: string | undefined;
  /** What told it so in earlier versions. */
  readonly formerSubject?: string | undefined;
}

/** What each kind is called, by weight: conflicts, targets, what is not read, edits, changes, notices. */
export const reviewKinds = {
  relation: findingKinds.relation,
  duplicate: findingKinds.duplicate,
  lagging: "目标滞后",
  lowTarget: findingKinds.lowTarget,
  unreadable: "读不出",
  doubtful: "数值可疑",
  copied: "编号重复",
  unresolved: "公式无结果",
  reportOrphan: findingKinds.reportOrphan,
  reportFalls: findingKinds.reportFalls,
  edit: "改动留存",
  reportCorrected: "填报更正",
  kept: "与数据不同",
  changed: "数据更正",
  retired: "新数据已无",
  changedSheet: "汇总表变动",
  derived: findingKinds.derived,
  later: findingKinds.later,
  weakSource: findingKinds.weakSource,
  inferred: "时期推定",
  undated: findingKinds.undated,
  stale: findingKinds.stale,
} as const;
export type ReviewKind = keyof typeof reviewKinds;

const words: readonly string[] = Object.values(reviewKinds);

/** Place of a kind among all, by its word; behind them for a word that is none of ours. */
export function weightOf(word: string): number {
  const at = words.indexOf(word);
  return at < 0 ? words.length : at;
}

export const openWord = "待核对";
export const settledWord = "已消除";
/** Of a line whose kind has become one line since. */
export const gatheredWord = "已并入";

/** The same finding has the same key in every build. */
export function reviewKey({
  kind,
  place,
  text,
  subject = `${place}\n${text}`,
}: Omit<ReviewItem, "area">): string {
  const words = `${kind}\n${subject}`;
  // Two fingerprints: among thousands of findings a single one would meet its like.
  return fingerprint(words) + fingerprint(`again\n${words}`);
}
