/** What people report of targets over time: which figure in 目标台账 is new, and which day it is of. */
export { reportFigure, reportSubject } from "./reportInWords";
export {
  fillInsWith,
  isSameFigure,
  isTaken,
  takePair,
  type NewReport,
  type ReportFigure,
  type TakenPair,
} from "./takePair";
