import type { Message } from "../core/message";
import type { UserError } from "../core/userError";

/** How far a deed is: `done` of `total` steps, and what is being done. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly step: Message;
}

/** What every deed answers: how it ended, and what could not be done. */
export interface DeedOutcome {
  readonly said: Message;
  readonly problems: readonly Message[];
  /** What else is to be known of how the workbook stands now. */
  readonly notes?: readonly Message[];
  /** Whether a person ended it before all was done; what was done by then stays. */
  readonly isCancelled?: boolean;
}

export type DeedState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly progress: Progress | undefined;
      readonly cancel: () => void;
    }
  | { readonly kind: "done"; readonly outcome: DeedOutcome }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly why: UserError }
  | { readonly kind: "broken"; readonly detail: string };

/** What a person may want after a deed that did not come to its end. */
export interface FollowUp {
  readonly again: () => void;
  /** Undoes what was done of it; undefined where nothing is to be undone. */
  readonly restore?: (() => void) | undefined;
}
