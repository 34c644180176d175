import type { Message } from "../../core/message";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import type { PageJob } from "../../excel/write/savePages";
import type { SheetUpdate } from "../../excel/write/sheetUpdate";
import { recordOf } from "../../sheet/keep/workbookState";
import type { SheetPlan } from "../../sheet/plan";

/** A plan laid over the workbook as it stands. */
export interface LaidSheet {
  readonly plan: SheetPlan;
  /** What is to be written; undefined where the sheet already is as planned, or cannot be written. */
  readonly update: SheetUpdate | undefined;
  /** Why it cannot be written. */
  readonly problem: Message | undefined;
}

/** Sheets that are as they should be but for the print set-up, which Excel did not take the last time. */
export function unprintedSheets(
  sheets: readonly LaidSheet[],
  { state, sheets: standing }: Pick<WorkbookContents, "state" | "sheets">,
): readonly PageJob[] {
  return sheets.flatMap(({ plan, update, problem }): PageJob[] => {
    const record = recordOf(state, plan.kind, plan.area);
    const isDue = record?.isUnprinted === true && !update && problem === undefined;
    const sheet = isDue && standing.find(({ id }) => id === record.sheetId);
    return sheet && !sheet.isProtected ? [{ plan, record }] : [];
  });
}

export function updatesOf(sheets: readonly LaidSheet[]): readonly SheetUpdate[] {
  return sheets.flatMap(({ update }) => update ?? []);
}

export function problemsOf(sheets: readonly LaidSheet[]): readonly Message[] {
  return sheets.flatMap(({ problem }) => problem ?? []);
}
