/** Sheets that hold one table of ours. */
export { planTable, sampleNotice } from "./planTable";
export { outcomeFormats, planTargets } from "./planTargets";
