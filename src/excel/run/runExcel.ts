import { codeOf, isCellEdited, timed } from "./timeLimit";
import { isHostRefusal, message, refuseAll } from "./words";

/** How to wait while a person has a cell open for typing. */
export interface Waiting {
  readonly onCellEdit?: (() => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

const millisecondsBetweenTries = 300;

/**
 * One batch on the workbook; waits while a cell is being edited. Never inside an undo group: Excel refuses there what
 * it cannot undo, such as the place of a sheet.
 * @throws UserError where Excel did not do it, for whatever reason
 */
export async function runExcel<T>(beat: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, timed(beat));
  } catch (error) {
    throw await worded(error);
  }
}

/** Excel's fault by a code that has words, whatever its own; all else as it is. */
async function worded(error: unknown): Promise<unknown> {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const isEdited = await isRefusedForCellEdit(error);
  const code = isEdited ? "InvalidOperationInCellEditMode" : codeOf(error);
  return refuseAll([message(isHostRefusal(code) ? code : "brokenOff")], error);
}

/** Some builds say so by a code of its own, others by one that says nothing. */
async function isRefusedForCellEdit(error: unknown): Promise<boolean> {
  const code = codeOf(error);
  if (code === "InvalidOperationInCellEditMode") return true;
  return code === "InvalidOperation" && (await isCellEdited());
}

/**
 * A batch that only reads, tried again until no cell is being edited: unlike Excel's own waiting it can be
 * told to a person and cancelled.
 * @throws the signal's reason where a person cancelled
 */
export async function readExcel<T>(
  beat: (context: Excel.RequestContext) => Promise<T>,
  waiting: Waiting,
): Promise<T> {
  for (;;) {
    waiting.signal?.throwIfAborted();
    try {
      return await Excel.run({ delayForCellEdit: false }, timed(beat));
    } catch (error) {
      if (!(await isRefusedForCellEdit(error))) throw await worded(error);
    }
    waiting.onCellEdit?.();
    await pause(millisecondsBetweenTries);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
