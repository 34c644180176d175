import type { Raw } from "./cells/raw";
import { isGrounds } from "./judgedInputs";
import { staleWord } from "./targetFormulas";

/** What a hidden column of 目标台账 is told by where no fingerprint speaks for it. */
export interface AnsweredTexts {
  /** Words of verdicts, of every rule set that may have judged. */
  readonly words: ReadonlySet<Raw>;
  readonly isSentence: (text: string) => boolean;
}

/**
 * Whether a hidden cell holds what the core writes there, by its form: answers to edits leave no fingerprint. Anything
 * else a person typed after showing the column.
 */
export function isJudgedForm(
  heading: string,
  value: Raw,
  { words, isSentence }: AnsweredTexts,
): boolean {
  switch (heading) {
    case "计入完成值":
      return typeof value === "number";
    case "计入截至":
      return Number.isInteger(value);
    case "判定依据":
      return isGrounds(value);
    case "判定状态":
      return value === staleWord || words.has(value);
    case "判定说明":
      return typeof value === "string" && isSentence(value);
    default:
      return false;
  }
}
