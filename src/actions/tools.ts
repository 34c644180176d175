import type { Progress } from "../session/deedState";

/** What a deed is given by whoever starts it. */
export interface DeedTools {
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** What is asked of a deed that has only one way to be done. */
export type NothingAsked = Readonly<Record<string, never>>;

/** What a deed says while a person has a cell open for typing: Excel answers nothing meanwhile. */
export const waitingText = "等待退出单元格编辑";
