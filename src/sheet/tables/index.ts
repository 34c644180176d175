/** Sheets that hold one table of ours. */
export { planTable, sampleNotice } from "./planTable";
export { doublingRows, planDoublings } from "./planDoublings";
export { outcomeFormats, planTargets } from "./planTargets";
