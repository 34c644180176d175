import type { TFunction } from "i18next";
import type { Words } from "../../../commands/words";
import { inWords } from "../../../core/message";
import type { DeedState } from "../../../session/deedState";
import type { Ending } from "./endingOf";

/** What a screen reader says of a deed: each step, then how it ended. */
export function spokenOf(
  deed: DeedState,
  ending: Ending | undefined,
  t: TFunction,
  words: Words,
): string {
  if (deed.kind === "running") {
    return deed.progress === undefined ? t("deed.working") : inWords(deed.progress.step, words);
  }
  if (!ending) return "";
  const { title, sentence, points } = ending;
  return [title, sentence, ...points].filter((text) => text !== undefined).join(" ");
}
