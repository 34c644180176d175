import type { Message } from "../../core/message";
import { UserError } from "../../core/userError";
import {
  finished,
  nextSave,
  stateToText,
  withOldRecord,
  withRecord,
  type WorkbookSettings,
  type WorkbookState,
} from "../../sheet/keep/workbookState";
import { readExcel } from "../run/runExcel";
import { isHostRefusal, message, refuseAll, type HostRefusal } from "../run/words";
import type { StateParts } from "../read/workbookContents";
import type { OnLost } from "../../tables/cells/lostText";
import { begunUpdate, pageJobs, savePages, type PageJob } from "./savePages";
import type { SheetUpdate } from "./sheetUpdate";
import { writeParcel, type Done } from "./writeParcel";
import { saveState } from "./writeState";

export interface WriteOptions {
  /** Written before all others; nothing else is written if they fail. */
  readonly first: readonly SheetUpdate[];
  /** The state as read, and as it shall be but for the records of the sheets. */
  readonly stateBefore: WorkbookState;
  readonly state: WorkbookState;
  /** The settings once all is written, and not before; those of `state` where undefined. */
  readonly settings?: WorkbookSettings;
  readonly stateParts: StateParts;
  /** Sheets that are as they should be but for their print set-up. */
  readonly unprinted?: readonly PageJob[];
  /** False joins sheets in one request where they fit; one by one keeps progress and cancelling fine. */
  readonly isOneByOne: boolean;
  readonly onSheet: (done: number, name: string) => void;
  /** Told what somebody typed in between and what could not be put back. */
  readonly onLost: OnLost;
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
  const { first, state, stateBefore, unprinted = [], settings = state.settings } = options;
  const updates = [...first, ...others];
  const isStateSame =
    updates.length === 0 &&
    options.stateParts.isCurrent &&
    stateToText({ ...state, settings }) === stateToText(stateBefore);
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

  const isWhole = !isCancelled && done.moved.length === 0;
  const final = updates.reduce(
    (next, { record }) => {
      const sheetId = done.ids.get(record);
      if (sheetId !== undefined) return withRecord(next, finished(record, sheetId));
      if (done.begun.has(record)) return next;
      return withOldRecord(next, record, stateBefore);
    },
    nextSave(isWhole ? { ...intended, settings } : intended),
  );
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

/** True if the person cancelled on the way; Excel without an answer is not waited for at the next sheet, too. */
async function writeParcels(
  parcels: readonly (readonly SheetUpdate[])[],
  done: Done,
  options: WriteOptions,
): Promise<boolean> {
  for (const parcel of parcels.filter(({ length }) => length > 0)) {
    if (await isCancelledBefore(options)) return true;
    try {
      await writeParcel(parcel, done, options.first, options);
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
