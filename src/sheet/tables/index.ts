/** The five data sheets, each one table with exactly the columns that people know. */
export { planAreas } from "../../tables/areas";
export { planFacts } from "../../tables/facts";
export { planIndicators } from "../../tables/indicators";
export { planRules } from "../../tables/rules";
export { planSources } from "../../tables/sources";
export { planTargets } from "../../tables/targets";
export type { StandingCell } from "../../tables/judgedRow";
export { sampleNotice } from "./planTable";
