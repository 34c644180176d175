/** What the sheets say, as plain data. */
export { countySummary, type CountySummary } from "./countySummary";
export type { ChartPart } from "./chartParts";
export { factCard } from "./factCard";
export { nothing, type FactLine } from "./factLine";
export type { PillarLine, PillarPart } from "./pillarParts";
export { headlineRows } from "./headlines";
export { targetLines, type TargetLine } from "./targetLine";
export { overviewOf, type ComparedIndicator, type Overview } from "./overview";
