import type { Compiler } from "webpack";

export interface Options {
  /** Name of the generated asset. */
  readonly metadata: string;
  /** Language that the metadata is generated in. */
  readonly language: string;
  /** File of texts for each other language. */
  readonly translations: Readonly<Record<string, string>>;
  readonly readText?: (file: string) => string;
}

export default class LocalisedFunctions {
  constructor(options: Options);
  apply(compiler: Compiler): void;
}
