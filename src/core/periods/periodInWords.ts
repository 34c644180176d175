import { monthCountOf, yearAndMonth } from "./calendar";
import { isClosed, type Period } from "./period";

/** In words, where nobody wrote a time. */
export const noTime = "时间未载明";

const quarters = ["一", "二", "三", "四"];

/**
 * The period as a reader says it: 2024年上半年, 2024年一季度, 2024年1—8月, 2021—2023年, 2018年以来,
 * 截至2019年8月; 时间未载明 where there is none. `parsePeriod` reads every one of them back.
 */
export function periodInWords(period: Period): string {
  if (isClosed(period)) return closedInWords(monthCountOf(period.start), monthCountOf(period.end));
  if (period.start !== undefined) {
    const first = monthCountOf(period.start);
    return `${first % 12 === 0 ? yearInWords(first) : monthInWords(first)}以来`;
  }
  if (period.end === undefined) return noTime;
  const last = monthCountOf(period.end);
  return `截至${last % 12 === 11 ? yearInWords(last) : monthInWords(last)}`;
}

function closedInWords(first: number, last: number): string {
  if (first === last) return monthInWords(first);
  const [from, to] = [yearAndMonth(first), yearAndMonth(last)];
  if (from.month === 1 && to.month === 12) {
    return from.year === to.year ? `${from.year}年` : `${from.year}—${to.year}年`;
  }
  if (from.year !== to.year) return `${monthInWords(first)}—${monthInWords(last)}`;
  return `${from.year}年${partOfYear(from.month, to.month)}`;
}

function partOfYear(from: number, to: number): string {
  if (from === 1 && to === 6) return "上半年";
  if (from === 7 && to === 12) return "下半年";
  if (from === 1 && to === 9) return "前三季度";
  const quarter = from % 3 === 1 && to === from + 2 ? quarters[(from - 1) / 3] : undefined;
  return quarter === undefined ? `${from}—${to}月` : `${quarter}季度`;
}

function yearInWords(monthCount: number): string {
  return `${yearAndMonth(monthCount).year}年`;
}

function monthInWords(monthCount: number): string {
  const { year, month } = yearAndMonth(monthCount);
  return `${year}年${month}月`;
}
