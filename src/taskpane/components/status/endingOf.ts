import type { TFunction } from "i18next";
import { movedNote } from "../../../actions/deed/dayNotes";
import type { Words } from "../../../commands/words";
import type { AsOfMove } from "../../../core/ledger";
import { inWords, type Message } from "../../../core/message";
import { sentencesOf } from "../../../core/userError";
import type { Place } from "../../../excel/showPlace";
import type { DeedState } from "../../../session/deedState";
import { placesIn } from "./placesIn";

/** How a deed ended, in a language. */
export interface Ending {
  readonly intent: "success" | "warning" | "info" | "error";
  readonly title?: string;
  readonly sentence: string;
  /** What could not be done, and what else is to be known. */
  readonly points: readonly string[];
  readonly places: readonly Place[];
  /** What is left to be done: begun and ended by the person, or not done at all. */
  readonly left?: "halfway" | "undone";
}

/**
 * @param move how edits that were followed moved the as-of date, which no deed has followed since
 * @returns undefined while there is nothing to say
 */
export function endingOf(
  state: Exclude<DeedState, { kind: "running" }>,
  move: AsOfMove | undefined,
  t: TFunction,
  words: Words,
): Ending | undefined {
  switch (state.kind) {
    case "idle":
      return move && { ...plain(inWords(movedNote(move), words)), places: [] };
    case "done": {
      const { said, problems, notes: told = [], isCancelled = false } = state.outcome;
      const notes = move ? [...told, movedNote(move)] : told;
      return {
        intent: isCancelled ? "info" : problems.length > 0 ? "warning" : "success",
        sentence: inWords(said, words),
        points: [...problems, ...notes].map((point) => inWords(point, words)),
        places: placesIn([said, ...problems, ...notes]),
        ...(isCancelled && { left: "halfway" as const }),
      };
    }
    case "cancelled":
      return plain(t("deed.cancelled"));
    case "failed":
      return failed(t, sentencesOf(state.why, words), state.why.refusals);
    case "broken":
      return failed(t, [t("deed.broken", { detail: state.detail })]);
  }
}

function plain(sentence: string): Ending {
  return { intent: "info", sentence, points: [], places: [] };
}

function failed(
  t: TFunction,
  [sentence = "", ...points]: readonly string[],
  why: readonly Message[] = [],
): Ending {
  const title = t("deed.failed");
  return { intent: "error", title, sentence, points, places: placesIn(why), left: "undone" };
}
