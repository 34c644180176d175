import type { Answer } from "../../src/core/answer";

/** One call of a function of the core as a table writes it; null stands for undefined. */
export interface AnswerRow {
  readonly title: string;
  readonly call: string;
  readonly arguments: readonly unknown[];
  readonly value?: unknown;
  readonly error?: string;
  readonly word?: string;
}

export type Callable = (...inputs: never[]) => Answer<unknown>;

/** Tests each row against the function it names: its value, or its error with its word and a sentence. */
export function testAnswers(rows: readonly AnswerRow[], calls: Readonly<Record<string, Callable>>) {
  test.each(rows.map((row) => [`${row.call}: ${row.title}`, row] as const))("%s", (_title, row) => {
    const call = calls[row.call] as ((...inputs: unknown[]) => Answer<unknown>) | undefined;
    const inputs = row.arguments.map((input) => withoutNulls(input));
    const result = call?.(...inputs);
    if (result?.ok === true) {
      expect(result.value).toEqual(row.value);
      return;
    }
    expect([result?.error, result?.word]).toEqual([row.error, row.word]);
    expect(result?.message).toMatch(/^[^。]+。$/);
  });
}

function withoutNulls(input: unknown): unknown {
  if (input === null) return undefined;
  if (typeof input !== "object" || Array.isArray(input)) return input;
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}
