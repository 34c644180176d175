/** The ledger: a dataset with its indexes, and every question that formulas, sheets and pane put to it. */
export { actualOfTarget } from "./targets/actualOfTarget";
export { citeSource } from "./citeSource";
export { createLedger } from "./createLedger";
export { factName } from "./factName";
export { factRows } from "./lists/factRows";
export { findArea } from "./findArea";
export { findIndicator, type IndicatorQuestion } from "./findIndicator";
export { findObservation, type ObservationQuestion } from "./rows/findObservation";
export { findTarget, levelsFirst, ratesFirst } from "./targets/findTarget";
export { findGrowth } from "./rows/findGrowth";
export { growthWithGrounds } from "./rows/growthWithGrounds";
export { history } from "./lists/history";
export { judgeQuestion } from "./targets/judgeQuestion";
export { judgeTarget, targetCaseOf } from "./targets/judgeTarget";
export { unreadWord, type UnreadRow } from "./rows/unread";
export { areaName, type Held, type Ledger } from "./rows/ledger";
export { counties, domains, indicatorsMatching } from "./lists/listings";
export { targetFigure, unitOfKind, type TargetView } from "./targets/targetFigure";
