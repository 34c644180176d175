import type { RawGrid } from "../../tables/cells/raw";
import type { SheetPlan } from "../plan";
import { readReview, review, type ReviewRow } from "../../tables/review";
import { planTable, type TableOptions } from "../tables/planTable";
import {
  openWord,
  reviewKey,
  reviewKinds,
  settledWord,
  type ReviewItem,
  type ReviewKind,
} from "./reviewItem";

export interface ReviewOptions extends TableOptions {
  /** 核对事项 as it stands, header row first; undefined where there is none. */
  readonly before: RawGrid | undefined;
  /** Kinds that were looked for now: an earlier line of these that is no longer found is settled. */
  readonly checked: readonly ReviewKind[];
}

/** 核对事项: what a person should look at; lines once written stay, and say when they are settled. */
export function planReview(items: readonly ReviewItem[], options: ReviewOptions): SheetPlan {
  const found = items.map((item): ReviewRow => ({
    key: reviewKey(item),
    kind: reviewKinds[item.kind],
    area: item.area,
    place: item.place,
    text: item.text,
    state: openWord,
    link: item.link,
  }));
  const unique = [...new Map(found.map((row) => [row.key, row])).values()];
  const keys = new Set(unique.map(({ key }) => key));
  const earlier = rowsBefore(options.before).filter(({ key }) => !keys.has(key));
  const checked = new Set<string>(options.checked.map((kind) => reviewKinds[kind]));
  // Other earlier lines stay as they are: a row that is not planned is left alone.
  const settled = earlier.filter(({ kind }) => checked.has(kind));
  const rows = [...unique, ...settled.map((row) => ({ ...row, state: settledWord }))];
  return planTable(review, rows, options);
}

/** Keys of the lines that are not settled yet. */
export function openKeys(before: RawGrid | undefined): ReadonlySet<string> {
  const rows = rowsBefore(before).filter(({ state }) => state === openWord);
  return new Set(rows.map(({ key }) => key));
}

function rowsBefore(grid: RawGrid | undefined): readonly ReviewRow[] {
  return grid === undefined ? [] : readReview(grid).filter(({ key }) => key !== "");
}
