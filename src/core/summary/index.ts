/** What the sheets say of rows, targets and pillars, as plain data. */
export {
  doublingLines,
  unreadDoubling,
  type DoublingLine,
  type Told,
} from "./doubling/doublingLines";
export { canDouble, suggestedLead } from "./doubling/suggestedLead";
export { factCard } from "./factCard";
export { factLine, nothing, type FactLine } from "./factLine";
export { headlineRows } from "./headlines";
export { latestData } from "./latestData";
export { pillarParts } from "./pillarParts";
export { targetLines, type TargetLine } from "./targetLine";
