import { UserError } from "../core/userError";

/** What Excel's refusals mean to a person, by code. */
const sentences: Readonly<Record<string, string>> = {
  AccessDenied: "工作表或工作簿受保护，无法写入。请先撤销保护，再试一次。",
  InvalidOperationInCellEditMode: "有单元格正在编辑。请按回车键或Esc键退出编辑，再试一次。",
  RequestPayloadSizeLimitExceeded: "一次写入的内容超过Excel的上限。请减少所选旗县，再试一次。",
  ItemNotFound: "所需的工作表或表格已不在工作簿中。请重新载入数据，再试一次。",
  ItemAlreadyExists: "工作簿中已有同名的工作表或表格。请改名后再试一次。",
  ApiNotFound: "这个版本的Excel没有这项功能。请升级Excel，再试一次。",
  ReadOnlyDocument: "工作簿以只读方式打开，无法写入。请另存一份再试。",
};

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
 * @throws UserError with a sentence for a person where Excel refused for a known reason
 */
export async function runExcel<T>(beat: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...undoGroup() }, beat);
  } catch (error) {
    throw worded(error);
  }
}

function worded(error: unknown): unknown {
  const sentence = sentenceOf(error);
  return sentence === undefined || error instanceof UserError
    ? error
    : new UserError(sentence, { cause: error });
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

/** What Excel's refusal means to a person; undefined for anything that is no known refusal. */
export function sentenceOf(error: unknown): string | undefined {
  if (error instanceof UserError) return error.message;
  const code = codeOf(error);
  return code === undefined ? undefined : sentences[code];
}

function codeOf(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
