import type { Message } from "../../core/message";
import { UserError } from "../../core/userError";
import {
  begun,
  finished,
  printed,
  recordOf,
  stateToText,
  unprinted,
  withRecord,
  type SheetRecord,
  type WorkbookState,
} from "../../sheet/keep/workbookState";
import type { SheetPlan } from "../../sheet/plan";
import { runExcel } from "../run/runExcel";
import { message } from "../run/words";
import type { SheetUpdate } from "./sheetUpdate";
import { writePageLayout } from "./writePageLayout";

/** A sheet whose print set-up is to be written. */
export interface PageJob {
  readonly plan: SheetPlan;
  /** The record as the state shall hold it, with Excel's id. */
  readonly record: SheetRecord;
}

/** Saves a state, ahead of which something else is queued into the same request. */
type Save = (
  state: WorkbookState,
  queueFirst?: (context: Excel.RequestContext) => void,
) => Promise<unknown>;

/** A state beyond this goes in a request of its own. */
const charactersBesidePages = 1_000_000;

/** The record of a sheet that is about to be written. */
export function begunUpdate(update: SheetUpdate, before: WorkbookState): SheetRecord {
  const { record } = update;
  const next = begun(record, recordOf(before, record.kind, record.area));
  return isPrintDue(update) ? unprinted(next) : next;
}

/** @param ids Excel's ids of the sheets that are written */
export function pageJobs(
  updates: readonly SheetUpdate[],
  ids: ReadonlyMap<SheetRecord, string>,
): readonly PageJob[] {
  return updates.flatMap((update) => {
    const { plan, record } = update;
    const sheetId = ids.get(record);
    if (sheetId === undefined || !isPrintDue(update)) return [];
    return [{ plan, record: finished(record, sheetId) }];
  });
}

/** A sheet that was made, or written anew, needs its print set-up too. */
function isPrintDue({ standing, isUnprinted }: SheetUpdate): boolean {
  return !standing || standing.isLayoutChanged || isUnprinted === true;
}

/**
 * Writes the print set-up of all sheets in one request, and the state with it, so that no round trip is added. Where
 * Excel refuses, for want of a printer above all, everything else stands, and the next deed tries again.
 * @param state as it shall be, but for what is said of print set-ups
 * @param standing as it was saved last
 */
export async function savePages(
  state: WorkbookState,
  standing: WorkbookState,
  jobs: readonly PageJob[],
  save: Save,
): Promise<{ readonly state: WorkbookState; readonly problems: readonly Message[] }> {
  const done = jobs.reduce((next, { record }) => withRecord(next, printed(record)), state);
  try {
    await saveBehind(done, jobs, save);
    return { state: done, problems: [] };
  } catch (error) {
    const isExcels = error instanceof UserError || error instanceof OfficeExtension.Error;
    if (!isExcels || jobs.length === 0) throw error;
  }
  const later = jobs.reduce((next, { record }) => withRecord(next, unprinted(record)), state);
  if (stateToText(later) !== stateToText(standing)) await save(later);
  const sheet = jobs[0]?.plan.name ?? "";
  return { state: later, problems: [message("pagesUnset", { sheet, count: jobs.length })] };
}

async function saveBehind(
  state: WorkbookState,
  jobs: readonly PageJob[],
  save: Save,
): Promise<void> {
  const queue = ({ workbook }: Excel.RequestContext): void => {
    for (const { plan, record } of jobs) {
      writePageLayout(workbook.worksheets.getItem(record.sheetId), plan);
    }
  };
  if (stateToText(state).length <= charactersBesidePages) {
    await save(state, queue);
    return;
  }
  await runExcel(async (context) => {
    queue(context);
    await context.sync();
  });
  await save(state);
}
