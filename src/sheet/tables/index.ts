/** The five data sheets, each one table with exactly the columns that people know. */
export { planAreas } from "./planAreas";
export { planFacts } from "./planFacts";
export { planIndicators } from "./planIndicators";
export { planSources } from "./planSources";
export { planTargets, type TargetsOptions } from "./planTargets";
export { rowAddress, sampleNotice } from "./planTable";
