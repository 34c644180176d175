/** Periods, days and the share of time that has passed; no clock and no time zone. */
export {
  addDays,
  calendarDay,
  dateInWords,
  daysBetween,
  firstDayOfYear,
  isoMonth,
  lastDayOf,
  lastDayOfMonth,
  lastDayOfYear,
  monthCountOf,
} from "./calendar";
export { compareLatestFirst } from "./compareLatestFirst";
export { defaultWindow, type DateWindow } from "./defaultWindow";
export { elapsedShare, monthPosition, monthsBetween } from "./elapsedShare";
export { fillInDay } from "./fillInDay";
export { hasInferredMark, withInferredMark } from "./inferredPeriod";
export { monthOrDecimal } from "./monthOrDecimal";
export { parseDate } from "./parseDate";
export { parsePeriod, readStoredPeriod } from "./parsePeriod";
export {
  beginTogether,
  hasTime,
  isClosed,
  isInside,
  periodOfMonths,
  periodYearBefore,
  windowKey,
  yearOfPeriod,
  type Period,
} from "./period";
export { partOfYear, type PartOfYear } from "./partOfYear";
export { noTime, periodInWords } from "./periodInWords";
export { dateFromSerial, serialFromDate } from "./serialDay";
