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
}

/** What each kind is called; the first ones are found anew at every build. */
export const reviewKinds = {
  ...findingKinds,
  unreadable: "读不出",
  doubtful: "数值可疑",
  copied: "编号重复",
  unresolved: "公式无结果",
  edit: "改动留存",
  reportCorrected: "填报更正",
  kept: "与数据不同",
  retired: "新数据已无",
  changed: "数据更正",
  changedSheet: "汇总表变动",
} as const;
export type ReviewKind = keyof typeof reviewKinds;

export const openWord = "待核对";
export const settledWord = "已消除";

/** The same finding has the same key in every build. */
export function reviewKey(item: ReviewItem): string {
  const text = [item.kind, item.place, item.text].join("\n");
  // Two fingerprints: among thousands of findings a single one would meet its like.
  return fingerprint(text) + fingerprint(`again\n${text}`);
}
