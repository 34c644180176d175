import type { Outcome } from "../../model/enumerations";

const lagging: ReadonlySet<Outcome> = new Set(["missed", "far_behind", "behind", "off_target"]);

/** Whether a target that has come to this lags behind. */
export function lags(outcome: Outcome): boolean {
  return lagging.has(outcome);
}
