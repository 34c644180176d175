import type { Message } from "../../core/message";
import { UserError } from "../../core/userError";
import {
  finished,
  nextSave,
  stateToText,
  withOldRecord,
  withRecord,
  type SheetRecord,
  type WorkbookState,
} from "../../sheet/keep/workbookState";
import { readExcel, runExcel } from "../run/runExcel";
import { isHostRefusal, message, refuseAll, type HostRefusal } from "../run/words";
import type { StateParts } from "../read/workbookContents";
import { listedUnit } from "./listedUnit";
import { begunUpdate, pageJobs, savePages, type PageJob } from "./savePages";
import type { SheetUpdate } from "./sheetUpdate";
import { clearColours } from "./tableColours";
import { sheetUnits } from "./writeSheet";
import { saveState } from "./writeState";
import { writeUnits } from "./writeUnits";

export interface WriteOptions {
  /** Written before all others; nothing else is written if they fail. */
  readonly first: readonly SheetUpdate[];
  /** The state as read, and as it shall be but for the records of the sheets. */
  readonly stateBefore: WorkbookState;
  readonly state: WorkbookState;
  readonly stateParts: StateParts;
  /** Sheets that are as they should be but for their print set-up. */
  readonly unprinted?: readonly PageJob[];
  /** False joins sheets in one request where they fit; one by one keeps progress and cancelling fine. */
  readonly isOneByOne: boolean;
  readonly onSheet: (done: number, name: string) => void;
  readonly onCellEdit: () => void;
  readonly signal: AbortSignal | undefined;
}

export interface WriteOutcome {
  readonly state: WorkbookState;
  readonly written: readonly string[];
  /** Sheets that Excel would not have written; the others are written all the same. */
  readonly problems: readonly Message[];
  /** Sheets that were changed between reading and writing, and that stand as they were found then. */
  readonly moved: readonly string[];
  readonly isCancelled: boolean;
}

/**
 * Writes sheets in order. The state goes first, holding what stands there before as well as what shall stand there,
 * so that a run that breaks off leaves nothing that the next run would take for the person's; a last request
 * makes it final.
 */
export async function writeSheets(
  others: readonly SheetUpdate[],
  options: WriteOptions,
): Promise<WriteOutcome> {
  const { first, state, stateBefore, unprinted = [] } = options;
  const updates = [...first, ...others];
  const isStateSame =
    updates.length === 0 &&
    options.stateParts.isCurrent &&
    stateToText(state) === stateToText(stateBefore);
  if (isStateSame && unprinted.length === 0)
    return { state, written: [], problems: [], moved: [], isCancelled: false };
  const intended = updates.reduce(
    (next, update) => withRecord(next, begunUpdate(update, stateBefore)),
    state,
  );
  const ids = isStateSame
    ? options.stateParts.ids
    : [await saveState(intended, options.stateParts.ids)];
  const parcels = options.isOneByOne ? others.map((update) => [update]) : [others];
  const done: Done = { ids: new Map(), begun: new Set(), problems: [], moved: [], missing: 0 };
  if (first.length > 0) await writeParcels([first], done, { ...options, isOneByOne: false });
  const isCancelled = done.moved.length === 0 && (await writeParcels(parcels, done, options));

  const final = updates.reduce((next, { record }) => {
    const sheetId = done.ids.get(record);
    if (sheetId !== undefined) return withRecord(next, finished(record, sheetId));
    if (done.begun.has(record)) return next;
    return withOldRecord(next, record, stateBefore);
  }, nextSave(intended));
  const jobs = [...unprinted, ...pageJobs(updates, done.ids)];
  const pages = await savePages(final, nextSave(intended), jobs, (next, queueFirst) =>
    saveState(next, ids, queueFirst),
  );
  const written = updates.filter(({ record }) => done.ids.has(record)).map(({ plan }) => plan.name);
  return {
    state: pages.state,
    written,
    problems: [...done.problems, ...pages.problems],
    moved: done.moved,
    isCancelled,
  };
}

