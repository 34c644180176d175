import type { StyleName } from "./styles";

/** `undefined` is an empty cell. Text is always written as text, whatever it begins with. */
export type Content = string | number | boolean | Formula | undefined;

/** A formula with its leading `=`, in en-US function names and A1 or structured references. */
export interface Formula {
  readonly formula: string;
}

export interface Cell {
  readonly content: Content;
  readonly style: StyleName;
  /** Overrides the style's number format. */
  readonly format?: string;
  /** Place in this workbook that a click goes to. */
  readonly link?: CellLink;
}

export interface CellLink {
  readonly sheet: string;
  /** A1 address on that sheet. */
  readonly address: string;
  readonly tip: string;
}
