import type { DeedTools } from "../actions/deed/tools";
import { inWords } from "../core/message";
import type { DeedOutcome, Progress } from "../session/deedState";
import { chineseWords } from "./words";

/** What a script is told while a deed goes on. */
export interface ScriptTools {
  readonly progress?: (step: WordedProgress) => void;
  readonly signal?: AbortSignal;
}

export interface WordedProgress extends Pick<Progress, "done" | "total"> {
  readonly text: string;
}

/** An outcome as a script reads it: one sentence; what could not be done and what else is to be known, a sentence each. */
export type Worded<Outcome> = Omit<Outcome, "said" | "problems" | "notes"> & {
  readonly sentence: string;
  readonly problems: readonly string[];
  readonly notes: readonly string[];
};

/** A deed as scripts have it done: told in Chinese. */
export function scripted<Asked, Outcome extends DeedOutcome>(
  deed: (asked: Asked, tools: DeedTools) => Promise<Outcome>,
): (asked: Asked, tools?: ScriptTools) => Promise<Worded<Outcome>> {
  return async (asked, { progress, signal } = {}) => {
    const {
      said,
      problems,
      notes = [],
      ...found
    } = await deed(asked, {
      progress: (step) => {
        progress?.(wordedStep(step));
      },
      ...(signal && { signal }),
    });
    return {
      ...found,
      sentence: inWords(said, chineseWords),
      problems: problems.map((problem) => inWords(problem, chineseWords)),
      notes: notes.map((note) => inWords(note, chineseWords)),
    };
  };
}

function wordedStep({ done, total, step }: Progress): WordedProgress {
  return { done, total, text: inWords(step, chineseWords) };
}
