import type { Finding } from "../checks";

export type ReviewLineKind = Finding["kind"] | "lagging" | "inferred";

/** Notices: however many there are, those of one kind are one line. */
export const gatheredKinds = [
  "derived",
  "later",
  "weakSource",
  "inferred",
  "undated",
  "stale",
] as const satisfies readonly ReviewLineKind[];
type GatheredKind = (typeof gatheredKinds)[number];

/** A line of 核对事项 that speaks of the ledger. */
export interface ReviewLine {
  readonly kind: ReviewLineKind;
  /** Codes of the areas that it concerns. */
  readonly areas: readonly string[];
  /** Where that is seen, in words: the ledger, and the row or the column. */
  readonly place: string;
  readonly text: string;
  /** Ids of the rows concerned, the first the one to look at. */
  readonly rows: readonly string[];
  /** What stays the same when its figures change: the line is known by it. */
  readonly subject: string;
  /** By what earlier versions knew the line: its row and its text. */
  readonly formerSubject?: string;
}

export function isGathered(kind: ReviewLineKind): kind is GatheredKind {
  const kinds: readonly ReviewLineKind[] = gatheredKinds;
  return kinds.includes(kind);
}
