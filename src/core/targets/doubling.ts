import { answer, badInput, noAnswer, type Answer } from "../answer";
import { compoundGrowth } from "../growth";
import type { DateText } from "../model/dataset";
import { isEqual, printNumber, roundTo15, subtractDecimal } from "../numbers";
import { lastDayOfMonth, monthPosition, monthsBetween } from "../periods";

/** Excel's calendar ends with the year 9999. */
const lastMonth = 12 * 9999 + 11;

/** How many times the base is to be reached (倍数) where nothing is said. */
export const usualMultiple = 2;

interface Pair {
  readonly base: number;
  readonly current: number;
  readonly multiple: number;
}

/**
 * 进度: (current ÷ base − 1) ÷ (multiple − 1), so 1 is reached. `#N/A` where a number is missing (缺基数, 缺现值)
 * or base is not positive; `#VALUE!` where `multiple` is not above 1.
 */
export function doublingProgress(
  base: number | undefined,
  current: number | undefined,
  multiple: number = usualMultiple,
): Answer<number> {
  const pair = pairOf(base, current, multiple);
  if (!pair.ok) return pair;
  const { base: from, current: now } = pair.value;
  return answer(roundTo15(subtractDecimal(now, from) / (from * subtractDecimal(multiple, 1))));
}

/**
 * 所需年均增速: the even yearly growth, a fraction, that brings current to `multiple` × base by `targetDate`;
 * 0 once there. No answer as in `doublingProgress`, and `#N/A` where a date is missing, `targetDate` is not
 * after `currentDate` or current is not positive.
 */
export function growthToDouble(
  base: number | undefined,
  current: number | undefined,
  currentDate: DateText | undefined,
  targetDate: DateText | undefined,
  multiple: number = usualMultiple,
): Answer<number> {
  const pair = pairOf(base, current, multiple);
  if (!pair.ok) return pair;
  if (isReached(pair.value)) return answer(0);
  if (currentDate === undefined) return noAnswer("缺少现期的日期，不能算所需年均增速。");
  if (targetDate === undefined) return noAnswer("缺少目标日期，不能算所需年均增速。");
  if (targetDate <= currentDate) {
    return noAnswer(
      `目标日期${targetDate}不晚于现期${currentDate}，已没有时间可供增长。`,
      "已到期",
    );
  }
  if (pair.value.current <= 0) {
    return noAnswer(`现期数为${printNumber(pair.value.current)}，应大于0才能算增速。`);
  }
  const years = monthsBetween(currentDate, targetDate) / 12;
  return compoundGrowth(pair.value.current, goalOf(pair.value), years);
}

/**
 * 预计时间: the end of the month in which `multiple` × base is reached if growth goes on as from `baseDate` to
 * `currentDate`, compounding; `currentDate` itself once there.
 * No answer as in `doublingProgress`, `#N/A` too where a date is missing or nothing grows (未增长), and `#VALUE!`
 * where `currentDate` is not after `baseDate`.
 */
export function doublingDate(
  base: number | undefined,
  current: number | undefined,
  baseDate: DateText | undefined,
  currentDate: DateText | undefined,
  multiple: number = usualMultiple,
): Answer<DateText> {
  const pair = pairOf(base, current, multiple);
  if (!pair.ok) return pair;
  if (currentDate === undefined) return noAnswer("缺少现期的日期，不能推算倍增时间。");
  if (isReached(pair.value)) return answer(currentDate);
  if (baseDate === undefined) return noAnswer("缺少基期的日期，不能推算倍增时间。");
  if (currentDate <= baseDate) {
    return badInput(`现期${currentDate}应晚于基期${baseDate}。`);
  }
  const growth = pair.value.current / pair.value.base;
  if (growth <= 1 || isEqual(growth, 1)) {
    return noAnswer("现期数不高于基期数，照此没有倍增之日。", "未增长");
  }
  const passed = monthsBetween(baseDate, currentDate);
  const months = (passed * Math.log(multiple / growth)) / Math.log(growth);
  return endOfMonthAt(monthPosition(currentDate) + months);
}

function endOfMonthAt(position: number): Answer<DateText> {
  // A position is a whole number at the end of a month; a hair above it is rounding, not the next month.
  const month = Math.ceil(position - 1e-9) - 1;
  if (month > lastMonth) return noAnswer("照此速度，9999年以前不能倍增。");
  return answer(lastDayOfMonth(month));
}

function pairOf(
  base: number | undefined,
  current: number | undefined,
  multiple: number,
): Answer<Pair> {
  if (!(multiple > 1)) return badInput(`倍数为${printNumber(multiple)}，应大于1。`);
  if (base === undefined) {
    return noAnswer(
      "缺基数：没有基期数不能计算倍增；可在数据台账补一行基期年份的数值及来源。",
      "缺基数",
    );
  }
  if (current === undefined) {
    return noAnswer(
      "缺现值：没有现期数不能计算倍增；可在数据台账补一行现期的数值及来源。",
      "缺现值",
    );
  }
  if (base <= 0) {
    const word = base === 0 ? "基期为零" : "基期为负";
    return noAnswer(`基期数为${printNumber(base)}，应大于0才能计算倍增。`, word);
  }
  return answer({ base, current, multiple });
}

function goalOf({ base, multiple }: Pair): number {
  return multiple * base;
}

function isReached(pair: Pair): boolean {
  return pair.current >= goalOf(pair) || isEqual(pair.current, goalOf(pair));
}
