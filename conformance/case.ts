/** A value that goes to Office.js or comes back from it. */
export type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

/**
 * What is to be seen. In texts `{sheet}` stands for the name of the case's own sheet, as in every text of a step.
 * `sameAs` and `otherThan` name what an earlier step read `as`.
 */
export type Expected =
  | { readonly is: Plain }
  | { readonly oneOf: readonly Plain[] }
  | { readonly near: number; readonly within: number }
  | { readonly sameAs: string }
  | { readonly otherThan: string };

/**
 * One statement of Office.js. A path is written as in code, with arguments as they stand and without quotes:
 * `sheet.getRange(A1:B2).values`. It begins with `workbook`, `sheet` (the case's own) or a name that was kept.
 */
export type Step =
  /** Keeps what the call gives, for later paths; `with` has the arguments that a path cannot hold. */
  | { readonly keep: string; readonly from: string; readonly with?: readonly Plain[] }
  | { readonly call: string; readonly with?: readonly Plain[] }
  | { readonly set: string; readonly to: Plain }
  /** Reads a property, a part of it, or what a call answers. */
  | {
      readonly read: string;
      readonly part?: string;
      readonly as?: string;
      readonly expect?: Expected;
    }
  /** Notes from now on, by the name of the event, what is heard. */
  | { readonly listen: string };

export type Turn =
  /** Statements of one request; `refused` has the codes of which Excel is to end it with one, or none where any will do. */
  | { readonly ask: readonly Step[]; readonly refused?: readonly string[] }
  /** Reads again and again until it is as expected: what calculates takes its time. */
  | { readonly see: string; readonly expect: Expected }
  | { readonly waitMilliseconds: number }
  /** The events noted so far, each once. */
  | { readonly heard: readonly string[] };

/** One rule of Excel that the add-in or its stand-in goes by, and how to find out whether it holds. */
export interface Case {
  readonly id: string;
  /** Numbers in docs/beliefs.md. */
  readonly beliefs: readonly number[];
  /** The rule, for the person who runs it. */
  readonly rule: string;
  /** Where it is documented or reported. */
  readonly source: string;
  /** Requirement sets without which it cannot be tried. */
  readonly needs?: Readonly<Record<string, string>>;
  /** Statements are one step of Undo. */
  readonly isUndoGroup?: boolean;
  readonly turns: readonly Turn[];
}
