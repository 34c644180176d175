import { createLedger, type Ledger } from "../core/ledger";
import type { Message } from "../core/message";
import type { WorkbookContents } from "../excel/read/workbookContents";
import { writeSheets } from "../excel/write/writeSheets";
import { shippedDataset } from "../session/shippedDataset";
import type { DeedOutcome } from "../session/deedState";
import type { KeptEdit } from "../sheet/keep/mergeTable";
import { tables } from "../tables/tables";
import { targets } from "../tables/targets";
import { adoptLedger } from "./deed/adoptLedger";
import { dayNotes } from "./deed/dayNotes";
import { openDeed } from "./deed/openDeed";
import { recordReports } from "./reports/recordReports";
import type { Recorded } from "./reports/writeEntries";
import { problemsOf, unprintedSheets, updatesOf } from "./sheets/laidSheet";
import { layReview } from "./sheets/layReview";
import { layTable, mergesOf, type LaidTable, type TableMerges } from "./sheets/layTable";
import { mergedValues } from "./sheets/mergedValues";
import {
  changedItems,
  keptItems,
  overwrittenItems,
  problemItems,
  retiredItems,
} from "./sheets/reviewItems";
import { tablePlans, targetsPlan, withComputedColumns } from "./sheets/tablePlans";
import type { DeedTools, NothingAsked } from "./deed/tools";
import { message } from "./deed/words";
import {
  ledgerFromGrids,
  unreadableRows,
  workbookLedger,
  type RowProblem,
  type WorkbookLedger,
} from "./deed/workbookLedger";

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
export async function loadDataset(_?: NothingAsked, tools: DeedTools = {}): Promise<LoadOutcome> {
  const total = 4;
  tools.progress?.({ done: 0, total, step: message("readingDataset") });
  const dataset = await shippedDataset();
  const shipped = createLedger(dataset);

  tools.progress?.({ done: 1, total, step: message("readingWorkbook") });
  const opened = await openDeed(tools, { at: { done: 1, total } });
  const { waiting } = opened;
  const { contents, own: before, problems } = await recorded(opened.contents);

  tools.progress?.({ done: 2, total, step: message("mergingLedger") });
  const tables = mergedTables(shipped, contents, before);
  const merges = mergesOf(tables);
  const after = ledgerFromGrids(mergedValues(merges, contents), dataset, {
    version: dataset.version,
    settings: contents.state.settings,
    taken: contents.state.taken,
  });
  const review = loadReview(after, merges, contents);
  tools.signal?.throwIfAborted();

  tools.progress?.({ done: 3, total, step: message("writingTables") });
  const { taken = {} } = contents.state;
  const state = { ...contents.state, datasetVersion: dataset.version, taken };
  const outcome = await writeSheets(
    // What was typed over is recorded before it is written over; a new list stands behind the ledgers.
    updatesOf(hasOverwritten(merges) ? [review, ...tables] : [...tables, review]),
    {
      first: [],
      stateBefore: contents.state,
      state,
      statePartId: contents.statePartId,
      unprinted: unprintedSheets([...tables, review], contents),
      isOneByOne: false,
      onSheet: () => undefined,
      onCellEdit: waiting.onCellEdit,
      // Tables of one dataset belong together: what has been begun is written to its end.
      signal: undefined,
    },
  );
  const move = await adoptLedger(after.ledger);
  tools.progress?.({ done: total, total, step: message("complete") });

  const kept = merges.flatMap(({ plan, merge }) =>
    merge.kept.map((edit) => ({ ...edit, table: plan.name })),
  );
  const counts = countsOf(after.ledger);
  return {
    version: dataset.version,
    counts,
    kept,
    written: outcome.written,
    problems: [
      ...problems,
      ...problemsOf([...tables, review]),
      ...outcome.problems,
      ...after.unreadable.map(unreadableProblem),
    ],
    notes: dayNotes(after.ledger, move),
    said: message(outcome.written.length === 0 ? "alreadyLoaded" : "loaded", {
      version: dataset.version,
      facts: counts.facts,
      targets: counts.targets,
      kept: kept.length,
    }),
  };
}

type LoadInput = Omit<Recorded, "own"> & { readonly own?: WorkbookLedger };

/** The workbook with what people filled in recorded; a new one has nothing to record. */
async function recorded(contents: WorkbookContents): Promise<LoadInput> {
  const own = await workbookLedger(contents);
  return own ? recordReports(contents, own) : { contents, problems: [] };
}

/** 目标台账 is judged by the ledger as it will stand, so it is merged once to know that, and once more with its verdicts. */
function mergedTables(
  shipped: Ledger,
  contents: WorkbookContents,
  before: WorkbookLedger | undefined,
): readonly LaidTable[] {
  const { settings, taken } = contents.state;
  const plans = tablePlans(shipped, settings);
  if (!before) return plans.map((plan) => layTable(plan, contents));
  const options = { unreadable: unreadableRows(before) };
  const merged = plans.map((plan) => layTable(plan, contents, options));
  const grids = mergedValues(mergesOf(merged), contents);
  const { ledger } = ledgerFromGrids(grids, shipped.dataset, {
    version: shipped.dataset.version,
    settings,
    taken,
  });
  const own = targetsPlan(ledger, settings, grids.get(targets.name));
  return plans.map((plan) => {
    const judged = plan.kind === "targets" ? withComputedColumns(plan, own) : plan;
    return layTable(judged, contents, options);
  });
}

/** 核对事项 after a load: also what the person's values and rows differ in from the new data. */
function loadReview(
  after: WorkbookLedger,
  merges: TableMerges,
  contents: WorkbookContents,
): LaidTable {
  const items = [
    ...keptItems(merges, contents),
    ...overwrittenItems(merges, contents),
    ...retiredItems(merges, contents),
  ];
  const changed = merges.flatMap((one) => changedItems(one, contents));
  const findings = {
    items: [...changed, ...items, ...problemItems(after, contents)],
    // The corrections of the last load that made any stay listed until another makes new ones.
    checked: ["kept", "retired", ...(changed.length > 0 ? ["changed" as const] : [])] as const,
    merges,
    settings: contents.state.settings,
  };
  return layReview(after.ledger, findings, contents);
}

function hasOverwritten(merges: TableMerges): boolean {
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

function unreadableProblem({ table, row, ...cell }: RowProblem): Message {
  const { column, found, reason } = cell;
  return message("rowUnreadable", {
    sheet: tables.find(({ name }) => name === table)?.sheet ?? table,
    row: row + 1,
    column,
    found,
    reason,
  });
}
