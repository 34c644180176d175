import type { ledger as chinese } from "../chinese/ledger";
import type { InEnglish } from "./inEnglish";

export const ledger = {
  none: "This workbook holds no ledger yet. Load the shipped data to make county sheets and to use formulas that begin with JM.",
  reading: "Reading the workbook…",
  cellEdited: "A cell is being edited: press Enter or Esc, and the workbook will be read.",
  readAgain: "Read again",
  load: "Load data",
  loadAgain: "Update data",
  version: "Data version {{version}}",
  counts:
    '$t(counted.county, { "count": {{counties}} }), $t(counted.figure, { "count": {{facts}} }), $t(counted.target, { "count": {{targets}} })',
} as const satisfies InEnglish<typeof chinese>;
