import {
  stateToText,
  withRecord,
  type SheetRecord,
  type WorkbookState,
} from "../../sheet/keep/workbookState";
import { runExcel } from "../runExcel";
import type { SheetJob } from "./sheetJob";
import { packSteps, type Step } from "./step";
import { writeSheet } from "./writeSheet";
import { writeState } from "./writeState";

/** A job with what the state shall remember of it; `record.rowsBefore` holds until the job is done. */
export interface RecordedJob {
  readonly job: SheetJob;
  readonly record: SheetRecord;
}

export interface WriteOptions {
  /** The state as read, and as it shall be but for the records of the jobs. */
  readonly stateBefore: WorkbookState;
  readonly state: WorkbookState;
  readonly statePartId: string | undefined;
  /** Jobs joined in one request where they fit; one by one keeps progress and cancelling fine. */
  readonly isOneByOne: boolean;
  readonly onSheet: (done: number, name: string) => void;
  readonly signal: AbortSignal | undefined;
}

export interface WriteOutcome {
  readonly state: WorkbookState;
  readonly written: readonly string[];
  readonly isCancelled: boolean;
}

/**
 * Writes sheets in order. The state goes first, holding old and new fingerprints, so that a run that fails
 * half-way leaves nothing that the next run would take for the person's; a last request makes it final.
 */
export function writeSheets(
  jobs: readonly RecordedJob[],
  options: WriteOptions,
): Promise<WriteOutcome> {
  const isNothing =
    jobs.length === 0 && stateToText(options.state) === stateToText(options.stateBefore);
  if (isNothing) return Promise.resolve({ state: options.state, written: [], isCancelled: false });
  return runExcel(async (context) => {
    const intended = jobs.reduce((state, { record }) => withRecord(state, record), options.state);
    const part = writeState(context, intended, options.statePartId);
    part.load("id");
    const parcels = options.isOneByOne ? jobs.map((job) => [job]) : [jobs];
    const ids = new Map<SheetRecord, string>();
    const isCancelled = await writeParcels(context, parcels, ids, options);

    const final = jobs.reduce(
      (state, { record }) => {
        const sheetId = ids.get(record);
        return sheetId === undefined ? state : withRecord(state, finished(record, sheetId));
      },
      isCancelled ? withoutUnwritten(intended, jobs, ids, options.stateBefore) : intended,
    );
    writeState(context, final, part.id);
    await context.sync();
    const written = jobs.filter(({ record }) => ids.has(record)).map(({ job }) => job.plan.name);
    return { state: final, written, isCancelled };
  });
}

/** True if the person cancelled on the way. */
async function writeParcels(
  context: Excel.RequestContext,
  [first, ...rest]: readonly (readonly RecordedJob[])[],
  ids: Map<SheetRecord, string>,
  options: WriteOptions,
): Promise<boolean> {
  if (!first) return false;
  if (options.signal?.aborted === true) return true;
  const sheets = first.map(({ job }) => sheetFor(context, job));
  const steps = first.flatMap(({ job }, index): Step[] => {
    const sheet = sheets[index];
    return sheet ? [...writeSheet(sheet, job)] : [];
  });
  for (const sheet of sheets) sheet.load("id");
  await syncGroups(context, packSteps(steps));
  for (const [index, { record, job }] of first.entries()) {
    ids.set(record, sheets[index]?.id ?? "");
    options.onSheet(ids.size, job.plan.name);
  }
  return writeParcels(context, rest, ids, options);
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
  { plan, standing, position }: SheetJob,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (standing) return worksheets.getItem(standing.sheet.sheetId);
  const sheet = worksheets.add(plan.name);
  if (position !== undefined) sheet.position = position;
  return sheet;
}

function finished(record: SheetRecord, sheetId: string): SheetRecord {
  const { rowsBefore, ...rest } = record;
  return rowsBefore === undefined && record.sheetId === sheetId ? record : { ...rest, sheetId };
}

/** Sheets that a cancelled run did not reach keep their old record, or none. */
function withoutUnwritten(
  intended: WorkbookState,
  jobs: readonly RecordedJob[],
  ids: ReadonlyMap<SheetRecord, string>,
  before: WorkbookState,
): WorkbookState {
  const unwritten = jobs.map(({ record }) => record).filter((record) => !ids.has(record));
  const sheets = intended.sheets.flatMap((record) => {
    if (!unwritten.includes(record)) return [record];
    const old = before.sheets.find(
      ({ kind, area }) => kind === record.kind && area === record.area,
    );
    return old ? [old] : [];
  });
  return { ...intended, sheets };
}
