import type { Raw } from "./raw";

/** What a person typed right before a writing, and what could not be put back where it stood. */
export interface LostText {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Raw;
}

export type OnLost = (texts: readonly LostText[]) => void;
