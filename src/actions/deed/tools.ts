import type { Progress } from "../../session/deedState";

/** What a deed is given by whoever starts it. */
export interface DeedTools {
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** What is asked of a deed that has only one way to be done. */
export type NothingAsked = Readonly<Record<string, never>>;
