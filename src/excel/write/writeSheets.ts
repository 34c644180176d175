import { UserError } from "../../core/userError";
import {
  begun,
  finished,
  recordOf,
  stateToText,
  withRecord,
  type SheetRecord,
  type WorkbookState,
} from "../../sheet/keep/workbookState";
import { readExcel, runExcel, sentenceOf } from "../runExcel";
import type { SheetJob } from "./sheetJob";
import { packSteps, type Step } from "./step";
import { clearColours } from "./tableColours";
import { writeSheet } from "./writeSheet";
import { writeState } from "./writeState";

/** A job with what the state shall remember of it once it is done. */
export interface RecordedJob {
  readonly job: SheetJob;
  readonly record: SheetRecord;
}

export interface WriteOptions {
  /** Jobs written before all others; nothing else is written if they fail. */
  readonly first: readonly RecordedJob[];
  /** The state as read, and as it shall be but for the records of the jobs. */
  readonly stateBefore: WorkbookState;
  readonly state: WorkbookState;
  readonly statePartId: string | undefined;
  /** Jobs joined in one request where they fit; one by one keeps progress and cancelling fine. */
  readonly isOneByOne: boolean;
  readonly onSheet: (done: number, name: string) => void;
  readonly onCellEdit: () => void;
  readonly signal: AbortSignal | undefined;
}

export interface WriteOutcome {
  readonly state: WorkbookState;
  readonly written: readonly string[];
  /** Sheets that Excel would not have written, a sentence each; the others are written all the same. */
  readonly problems: readonly string[];
  readonly isCancelled: boolean;
}

/**
 * Writes sheets in order. The state goes first, holding what stands there before as well as what shall stand there,
 * so that a run that breaks off leaves nothing that the next run would take for the person's; a last request
 * makes it final.
 */
export async function writeSheets(
  others: readonly RecordedJob[],
  options: WriteOptions,
): Promise<WriteOutcome> {
  const { first, state, stateBefore } = options;
  const jobs = [...first, ...others];
  const isNothing = jobs.length === 0 && stateToText(state) === stateToText(stateBefore);
  if (isNothing) return { state, written: [], problems: [], isCancelled: false };
  const intended = jobs.reduce(
    (next, { record }) =>
      withRecord(next, begun(record, recordOf(stateBefore, record.kind, record.area))),
    state,
  );
  const partId = await saveState(intended, options.statePartId);
  const parcels = options.isOneByOne ? others.map((job) => [job]) : [others];
  const done: Done = { ids: new Map(), begun: new Set(), problems: [], missing: 0 };
  if (first.length > 0) await writeParcels([first], done, { ...options, isOneByOne: false });
  const isCancelled = await writeParcels(parcels, done, options);

  const final = jobs.reduce((next, { record }) => {
    const sheetId = done.ids.get(record);
    if (sheetId !== undefined) return withRecord(next, finished(record, sheetId));
    if (done.begun.has(record)) return next;
    return withOldRecord(next, record, stateBefore);
  }, intended);
  await saveState(final, partId);
  const written = jobs.filter(({ record }) => done.ids.has(record)).map(({ job }) => job.plan.name);
  return { state: final, written, problems: done.problems, isCancelled };
}

interface Done {
  /** Excel's ids of the sheets that are written. */
  readonly ids: Map<SheetRecord, string>;
  /** Sheets on which something may have been written. */
  readonly begun: Set<SheetRecord>;
  readonly problems: string[];
  /** New sheets that could not be made: those after them stand as many places nearer the front. */
  missing: number;
}

function saveState(state: WorkbookState, partId: string | undefined): Promise<string> {
  return runExcel(async (context) => {
    const part = writeState(context, state, partId);
    part.load("id");
    await context.sync();
    return part.id;
  });
}

/** True if the person cancelled on the way. */
async function writeParcels(
  [first, ...rest]: readonly (readonly RecordedJob[])[],
  done: Done,
  options: WriteOptions,
): Promise<boolean> {
  if (!first || first.length === 0) return false;
  try {
    options.signal?.throwIfAborted();
    if (options.isOneByOne) await waitForCellEdit(options);
  } catch (error) {
    if (options.signal?.aborted === true) return true;
    throw error;
  }
  try {
    await writeParcel(first, done, options);
  } catch (error) {
    const names = first.map(({ job }) => `“${job.plan.name}”`).join("、");
    const sentence = sentenceOf(error) ?? "Excel中途出错。再做一次会接着完成，您填的内容都在。";
    if (!options.isOneByOne) throw new UserError(`${names}没有写完：${sentence}`, { cause: error });
    done.missing += first.filter(({ job }) => !job.standing).length;
    done.problems.push(`工作表${names}没有写完：${sentence}`);
  }
  return writeParcels(rest, done, options);
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
  jobs: readonly RecordedJob[],
  done: Done,
  options: WriteOptions,
): Promise<void> {
  return runExcel(async (context) => {
    for (const { record } of jobs) done.begun.add(record);
    const sheets = jobs.map(({ job }) => sheetFor(context, job, done.missing));
    for (const [index, { job }] of jobs.entries()) {
      const sheet = sheets[index];
      const coloured = job.tables.filter(({ areColoursChanged }) => areColoursChanged);
      for (const table of coloured) if (sheet) await clearColours(context, sheet, table, job.plan);
    }
    const steps = jobs.flatMap(({ job }, index): Step[] => {
      const sheet = sheets[index];
      return sheet ? [...writeSheet(sheet, job)] : [];
    });
    for (const sheet of sheets) sheet.load("id");
    await syncGroups(context, packSteps(steps));
    for (const [index, { record, job }] of jobs.entries()) {
      done.ids.set(record, sheets[index]?.id ?? "");
      options.onSheet(done.ids.size, job.plan.name);
    }
  });
}

async function syncGroups(
  context: Excel.RequestContext,
  [first, ...rest]: readonly (readonly Step[])[],
): Promise<void> {
  for (const step of first ?? []) step.queue();
  await context.sync();
  if (rest.length > 0) await syncGroups(context, rest);
}

function sheetFor(
  context: Excel.RequestContext,
  { plan, standing, position, replaces }: SheetJob,
  missing: number,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (standing) return worksheets.getItem(standing.sheet.sheetId);
  if (replaces !== undefined) worksheets.getItem(replaces).delete();
  const sheet = worksheets.add(plan.name);
  if (position !== undefined) sheet.position = position - missing;
  return sheet;
}

/** A sheet that a cancelled run did not reach keeps its old record, or none. */
function withOldRecord(
  state: WorkbookState,
  record: SheetRecord,
  before: WorkbookState,
): WorkbookState {
  const old = recordOf(before, record.kind, record.area);
  if (old) return withRecord(state, old);
  const isOther = ({ kind, area }: SheetRecord): boolean =>
    kind !== record.kind || area !== record.area;
  return { ...state, sheets: state.sheets.filter(isOther) };
}
