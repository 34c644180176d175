import { refreshTable } from "../../sheet/keep/refreshTable";
import type { SheetPlan } from "../../sheet/plan";
import { answeredCells } from "../sheets/answeredCells";
import { changeItems, kindsSettledBy } from "../sheets/changeItems";
import { updatesOf } from "../sheets/laidSheet";
import { layReview, refuseUnrecorded } from "../sheets/layReview";
import { laySummary, type LaidSummary } from "../sheets/laySummary";
import { layTable, mergesOf, type LaidTable } from "../sheets/layTable";
import { editItems, noteItems, overwrittenItems, problemItems } from "../sheets/reviewItems";
import { isRewritten } from "../sheets/rewrittenCells";
import { areaName } from "../sheets/summaryPlans";
import { unresolvedItems } from "../sheets/unresolvedItems";
import { review } from "../../tables/review";
import { ourTable } from "../deed/wholeTables";
import { unreadableRows } from "../deed/workbookLedger";
import { withPrints } from "./madeOf";
import type { BuildPlans } from "./planBuild";
import type { BuildInput } from "./readBuild";

/** The sheets of a build, laid over what stands there. */
export interface BuildSheets {
  readonly summaries: readonly LaidSummary[];
  readonly tables: readonly LaidTable[];
  readonly review: LaidTable;
  /** What the sheets said before is recorded while they still say it. */
  readonly isReviewFirst: boolean;
}

/**
 * Third step of a build.
 * @throws UserError where something was typed over and cannot be recorded
 */
export function mergeBuild(input: BuildInput, plans: BuildPlans): BuildSheets {
  const { contents, own, settings, standing } = input;
  const summaries = plans.summaries.map((plan, position) => {
    const isOfIt = ({ kind, area }: SheetPlan): boolean => kind === plan.kind && area === plan.area;
    const assumed = plans.assumed.filter(isOfIt);
    const asThen = plans.asThen.find(isOfIt);
    return withPrints(own.ledger, laySummary(plan, contents, standing, position, assumed, asThen));
  });
  const options = {
    unreadable: unreadableRows(own),
    isAnswer: answeredCells(input.answered, contents),
    merge: refreshTable,
  };
  const tables = plans.tables.map((plan) => layTable(plan, contents, options));

  const updates = updatesOf([...summaries, ...tables]);
  const remaining = input.unresolved.filter((cell) => !isRewritten(cell, updates));
  const listed = ourTable(contents, review.name)?.values;
  const edits = [
    ...summaries.flatMap(({ plan, edits, notes }) => {
      const area = areaName(own.ledger, plan);
      return [...editItems(edits, plan.name, area), ...noteItems(notes, plan.name, area, listed)];
    }),
    ...overwrittenItems(mergesOf(tables), contents),
  ];
  const changes = summaries.flatMap(({ plan, changes }) =>
    changeItems(changes, plan.name, areaName(own.ledger, plan)),
  );
  const items = [
    ...edits,
    ...changes,
    ...problemItems(own, contents),
    ...unresolvedItems(remaining, contents, own.ledger),
  ];
  const checked = ["unresolved", ...kindsSettledBy(changes, contents)] as const;
  const findings = { items, checked, merges: mergesOf(tables), settings };
  const list = layReview(own.ledger, findings, contents);
  refuseUnrecorded(edits.length, list);
  return { summaries, tables, review: list, isReviewFirst: edits.length + changes.length > 0 };
}
