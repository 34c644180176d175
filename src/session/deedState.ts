/** How far a deed is: `done` of `total` steps, and what is being done, in words. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly text: string;
}

/** What every deed answers: one sentence for the person, and what could not be done, a sentence each. */
export interface DeedOutcome {
  readonly sentence: string;
  readonly problems: readonly string[];
}

export type DeedState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly progress: Progress | undefined;
      readonly cancel: () => void;
    }
  | { readonly kind: "done"; readonly outcome: DeedOutcome; readonly isCancelled: boolean }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly sentence: string }
  | { readonly kind: "broken"; readonly detail: string };
