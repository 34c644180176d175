/** What is to be told, by its code, with what its words name; a catalogue has the words. */
export interface Message {
  readonly code: string;
  readonly args: unknown;
}

/** For each code the words that its arguments make, in one language. */
export type Catalogue = Readonly<Record<string, (args: never) => string>>;

/** A catalogue in another language. */
export type SameCodes<Words extends Catalogue> = {
  readonly [Code in keyof Words]: (...args: Parameters<Words[Code]>) => string;
};

/** Makes something of a code that the catalogue has words for, and of the arguments that these need. */
export type OfCode<Words extends Catalogue, Result> = <Code extends keyof Words & string>(
  code: Code,
  ...args: Parameters<Words[Code]>
) => Result;

/** @throws Error for a code that the catalogue lacks: a defect */
export function inWords({ code, args }: Message, words: Catalogue): string {
  const say = words[code] as ((args: unknown) => string) | undefined;
  if (!say) throw new Error(`No words for ${code}`);
  return say(args);
}
