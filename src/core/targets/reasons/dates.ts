import type { Outcome } from "../../model/enumerations";
import type { DateText } from "../../model/dataset";
import { printNumber } from "../../numbers";
import {
  calendarDay,
  dateInWords,
  daysBetween,
  firstDayOfYear,
  lastDayOf,
  lastDayOfYear,
  monthsBetween,
  periodInWords,
  type DateWindow,
} from "../../periods";
import { isBeforeStart } from "../verdict/outcomeOf";
import type { Setting } from "../verdict/situation";

/** The window a target is set for: 2024年, 2021—2025年; days where it is not of whole months. */
export function windowInWords({ start, end }: DateWindow): string {
  return isOfWholeMonths(start, end)
    ? periodInWords({ text: "", start, end })
    : `${dateInWords(start)}至${dateInWords(end)}`;
}

/** The actual's own period as a lead to its sentence; empty where no date tells it. */
export function periodOf({ input, window, actualEnd }: Setting): string {
  if (input.actualPeriod !== undefined) return input.actualPeriod;
  return window === undefined || actualEnd === undefined ? "" : passedInWords(window, actualEnd);
}

/** What the actual covers of the window, as a reader in that year says it: 上半年, 前三季度, 1—5月, 全年. */
function passedInWords(window: DateWindow, actualEnd: DateText): string {
  const end = actualEnd < window.end ? actualEnd : window.end;
  if (!isOfWholeMonths(window.start, end)) return `截至${dateInWords(end)}`;
  const words = periodInWords({ text: "", start: window.start, end });
  if (isCalendarYear({ start: window.start, end })) return "全年";
  const isWithinYear = calendarDay(window.start).year === calendarDay(end).year;
  return isWithinYear ? words.replace(/^\d{4}年/, "") : words;
}

/** 全年目标 for a calendar year, else 目标. */
export function goalName(window: DateWindow | undefined): string {
  return window !== undefined && isCalendarYear(window) ? "全年目标" : "目标";
}

/** 剩余1个月, 剩余6.5个月, and in the last month 剩余12天. */
export function remainingInWords(asOf: DateText, end: DateText): string {
  const months = monthsBetween(asOf, end);
  return months < 1 ? `剩余${daysBetween(asOf, end)}天` : `剩余${printNumber(months, 1)}个月`;
}

/** What the date says about a settled or waiting target; empty where it says nothing more. */
export function timeClause(outcome: Outcome, setting: Setting): string {
  const { window } = setting;
  if (window === undefined) return "";
  if (outcome === "missed") return `${dateInWords(window.end)}已到期`;
  if (outcome !== "not_due") return "";
  if (isBeforeStart(setting)) return notBegun(window);
  return `${dateInWords(window.end)}到期`;
}

export function notBegun(window: DateWindow): string {
  return `目标期自${dateInWords(window.start)}起，尚未开始`;
}

/** 数据止于2024年7月31日, where the actual ends before the day of judgement and the target's end. */
export function dataEndClause(outcome: Outcome, setting: Setting): string {
  const { input, window, actualEnd } = setting;
  if (outcome === "end_missing" || actualEnd === undefined || input.asOf === undefined) return "";
  const isShort = actualEnd < input.asOf && (window === undefined || actualEnd < window.end);
  return isShort ? `数据止于${dateInWords(actualEnd)}` : "";
}

/** 11月30日, with its year where that is not the target's last. */
export function dayWithin(day: DateText, window: DateWindow | undefined): string {
  const words = dateInWords(day);
  const isSameYear = window !== undefined && day.slice(0, 4) === window.end.slice(0, 4);
  return isSameYear ? words.replace(/^\d{4}年/u, "") : words;
}

function isCalendarYear({ start, end }: DateWindow): boolean {
  return start === firstDayOfYear(start) && end === lastDayOfYear(start);
}

function isOfWholeMonths(start: DateText, end: DateText): boolean {
  return start.endsWith("-01") && end === lastDayOf(end) && start <= end;
}
