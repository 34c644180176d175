import { monthCountOf } from "./calendar";
import { isClosed, periodOfMonths, type Period } from "./period";

/** A month or a quarter, and the figures told from January on that it can be made from. */
export interface PartOfYear {
  readonly own: Period;
  /** From January to its end; itself where it begins the year. */
  readonly toEnd: Period;
  /** From January to the end of the month before it; undefined where it begins the year. */
  readonly before: Period | undefined;
  /** The quarter that a month is the last of. */
  readonly quarter: Period | undefined;
}

/**
 * The month or quarter that a period asks for: itself; of a longer time from January on its last month
 * (2024年上半年: June). January to March is the first quarter. Undefined for any other time.
 */
export function partOfYear(period: Period): PartOfYear | undefined {
  if (!isClosed(period)) return undefined;
  const [first, last] = [monthCountOf(period.start), monthCountOf(period.end)];
  const january = last - (last % 12);
  if (first < january) return undefined;
  const isQuarter = last - first === 2 && last % 3 === 2;
  if (first !== last && !isQuarter && first !== january) return undefined;
  const begin = isQuarter ? first : last;
  return {
    own: periodOfMonths(begin, last),
    toEnd: periodOfMonths(january, last),
    before: begin === january ? undefined : periodOfMonths(january, begin - 1),
    quarter: begin === last && last % 3 === 2 ? periodOfMonths(last - 2, last) : undefined,
  };
}
