/** What 总览 says of counties side by side, as plain data. */
export { overviewOf, type Overview } from "./overview";
export type { ComparedDoubling, DoublingOfCounty } from "./comparedDoublings";
export type { ComparedFigure, ComparedIndicator } from "./comparedIndicators";
export type { CountedCounty, LaggingTarget } from "./countedTargets";
