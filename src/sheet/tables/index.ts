/** The five data sheets, each one table with exactly the columns that people know. */
export { planAreas } from "./planAreas";
export { planFacts } from "./planFacts";
export { planIndicators } from "./planIndicators";
export { planRules } from "./planRules";
export { planSources } from "./planSources";
export { planTargets } from "./planTargets";
export type { StandingCell } from "./judgedRow";
export { sampleNotice } from "./planTable";
