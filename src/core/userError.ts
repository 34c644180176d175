import { inWords, type Catalogue, type Message, type OfCode } from "./message";

/** Why a deed is not done: its code, and what its sentence names. */
export type Refusal = Message;

/** A deed that cannot be done as asked: the message says what was found and what to do. */
export class UserError extends Error {
  override readonly name = "UserError";
  /** The same by codes, one for each thing that stands in the way; empty where the message is all there is. */
  readonly refusals: readonly Refusal[];

  constructor(
    message: string,
    {
      refusals = [],
      cause,
    }: { readonly refusals?: readonly Refusal[]; readonly cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.refusals = refusals;
  }
}

/** What a folder tells and refuses with, by its catalogue; the words are those of an error's message. */
export function speaking<Words extends Catalogue>(
  words: Words,
): {
  readonly message: OfCode<Words, Message>;
  readonly refuse: OfCode<Words, UserError>;
  readonly refuseAll: (refusals: readonly Refusal[], cause?: unknown) => UserError;
} {
  const message: OfCode<Words, Message> = (code, ...args) => ({ code, args: args[0] });
  const refuseAll = (refusals: readonly Refusal[], cause?: unknown): UserError => {
    const sentences = refusals.map((refusal) => inWords(refusal, words));
    return new UserError(sentences.join(""), { refusals, cause });
  };
  return { message, refuse: (code, ...args) => refuseAll([message(code, ...args)]), refuseAll };
}

/** Why a deed is not done, a sentence each, in the words of a catalogue. */
export function sentencesOf({ refusals, message }: UserError, words: Catalogue): readonly string[] {
  return refusals.length === 0 ? [message] : refusals.map((refusal) => inWords(refusal, words));
}
