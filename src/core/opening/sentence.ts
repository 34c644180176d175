import type { Observation, Target } from "../model/dataset";

/** One sentence of an opening: what it says of a span of time, and how much would be missed without it. */
export interface Sentence {
  /** The time that it speaks of, said once where several sentences share it; empty where it names its own. */
  readonly time: string;
  /** What it says of that time, without its full stop. */
  readonly text: string;
  /** Where there is no room the sentences of least weight give way. */
  readonly weight: number;
  /** Those of targets stand in a paragraph of their own. */
  readonly isOfTargets?: boolean;
  /** The rows of the ledger whose figures it says, or counts. */
  readonly rows: readonly (Observation | Target)[];
  /** The same with fewer of its figures, where there is still no room. */
  readonly shorter?: Sentence | undefined;
}
