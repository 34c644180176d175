import type { entry as chinese } from "../chinese/entry";
import type { InEnglish } from "./inEnglish";

export const entry = {
  area: "County",
  indicator: "Indicator",
  period: "Period",
  stated: "Figure as printed",
  source: "Source",
  item: "Item",
  itemHint: "May be left empty",
  understood: "Read as {{words}}",
  present: "Already in the ledger: {{row}}",
  evenIfPresent: "Add a row all the same",
  save: "Write to the ledger",
} as const satisfies InEnglish<typeof chinese>;
