import type { Message } from "../../core/message";
import { speaking, UserError } from "../../core/userError";
import { ChangedMeanwhile } from "../../excel/run/changedMeanwhile";
import { words as hostWords } from "../../excel/run/words";
import { listLost } from "./listLost";
import { message, refuse, words } from "./words";

/** What came of one plan. */
export interface Attempt<Outcome> {
  readonly outcome: Outcome;
  /** Sheets that were changed between reading and writing, and that stand as they were found then. */
  readonly moved: readonly string[];
  readonly isCancelled?: boolean;
}

/** What is told of a deed, with what could not be done. */
interface Told {
  readonly problems: readonly Message[];
}

/** What stands in the way may be Excel's own refusal. */
const { refuseAll } = speaking({ ...hostWords, ...words });

/** Somebody who keeps typing would have a deed plan for ever. */
export const mostPlans = 3;

/**
 * Does a deed anew, from its reading on, where the workbook was changed before it was written; three times at most.
 * @param join what is told of two attempts
 * @throws UserError where nothing could be written because of it
 */
export async function planAnew<Outcome extends Told>(
  attempt: () => Promise<Attempt<Outcome>>,
  join: (before: Outcome, now: Outcome) => Outcome = (_, now) => now,
): Promise<Outcome> {
  try {
    const outcome = await plans(attempt, join);
    return (await listLost()).reduce(withProblem, outcome);
  } catch (error) {
    const lost = await listLost();
    if (lost.length === 0 || !(error instanceof UserError)) throw error;
    throw refuseAll([...error.refusals, ...lost], error);
  }
}

async function plans<Outcome extends Told>(
  attempt: () => Promise<Attempt<Outcome>>,
  join: (before: Outcome, now: Outcome) => Outcome,
): Promise<Outcome> {
  let told: Outcome | undefined;
  for (let plan = 1; ; plan += 1) {
    const found = await unlessChanged(attempt);
    if (found instanceof ChangedMeanwhile) {
      if (plan === mostPlans) throw refuse("sheetsMoved", found);
      continue;
    }
    const { outcome, moved, isCancelled = false } = found;
    told = told ? join(told, outcome) : outcome;
    if (moved.length === 0 || isCancelled) return told;
    if (plan === mostPlans) return withProblem(told, message("sheetsMoved", { sheets: moved }));
  }
}

/** What came of a deed, or that the workbook was changed before it could be written. */
export async function unlessChanged<T>(deed: () => Promise<T>): Promise<T | ChangedMeanwhile> {
  try {
    return await deed();
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return error;
    throw error;
  }
}

function withProblem<Outcome extends Told>(outcome: Outcome, problem: Message): Outcome {
  return { ...outcome, problems: [...outcome.problems, problem] };
}
