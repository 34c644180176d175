/** What the sheets say, as plain data. */
export { countySummary, type CountySummary, type DetailPart } from "./countySummary";
export type { ChartPart, FundBar } from "./chartParts";
export { factCard, type FactCard } from "./factCard";
export { nothing, type FactLine, type GrowthLine } from "./factLine";
export type { PillarLine, PillarPart } from "./pillarParts";
export type { TargetLine } from "./targetLine";
export {
  overviewOf,
  type ComparedIndicator,
  type ComparedPillar,
  type CountedOutcome,
  type Overview,
} from "./overview";
