import { badInput, type Answer } from "../answer";
import type { DateText } from "../model/dataset";
import { quoted } from "../quoted";
import { calendarDay, lastYear } from "./calendar";
import { parseDate } from "./parseDate";
import { yearOfPeriod, type Period } from "./period";

/** The figure that a target starts from is that of the year before it, so a day of that year may be meant. */
const yearsBefore = 1;
/** Of targets that begin at no known day: nobody fills in what was before the cooperation was planned. */
const firstEver: DateText = "1990-01-01";

/** The day of a figure that is filled in for a target: one that lies long before its period is a slip. */
export function fillInDay(value: string | number, period: Period): Answer<DateText> {
  const date = parseDate(value, yearOfPeriod(period));
  if (!date.ok) return date;
  const { start } = period;
  const earliest =
    start === undefined ? firstEver : `${calendarDay(start).year - yearsBefore}-01-01`;
  if (date.value >= earliest) return date;
  const shown = String(value) === date.value ? "" : `（${date.value}）`;
  const when = start === undefined ? "" : `目标时期是${period.text}，`;
  return badInput(
    `${quoted(value)}${shown}太早，${when}数据截至应在${earliest}到${lastYear}年之间，如 ${exampleIn(period)}。`,
  );
}

function exampleIn({ start }: Period): string {
  return `${start === undefined ? 2024 : calendarDay(start).year}-06-30`;
}
