import { answer, noAnswer, type Answer } from "../core/answer";
import { findArea, findIndicator, type IndicatorQuestion, type Ledger } from "../core/ledger";
import type { Area } from "../core/model/dataset";
import { percentToFraction } from "../core/numbers";
import { UserError } from "../core/userError";
import { currentLedger } from "../ledger/currentLedger";
import type { Argument } from "./arguments";
import { cellOf, spill, type CellValue, type Values } from "./spill";

/** `spill` over the workbook's ledger, once the workbook has been asked for it. */
export function lookUp<const T extends readonly Argument<unknown>[]>(
  list: T,
  compute: (ledger: Ledger, ...values: Values<T>) => Answer<CellValue>,
): Promise<unknown[][]> {
  return fromLedger((ledger) => spill(list, (...values) => compute(ledger, ...values)));
}

/** A result that needs the ledger; where it cannot be read the cell says why. */
export async function fromLedger(compute: (ledger: Ledger) => unknown[][]): Promise<unknown[][]> {
  try {
    return compute(await currentLedger());
  } catch (error) {
    if (error instanceof UserError) return [[cellOf(noAnswer(error.message))]];
    throw error;
  }
}

/** Area and indicator of a look-up, found by whatever names the person typed. */
export function subjectOf(
  ledger: Ledger,
  area: string,
  indicator: string,
): Answer<{ readonly area: Area; readonly asked: IndicatorQuestion }> {
  const place = findArea(ledger, area);
  if (!place.ok) return place;
  const asked = findIndicator(ledger, indicator);
  return asked.ok ? answer({ area: place.value, asked: asked.value }) : asked;
}

/** A figure of the ledger as cells hold it: percentages are fractions there, all else stays. */
export function cellFigure(value: number, unit: string): number {
  return unit === "%" ? percentToFraction(value) : value;
}
