import type { RawGrid } from "../../tables/cells/raw";
import type { SheetPlan } from "../plan";
import { readReview, review, type ReviewRow } from "../../tables/review";
import { planTable, type TableOptions } from "../tables/planTable";
import { isPart } from "./parts";
import {
  gatheredWord,
  openWord,
  reviewKey,
  reviewKinds,
  settledWord,
  weightOf,
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
  const before = rowsBefore(options.before);
  const standing = new Set(before.map(({ key }) => key));
  const found = items.map((item) => rowOf(item, standing));
  const unique = [...new Map(found.map((row) => [row.key, row])).values()];
  const keys = new Set(unique.map(({ key }) => key));
  const earlier = before.filter(({ key }) => !keys.has(key));
  const checked = new Set<string>(options.checked.map((kind) => reviewKinds[kind]));
  // Other earlier lines stay as they are: a row that is not planned is left alone.
  const settled = earlier.filter(({ kind }) => checked.has(kind));
  const closed = settled.map((row) => ({
    ...row,
    state: isPart(row) ? gatheredWord : settledWord,
  }));
  const rows = [...unique, ...closed];
  rows.sort((one, other) => weightOf(one.kind) - weightOf(other.kind));
  return planTable(review, rows, options);
}

/** A line that stands under the key of an earlier version keeps it, and with it what a person typed there. */
function rowOf(item: ReviewItem, standing: ReadonlySet<string>): ReviewRow {
  const key = reviewKey(item);
  const former = reviewKey({ ...item, subject: item.formerSubject ?? item.subject });
  return {
    key: !standing.has(key) && standing.has(former) ? former : key,
    kind: reviewKinds[item.kind],
    area: item.area,
    place: item.place,
    text: item.text,
    state: openWord,
    link: item.link,
  };
}

/** Keys of the lines that are not settled yet. */
export function openKeys(before: RawGrid | undefined): ReadonlySet<string> {
  const rows = rowsBefore(before).filter(({ state }) => state === openWord);
  return new Set(rows.map(({ key }) => key));
}

function rowsBefore(grid: RawGrid | undefined): readonly ReviewRow[] {
  return grid === undefined ? [] : readReview(grid).filter(({ key }) => key !== "");
}
