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
import type { Setting } from "../verdict/situation";

/** The window a target is set for: 2024年, 2021—2025年; days where it is not of whole months. */
export function windowInWords({ start, end }: DateWindow): string {
  return isOfWholeMonths(start, end)
    ? periodInWords({ text: "", start, end })
    : `${dateInWords(start)}至${dateInWords(end)}`;
}

/** The actual's own period as a lead to its sentence; empty where no date tells it. */
export function periodOf({ input, window }: Setting): string {
  if (input.actualPeriod !== undefined) return input.actualPeriod;
  return window === undefined || input.asOf === undefined ? "" : passedInWords(window, input.asOf);
}

/** What has passed of the window, as a reader in that year says it: 上半年, 前三季度, 1—5月, 全年. */
function passedInWords(window: DateWindow, asOf: DateText): string {
  const end = asOf < window.end ? asOf : window.end;
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
  const { input, window } = setting;
  if (window === undefined) return "";
  if (outcome === "missed") return `${dateInWords(window.end)}已到期`;
  if (outcome !== "not_due") return "";
  if (input.asOf === undefined) return `数据截至日期不明，${dateInWords(window.end)}到期`;
  return input.asOf < window.start ? `目标期自${dateInWords(window.start)}起，尚未开始` : "";
}

function isCalendarYear({ start, end }: DateWindow): boolean {
  return start === firstDayOfYear(start) && end === lastDayOfYear(start);
}

function isOfWholeMonths(start: DateText, end: DateText): boolean {
  return start.endsWith("-01") && end === lastDayOf(end) && start <= end;
}
