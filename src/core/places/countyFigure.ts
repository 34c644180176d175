import { answer, noAnswer, type Answer } from "../answer";
import { figureInWords } from "../entry";
import { growthWithGrounds, shownPeriod, subjectInWords, type Held, type Ledger } from "../ledger";
import type { Observation } from "../model/dataset";
import { qualifiers } from "../model/enumerations";
import type { RankedFigure } from "./placeAmong";

/** What one area has of an indicator, to be compared with others: a level, or a growth rate. */
export interface CountyFigure extends RankedFigure {
  readonly row: Observation;
  readonly held: Held;
}

/**
 * What a row that holds a level or a growth puts into the comparison.
 * Errors: `#N/A` where it cannot stand beside others, and where there is no growth.
 */
export function countyFigure(ledger: Ledger, row: Observation, held: Held): Answer<CountyFigure> {
  if (row.status === "D") {
    return noAnswer(`${timedSubject(ledger, row)}的统计口径不同，不能与其他地区的数相比。`);
  }
  if (held === "growth") return growthFigure(ledger, row);
  const { value = 0, valueUpper, qualifier } = row;
  return answer({ row, held, value, valueUpper, qualifier });
}

function growthFigure(ledger: Ledger, row: Observation): Answer<CountyFigure> {
  const growth = growthWithGrounds(ledger, row);
  if (!growth.ok) return growth;
  const { rate, previous } = growth.value;
  if (previous !== undefined && !(isExact(row) && isExact(previous))) {
    return noAnswer(`${timedSubject(ledger, row)}的同比由不是确数的两期数推算，不能排名次。`);
  }
  // The qualifier of a row with a level is the level's.
  const qualifier = row.value === undefined ? row.qualifier : "exact";
  return answer({ row, held: "growth", value: rate, qualifier });
}

/** Whether a row's level is one figure: neither a range nor 约, 以上, 以内. */
function isExact({ qualifier, valueUpper }: Observation): boolean {
  return qualifier === "exact" && valueUpper === undefined;
}

/** `正镶白旗“消费帮扶”（2023年）`. */
export function timedSubject(ledger: Ledger, row: Observation): string {
  return `${subjectInWords(ledger, row)}（${shownPeriod(ledger, row)}）`;
}

/** `13000人以上`, `约增长6%`. */
export function countyFigureInWords(ledger: Ledger, figure: CountyFigure): string {
  const { row, held, value, valueUpper, qualifier } = figure;
  const indicator = ledger.indicatorById.get(row.indicator);
  if (indicator === undefined) return row.stated;
  if (held === "value") {
    return figureInWords({ value, valueUpper, qualifier, yoy: undefined }, indicator);
  }
  const rate = figureInWords({ value: undefined, valueUpper, qualifier, yoy: value }, indicator);
  const word = qualifiers[qualifier];
  return qualifier === "approx" ? `${word}${rate}` : `${rate}${word}`;
}
