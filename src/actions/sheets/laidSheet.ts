import type { Message } from "../../core/message";
import type { SheetUpdate } from "../../excel/write/sheetUpdate";
import type { SheetPlan } from "../../sheet/plan";

/** A plan laid over the workbook as it stands. */
export interface LaidSheet {
  readonly plan: SheetPlan;
  /** What is to be written; undefined where the sheet already is as planned, or cannot be written. */
  readonly update: SheetUpdate | undefined;
  /** Why it cannot be written. */
  readonly problem: Message | undefined;
}

export function updatesOf(sheets: readonly LaidSheet[]): readonly SheetUpdate[] {
  return sheets.flatMap(({ update }) => update ?? []);
}

export function problemsOf(sheets: readonly LaidSheet[]): readonly Message[] {
  return sheets.flatMap(({ problem }) => problem ?? []);
}
