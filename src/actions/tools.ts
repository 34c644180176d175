/** How far a deed is: `done` of `total` steps, and what is being done, in words. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly text: string;
}

/** What a deed is given by whoever starts it. */
export interface DeedTools {
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** What every deed answers: one sentence for the person, and what could not be done, a sentence each. */
export interface DeedOutcome {
  readonly sentence: string;
  readonly problems: readonly string[];
}

/** What a deed says while a person has a cell open for typing: Excel answers nothing meanwhile. */
export const waitingText = "等待退出单元格编辑";
