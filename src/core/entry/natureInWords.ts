import type { Observation } from "../model/dataset";
import { natures } from "../model/enumerations";

/** What a figure is where it is nothing that was done: `（签约）`, `（能力）`. */
export function natureInWords({ nature }: Pick<Observation, "nature">): string {
  return nature === "actual" ? "" : `（${natures[nature]}）`;
}
