import type { DeedOutcome, DeedTools, Progress } from "../actions/tools";
import { UserError } from "../core/userError";
import { reportDefect } from "../actions/reportDefect";

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

let state: DeedState = { kind: "idle" };
const listeners = new Set<() => void>();

/** What ribbon and pane are doing, or last did; one deed at a time in the whole page. */
export function deedState(): DeedState {
  return state;
}

export function onDeedChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Takes the last outcome off the screen. */
export function dismissOutcome(): void {
  if (state.kind !== "running") become({ kind: "idle" });
}

/** Runs a deed unless one is running, and keeps its outcome for whoever shows it. Never rejects. */
export async function runDeed(
  deed: (tools: Required<DeedTools>) => Promise<DeedOutcome>,
): Promise<void> {
  if (state.kind === "running") return;
  const controller = new AbortController();
  const cancel = () => {
    controller.abort();
  };
  const progress = (step: Progress) => {
    become({ kind: "running", progress: step, cancel });
  };
  become({ kind: "running", progress: undefined, cancel });
  try {
    const outcome = await deed({ progress, signal: controller.signal });
    become({ kind: "done", outcome, isCancelled: controller.signal.aborted });
  } catch (error) {
    become(endOf(error, controller.signal));
  }
}

function endOf(error: unknown, signal: AbortSignal): DeedState {
  if (error instanceof UserError) return { kind: "failed", sentence: error.message };
  if (signal.aborted) return { kind: "cancelled" };
  // A defect: the page's own error report gets it with its stack.
  reportDefect(error);
  return { kind: "broken", detail: error instanceof Error ? error.message : String(error) };
}

function become(next: DeedState): void {
  state = next;
  for (const listener of [...listeners]) listener();
}
