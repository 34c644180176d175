import type { WorkbookContents } from "../../excel/read/workbookContents";
import type { Ledger } from "../../core/ledger";
import type { WorkbookSettings } from "../../sheet/keep/workbookState";
import { planReview } from "../../sheet/review/planReview";
import {
  reviewKey,
  weightOf,
  type ReviewItem,
  type ReviewKind,
} from "../../sheet/review/reviewItem";
import { takenOver } from "../../sheet/review/takenOver";
import { kindHeading, review } from "../../tables/review";
import { ourTable } from "../deed/wholeTables";
import { message, refuseAll } from "../deed/words";
import { rowLinks } from "./placeInTable";
import { copiedItems, findingItems } from "./reviewItems";
import { layTable, type LaidTable, type TableMerges } from "./layTable";

/** Kinds that every build looks for in the whole ledger. */
const ledgerKinds = [
  "relation",
  "derived",
  "duplicate",
  "lagging",
  "lowTarget",
  "reportOrphan",
  "reportFalls",
  "weakSource",
  "inferred",
  "later",
  "stale",
  "undated",
  "unreadable",
  "doubtful",
  "copied",
] as const satisfies readonly ReviewKind[];

export interface ReviewFindings {
  /** What this deed found besides the checks of the ledger. */
  readonly items: readonly ReviewItem[];
  /** Kinds that this deed looked for in full, besides those of the ledger. */
  readonly checked: readonly ReviewKind[];
  /** The ledger's tables as the deed leaves them. */
  readonly merges: TableMerges;
  readonly settings: WorkbookSettings;
}

/**
 * What was typed over is recorded before it is written over, or it stays.
 * @throws UserError where so many edits cannot be recorded
 */
export function refuseUnrecorded(count: number, { problem }: LaidTable): void {
  if (count > 0 && problem !== undefined) {
    throw refuseAll([message("editsUnrecorded", { count }), problem]);
  }
}

/** Lays 核对事项 with what a deed found over the list as it stands. */
export function layReview(
  ledger: Ledger,
  findings: ReviewFindings,
  contents: WorkbookContents,
): LaidTable {
  const { items, checked, merges, settings } = findings;
  const links = rowLinks(merges, contents);
  const before = ourTable(contents, review.name)?.values;
  const plan = planReview(
    [...findingItems(ledger, links), ...copiedItems(merges, contents), ...items],
    {
      ledger,
      before,
      checked: [...ledgerKinds, ...checked],
      sample: settings.isSample ?? false,
    },
  );
  // What was typed over is written over next: it is listed even where the same line was once deleted.
  const edits = items.filter(({ kind }) => kind === "edit");
  return layTable(plan, contents, {
    needed: new Set(edits.map(reviewKey)),
    newRows: {
      takenOver: takenOver(before),
      weights: { column: kindHeading, weightOf },
    },
  });
}
