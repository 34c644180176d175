import type { Step } from "./step";
import type { Watch } from "./watch";

/** Steps that rely on the same cells: what they wrote is put back together. */
export interface Unit {
  readonly sheet: Excel.Worksheet;
  /** The table of ours whose cells it writes. */
  readonly table?: string;
  /** Undefined for what is made new: nothing stands there yet. */
  readonly watch: Watch | undefined;
  readonly steps: readonly Step[];
}

/** The steps of one unit that go into one request. */
export interface Part {
  readonly unit: Unit;
  readonly steps: readonly Step[];
  readonly isLast: boolean;
}
