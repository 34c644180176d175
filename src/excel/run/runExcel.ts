import { isHostRefusal, message, refuseAll } from "./words";

/** How to wait while a person has a cell open for typing. */
export interface Waiting {
  readonly onCellEdit?: (() => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

const millisecondsBetweenTries = 300;

/** One step of Excel's undo for all that a batch writes, where Excel can. */
function undoGroup(): Excel.RunOptions {
  const canGroup = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  return canGroup ? { mergeUndoGroup: true } : {};
}

/**
 * One batch on the workbook, one step of undo where Excel can; waits while a cell is being edited.
 * @throws UserError where Excel refused for a known reason
 */
export async function runExcel<T>(beat: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...undoGroup() }, beat);
  } catch (error) {
    throw worded(error);
  }
}

function worded(error: unknown): unknown {
  const code = codeOf(error);
  return isHostRefusal(code) ? refuseAll([message(code)], error) : error;
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
      return await Excel.run({ delayForCellEdit: false }, beat);
    } catch (error) {
      if (codeOf(error) !== "InvalidOperationInCellEditMode") throw worded(error);
    }
    waiting.onCellEdit?.();
    await pause(millisecondsBetweenTries);
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
