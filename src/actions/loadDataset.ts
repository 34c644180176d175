import { createLedger, type Ledger } from "../core/ledger";
import { UserError } from "../core/userError";
import { readWorkbook } from "../excel/read/readWorkbook";
import type { WorkbookContents } from "../excel/read/workbookContents";
import { writeSheets } from "../excel/write/writeSheets";
import { shippedDataset } from "../ledger/shippedDataset";
import type { KeptEdit } from "../sheet/keep/mergeTable";
import { tables } from "../tables/tables";
import { targets } from "../tables/targets";
import { adoptLedger } from "./adoptLedger";
import {
  changedItems,
  keptItems,
  overwrittenItems,
  problemItems,
  retiredItems,
} from "./jobs/reviewItems";
import { mergedValues } from "./jobs/mergedValues";
import { reviewJobs } from "./jobs/reviewJobs";
import { tableJobs, type TableJobs } from "./jobs/tableJob";
import { readOnlySentence } from "./refusals";
import { tablePlans, targetsPlan, withComputedColumns } from "./jobs/tablePlans";
import { waitingText, type DeedOutcome, type DeedTools } from "./tools";
import {
  ledgerFromGrids,
  workbookTables,
  unreadableRows,
  workbookLedger,
  type WorkbookLedger,
} from "./workbookLedger";

export interface LoadOutcome extends DeedOutcome {
  readonly version: string;
  readonly counts: {
    readonly facts: number;
    readonly targets: number;
    readonly indicators: number;
    readonly areas: number;
    readonly sources: number;
  };
  /** Values that a person typed, that differ from the new data, and that stay. */
  readonly kept: readonly (KeptEdit & { readonly table: string })[];
  readonly written: readonly string[];
}

/**
 * Writes the shipped dataset into the data sheets: made new, or merged with what people changed in them.
 * @throws UserError where the dataset cannot be had or Excel refuses; nothing is half-loaded
 */
export async function loadDataset(tools: DeedTools = {}): Promise<LoadOutcome> {
  const total = 4;
  tools.progress?.({ done: 0, total, text: "读取随附数据" });
  const dataset = await shippedDataset();
  const shipped = createLedger(dataset);

  tools.progress?.({ done: 1, total, text: "读取工作簿" });
  const onCellEdit = (): void => tools.progress?.({ done: 1, total, text: waitingText });
  const contents = await readWorkbook(workbookTables, { onCellEdit, signal: tools.signal });
  if (contents.isReadOnly) throw new UserError(readOnlySentence);
  const before = await workbookLedger(contents);

  tools.progress?.({ done: 2, total, text: "合并台账" });
  const { jobs, merges, problems } = mergedJobs(shipped, contents, before);
  const after = ledgerFromGrids(mergedValues(merges, contents), dataset, {
    version: dataset.version,
    settings: contents.state.settings,
  });
  const review = loadReview(after, merges, contents);
  tools.signal?.throwIfAborted();

  tools.progress?.({ done: 3, total, text: "写入数据表" });
  const state = { ...contents.state, datasetVersion: dataset.version };
  const outcome = await writeSheets(
    // What was typed over is recorded before it is written over; a new list stands behind the ledgers.
    hasOverwritten(merges) ? [...review.jobs, ...jobs] : [...jobs, ...review.jobs],
    {
      first: [],
      stateBefore: contents.state,
      state,
      statePartId: contents.statePartId,
      isOneByOne: false,
      onSheet: () => undefined,
      onCellEdit,
      signal: tools.signal,
    },
  );
  await adoptLedger(after.ledger);
  tools.progress?.({ done: total, total, text: "完成" });

  const kept = merges.flatMap(({ plan, merge }) =>
    merge.kept.map((edit) => ({ ...edit, table: plan.name })),
  );
  const counts = countsOf(after.ledger);
  return {
    version: dataset.version,
    counts,
    kept,
    written: outcome.written,
    problems: [...problems, ...review.problems, ...after.unreadable.map(unreadableSentence)],
    sentence: sentenceOf(outcome.written.length, dataset.version, counts, kept.length),
  };
}

/** 目标台账 is judged by the ledger as it will stand, so it is merged once to know that, and once more with its verdicts. */
function mergedJobs(
  shipped: Ledger,
  contents: WorkbookContents,
  before: WorkbookLedger | undefined,
): TableJobs {
  const { settings } = contents.state;
  const unreadable = before ? unreadableRows(before) : new Map<string, ReadonlySet<number>>();
  const plans = tablePlans(shipped, settings);
  if (!before) return tableJobs(plans, contents, unreadable);
  const { merges } = tableJobs(plans, contents, unreadable);
  const grids = mergedValues(merges, contents);
  const { ledger } = ledgerFromGrids(grids, shipped.dataset, {
    version: shipped.dataset.version,
    settings,
  });
  const own = targetsPlan(ledger, settings, grids.get(targets.name));
  const judged = plans.map((plan) =>
    plan.kind === "targets" ? withComputedColumns(plan, own) : plan,
  );
  return tableJobs(judged, contents, unreadable);
}

/** 核对事项 after a load: also what the person's values and rows differ in from the new data. */
function loadReview(
  after: WorkbookLedger,
  merges: TableJobs["merges"],
  contents: WorkbookContents,
): TableJobs {
  const items = [
    ...keptItems(merges, contents),
    ...overwrittenItems(merges, contents),
    ...retiredItems(merges, contents),
  ];
  const changed = merges.flatMap((one) => changedItems(one, contents));
  const deed = {
    items: [...changed, ...items, ...problemItems(after, contents)],
    // The corrections of the last load that made any stay listed until another makes new ones.
    checked: ["kept", "retired", ...(changed.length > 0 ? ["changed" as const] : [])] as const,
    merges,
    settings: contents.state.settings,
  };
  return reviewJobs(after.ledger, deed, contents);
}

function hasOverwritten(merges: TableJobs["merges"]): boolean {
  return merges.some(({ merge }) => merge.overwritten.length > 0);
}

function countsOf({ dataset }: Ledger): LoadOutcome["counts"] {
  return {
    facts: dataset.observations.length,
    targets: dataset.targets.length,
    indicators: dataset.indicators.length,
    areas: dataset.areas.length,
    sources: dataset.sources.length,
  };
}

function sentenceOf(
  written: number,
  version: string,
  counts: LoadOutcome["counts"],
  kept: number,
): string {
  const holds = `数据台账${counts.facts}行、目标台账${counts.targets}行`;
  const stays = kept > 0 ? `；${kept}处您改过的数与数据不同，已保留您的` : "";
  return written === 0
    ? `数据版本${version}已在工作簿中，没有变化（${holds}）${stays}。`
    : `已载入数据版本${version}：${holds}${stays}。`;
}

function unreadableSentence({
  table,
  row,
  column,
  found,
  reason,
}: WorkbookLedger["unreadable"][number]): string {
  const sheet = tables.find(({ name }) => name === table)?.sheet ?? table;
  return `${sheet}表第${row + 1}行“${column}”列“${found}”读不出：${reason}`;
}
