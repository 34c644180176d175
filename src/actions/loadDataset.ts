import { createLedger, type Ledger } from "../core/ledger";
import type { Message } from "../core/message";
import type { WorkbookContents } from "../excel/read/workbookContents";
import { writeSheets } from "../excel/write/writeSheets";
import { keepLost } from "../session/lostTexts";
import { shippedDataset } from "../session/shippedDataset";
import type { DeedOutcome } from "../session/deedState";
import type { KeptEdit } from "../sheet/keep/mergeTable";
import { tables } from "../tables/tables";
import { adoptLedger } from "./deed/adoptLedger";
import { dayNotes, rebuiltNotes } from "./deed/dayNotes";
import { openDeed } from "./open/openDeed";
import { mergedTables, recorded } from "./load/mergedTables";
import { planAnew, type Attempt } from "./deed/planAnew";
import { problemsOf, unprintedSheets, updatesOf } from "./sheets/laidSheet";
import { layReview, refuseUnrecorded } from "./sheets/layReview";
import { mergesOf, type LaidTable, type TableMerges } from "./sheets/layTable";
import { mergedValues } from "./sheets/mergedValues";
import { changedItems } from "./sheets/correctedItems";
import { keptItems, overwrittenItems, problemItems, retiredItems } from "./sheets/reviewItems";
import type { DeedTools, NothingAsked } from "./deed/tools";
import { message } from "./deed/words";
import { ledgerFromGrids, type RowProblem, type WorkbookLedger } from "./deed/workbookLedger";

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
export function loadDataset(_?: NothingAsked, tools: DeedTools = {}): Promise<LoadOutcome> {
  return planAnew(() => load(tools), joinLoads);
}

async function load(tools: DeedTools): Promise<Attempt<LoadOutcome>> {
  const total = 4;
  tools.progress?.({ done: 0, total, step: message("readingDataset") });
  const dataset = await shippedDataset();
  const shipped = createLedger(dataset);

  tools.progress?.({ done: 1, total, step: message("readingWorkbook") });
  const opened = await openDeed(tools, { at: { done: 1, total } });
  const { waiting } = opened;
  const input = await recorded(opened.contents);
  const { contents, problems } = input;

  tools.progress?.({ done: 2, total, step: message("mergingLedger") });
  const tables = mergedTables(shipped, input);
  const merges = mergesOf(tables);
  const after = ledgerFromGrids(mergedValues(merges, contents), dataset, {
    version: dataset.version,
    settings: contents.state.settings,
    taken: contents.state.taken,
  });
  const review = loadReview(after, merges, contents);
  const edits = merges.reduce((sum, { merge }) => sum + merge.overwritten.length, 0);
  refuseUnrecorded(edits, review);
  tools.signal?.throwIfAborted();

  tools.progress?.({ done: 3, total, step: message("writingTables") });
  const { taken = {} } = contents.state;
  const state = { ...contents.state, datasetVersion: dataset.version, taken };
  const outcome = await writeSheets(
    // What was typed over is recorded before it is written over; a new list stands behind the ledgers.
    updatesOf(edits > 0 ? [review, ...tables] : [...tables, review]),
    {
      first: [],
      stateBefore: contents.state,
      state,
      stateParts: contents.stateParts,
      unprinted: unprintedSheets([...tables, review], contents),
      isOneByOne: false,
      onSheet: () => undefined,
      onLost: keepLost,
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
  const { written, moved } = outcome;
  const told: LoadOutcome = {
    version: dataset.version,
    counts,
    kept,
    written,
    problems: [
      ...problems,
      ...problemsOf([...tables, review]),
      ...outcome.problems,
      ...after.unreadable.map(unreadableProblem),
    ],
    notes: [...rebuiltNotes(opened.contents, after.ledger), ...dayNotes(after.ledger, move)],
    said: saidOf({ version: dataset.version, counts, kept, written }),
  };
  return { outcome: told, moved };
}

type Loaded = Pick<LoadOutcome, "version" | "counts" | "kept" | "written">;

function saidOf({ version, counts: { facts, targets }, kept, written }: Loaded): Message {
  const held = { version, facts, targets, kept: kept.length };
  return message(written.length === 0 ? "alreadyLoaded" : "loaded", held);
}

/** The second attempt finds done what the first one wrote. */
function joinLoads(before: LoadOutcome, now: LoadOutcome): LoadOutcome {
  const written = [...new Set([...before.written, ...now.written])];
  const told = { ...now, written, notes: [...(before.notes ?? []), ...(now.notes ?? [])] };
  return { ...told, said: saidOf(told) };
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
