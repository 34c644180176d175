import type { Answer } from "../core/answer";
import { answer, badInput } from "../core/answer";
import { isBlank } from "./spill";

/** One argument of a formula as Excel handed it over, and how a cell of it is read. */
export interface Argument<T> {
  readonly cells: readonly (readonly unknown[])[];
  /** Whether a filled cell makes the row count as filled; dates and options do not. */
  readonly counts: boolean;
  readonly read: (cell: unknown) => Answer<T>;
}

/** A number, or undefined for a blank cell. */
export function number(name: string, given: unknown): Argument<number | undefined> {
  return {
    cells: matrix(given),
    counts: true,
    read: (cell) => {
      if (isBlank(cell)) return answer(undefined);
      if (typeof cell === "number") return answer(cell);
      return badInput(`${name}“${String(cell)}”不是数字。`);
    },
  };
}

/** An option: the Chinese word or the id of an enumeration; blank takes the default. */
export function choice<Id extends string>(
  name: string,
  given: unknown,
  words: Readonly<Record<Id, string>>,
  preset: Id,
): Argument<Id> {
  return {
    cells: [[given]],
    counts: false,
    read: (cell) => {
      if (isBlank(cell)) return answer(preset);
      const text = String(cell).normalize("NFKC").trim().toLowerCase();
      const ids = Object.keys(words) as Id[];
      const found = ids.find((id) => id === text || words[id] === text);
      if (found !== undefined) return answer(found);
      return badInput(
        `${name}“${text}”不能识别，可用：${Object.values<string>(words).join("、")}。`,
      );
    },
  };
}

/** A single value arrives as itself, a range as its rows, an argument left out as null. */
function matrix(given: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) return [[given]];
  const rows = given as unknown[];
  if (rows.length === 0) return [[undefined]];
  return rows.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}
