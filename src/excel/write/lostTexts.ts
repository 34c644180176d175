import type { Raw } from "../../tables/cells/raw";

/** What a person typed right before a writing, and what could not be put back where it stood. */
export interface LostText {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Raw;
}

/** Kept until somebody has listed them, whatever becomes of the deed that met them. */
let kept: readonly LostText[] = [];

export function keepLost(texts: readonly LostText[]): void {
  kept = [...kept, ...texts];
}

export function takeLost(): readonly LostText[] {
  const taken = kept;
  kept = [];
  return taken;
}
