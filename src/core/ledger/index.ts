/** The ledger: a dataset with its indexes, and every question that formulas, sheets and pane put to it. */
export { actualOfTarget, type TargetActual } from "./targets/actualOfTarget";
export { citeSource } from "./citeSource";
export { createLedger, type LedgerOptions } from "./createLedger";
export { factRows, type FactsFilter } from "./lists/factRows";
export { findArea } from "./findArea";
export { findIndicator, type IndicatorQuestion } from "./findIndicator";
export { findObservation, type ObservationQuestion } from "./findObservation";
export { findTarget, levelsFirst, ratesFirst, type TargetQuestion } from "./targets/findTarget";
export { growthFor } from "./growthFor";
export { growthOfRow, type Growth } from "./growthOfRow";
export { history, type HistoryQuestion } from "./lists/history";
export { judgeQuestion } from "./targets/judgeQuestion";
export { judgeTarget, targetCaseOf, type JudgeOptions } from "./targets/judgeTarget";
export type { Held, Ledger } from "./ledger";
export { counties, domains, indicatorsMatching } from "./lists/listings";
export { nearestNames } from "./names/nearestNames";
export {
  targetFigure,
  unitOfKind,
  type TargetFigure,
  type TargetView,
} from "./targets/targetFigure";
