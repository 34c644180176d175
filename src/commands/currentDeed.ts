import type { DeedTools } from "../actions/deed/tools";
import { reportDefect } from "../actions/deed/reportDefect";
import { UserError } from "../core/userError";
import type { DeedOutcome, DeedState, Progress } from "../session/deedState";
import { session } from "../session/session";

/** Takes the last outcome, or how edits moved the as-of date, off the screen. */
export function dismissOutcome(): void {
  if (session.get().deed.kind !== "running") {
    session.set({ deed: { kind: "idle" }, asOfMove: undefined });
  }
}

/** Runs a deed unless one is running, and keeps its outcome for whoever shows it. Never rejects. */
export async function runDeed(
  deed: (tools: Required<DeedTools>) => Promise<DeedOutcome>,
): Promise<void> {
  if (session.get().deed.kind === "running") return;
  const controller = new AbortController();
  const cancel = () => {
    controller.abort();
  };
  const progress = (made: Progress) => {
    become({ kind: "running", progress: made, cancel });
  };
  session.set({
    asOfMove: undefined,
    deed: { kind: "running", progress: undefined, cancel },
  });
  try {
    const outcome = await deed({ progress, signal: controller.signal });
    become({ kind: "done", outcome });
  } catch (error) {
    become(endOf(error, controller.signal));
  }
}

/** How a deed that was not done ended. */
export function endOf(error: unknown, signal?: AbortSignal): DeedState {
  if (error instanceof UserError) return { kind: "failed", why: error };
  if (signal?.aborted === true && error === signal.reason) return { kind: "cancelled" };
  // A defect: the page's own error report gets it with its stack.
  reportDefect(error);
  return { kind: "broken", detail: error instanceof Error ? error.message : String(error) };
}

function become(deed: DeedState): void {
  session.set({ deed });
}