interface Done {
  /** Excel's ids of the sheets that are written. */
  readonly ids: Map<SheetRecord, string>;
  /** Sheets on which something may have been written. */
  readonly begun: Set<SheetRecord>;
  readonly problems: Message[];
  /** Sheets that a person changed meanwhile: they stand as that person left them. */
  readonly moved: string[];
  /** New sheets that could not be made: those after them stand as many places nearer the front. */
  missing: number;
}

/** True if the person cancelled on the way; Excel without an answer is not waited for at the next sheet, too. */
async function writeParcels(
  parcels: readonly (readonly SheetUpdate[])[],
  done: Done,
  options: WriteOptions,
): Promise<boolean> {
  for (const parcel of parcels.filter(({ length }) => length > 0)) {
    if (await isCancelledBefore(options)) return true;
    try {
      await writeParcel(parcel, done, options);
    } catch (error) {
      const unfinished = message("unfinished", { sheets: parcel.map(({ plan }) => plan.name) });
      const why = message(reasonOf(error));
      if (!options.isOneByOne || why.code === "noAnswer") throw refuseAll([unfinished, why], error);
      done.missing += parcel.filter(({ standing }) => !standing).length;
      done.problems.push(unfinished, why);
    }
  }
  return false;
}

function reasonOf(error: unknown): HostRefusal | "brokenOff" {
  const code = error instanceof UserError ? error.refusals[0]?.code : undefined;
  return isHostRefusal(code) ? code : "brokenOff";
}

async function isCancelledBefore(options: WriteOptions): Promise<boolean> {
  try {
    options.signal?.throwIfAborted();
    if (options.isOneByOne) await waitForCellEdit(options);
    return false;
  } catch (error) {
    if (options.signal?.aborted === true) return true;
    throw error;
  }
}

/** A tiny request that does not wait, so that a person hears what is waited for and can cancel. */
function waitForCellEdit({ onCellEdit, signal }: WriteOptions): Promise<void> {
  return readExcel(
    async (context) => {
      context.workbook.load("name");
      await context.sync();
    },
    { onCellEdit, signal },
  );
}

function writeParcel(
  updates: readonly SheetUpdate[],
  done: Done,
  options: WriteOptions,
): Promise<void> {
  return runExcel(async (context) => {
    for (const { record } of updates) done.begun.add(record);
    const parcel = updates.map((update) => ({
      update,
      sheet: sheetFor(context, update, done.missing),
    }));
    for (const { update, sheet } of parcel) {
      const coloured = update.tables.filter(({ areColoursChanged }) => areColoursChanged);
      for (const table of coloured) await clearColours(context, sheet, table, update.plan);
    }
    for (const { sheet } of parcel) sheet.load("id");
    // What is written over stands in the list by now, unless somebody took it away again.
    const listed = options.first
      .filter(({ record }) => done.ids.has(record))
      .map((update) => ({ update, unit: listedUnit(context, update) }));
    const units = [
      ...listed.map(({ unit }) => unit),
      ...parcel.flatMap(({ update, sheet }) => sheetUnits(sheet, update)),
    ];
    const disturbed = await writeUnits(context, units);
    if (disturbed.size > 0) {
      const sheets = [
        ...listed.map(({ update, unit: { sheet } }) => ({ update, sheet })),
        ...parcel,
      ];
      const moved = sheets.filter(({ sheet }) => disturbed.has(sheet));
      done.moved.push(...moved.map(({ update }) => update.plan.name));
      return;
    }
    for (const { update, sheet } of parcel) {
      done.ids.set(update.record, sheet.id);
      options.onSheet(done.ids.size, update.plan.name);
    }
  });
}

function sheetFor(
  context: Excel.RequestContext,
  { plan, standing, position, replaces }: SheetUpdate,
  missing: number,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (standing) return worksheets.getItem(standing.sheet.sheetId);
  if (replaces !== undefined) worksheets.getItem(replaces).delete();
  const sheet = worksheets.add(plan.name);
  if (position !== undefined) sheet.position = position - missing;
  return sheet;
}
