/**
 * An answer, or an honest reason why there is none.
 *
 * `#VALUE!` means the input is wrong; `#N/A` that the input is right and there is no answer.
 * `message` is a whole Chinese sentence for a reader; `word` is what a sheet prints in the
 * number's place where domain language has a word for the case (基期为零, 缺基数 …).
 */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly error: ErrorCode;
      readonly message: string;
      readonly word?: string;
    };

export type ErrorCode = "#N/A" | "#VALUE!";

export function answer<T>(value: T): Answer<T> {
  return { ok: true, value };
}

/** The input is right and there is no answer. */
export function noAnswer(message: string, word?: string): Answer<never> {
  return { ok: false, error: "#N/A", message, ...(word === undefined ? {} : { word }) };
}

/** The input is wrong. */
export function badInput(message: string): Answer<never> {
  return { ok: false, error: "#VALUE!", message };
}
