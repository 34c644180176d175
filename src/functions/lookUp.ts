import { answer, noAnswer, type Answer } from "../core/answer";
import { reconciledWith } from "../core/checks";
import { findArea, findIndicator, type IndicatorQuestion, type Ledger } from "../core/ledger";
import type { Area, Observation } from "../core/model/dataset";
import { percentToFraction } from "../core/numbers";
import { UserError } from "../core/userError";
import { currentLedger } from "../session/currentLedger";
import { session } from "../session/session";
import type { Argument } from "./arguments";
import { cellOf, spill, type CellValue, type Values } from "./spill";

/** The ledger that answers and the cell that asks; what is asked for is noted, so that a change reaches the cell. */
export interface Asking {
  readonly ledger: Ledger;
  /** `Sheet1!B2`; undefined where the host does not tell. */
  readonly cell: string | undefined;
}

/** Asking for cell after cell: one where no argument is a range. */
export interface AskingCells extends Asking {
  readonly isAlone: boolean;
}

/** What Excel hands over beside the arguments; older hosts leave it out. */
export type Invocation = Pick<CustomFunctions.Invocation, "address"> | undefined;

/** `spill` over the workbook's ledger, once the workbook has been asked for it. */
export function lookUp<const T extends readonly Argument<unknown>[]>(
  invocation: Invocation,
  list: T,
  compute: (asking: AskingCells, ...values: Values<T>) => Answer<CellValue>,
): Promise<unknown[][]> {
  const isAlone = list.every(({ cells }) => cells.length === 1 && cells[0]?.length === 1);
  return fromLedger(invocation, (asking) => {
    const askingCells = { ...asking, isAlone };
    return spill(list, (...values) => compute(askingCells, ...values));
  });
}

/** A result that needs the ledger; where it cannot be read the cell says why. */
export async function fromLedger(
  invocation: Invocation,
  compute: (asking: Asking) => unknown[][] | Promise<unknown[][]>,
): Promise<unknown[][]> {
  const cell = invocation?.address;
  try {
    const ledger = await currentLedger();
    if (cell !== undefined) session.get().dependents.begin(cell);
    return await compute({ ledger, cell });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Once the ledger can be read again, the cell is to be asked anew.
    if (cell !== undefined) session.get().dependents.add(cell, "everything");
    return [[cellOf(noAnswer(error.message))]];
  }
}

/** Area and indicator of a look-up, found by whatever names the person typed. */
export function subjectOf(
  asking: Asking,
  area: string,
  indicator: string,
): Answer<{ readonly area: Area; readonly asked: IndicatorQuestion }> {
  const place = findArea(asking.ledger, area);
  const asked = findIndicator(asking.ledger, indicator);
  // A name that is unknown now may come into the ledger one day.
  if (!place.ok || !asked.ok) askForEverything(asking);
  if (!place.ok) return place;
  if (!asked.ok) return asked;
  const key = { area: place.value.area, indicator: asked.value.indicator.indicator };
  if (asking.cell !== undefined) session.get().dependents.add(asking.cell, key);
  return answer({ area: place.value, asked: asked.value });
}

/** Notes that the cell compares with the rows that other areas have of an indicator. */
export function askForAreas({ cell }: Asking, areas: readonly string[], indicator: string): void {
  if (cell === undefined) return;
  const { dependents } = session.get();
  for (const area of areas) dependents.add(cell, { area, indicator });
}

/** Notes that any change of the ledger concerns the cell. */
export function askForEverything({ cell }: Asking): void {
  if (cell !== undefined) session.get().dependents.add(cell, "everything");
}

/** Notes that the cell says whether a figure is disputed, which the rows decide that it ought to reconcile with. */
export function askForDoubts({ ledger, cell }: Asking, row: Observation): void {
  if (cell === undefined) return;
  const { dependents } = session.get();
  for (const id of reconciledWith(ledger, row)) {
    // A row that is gone may come back under any name.
    dependents.add(cell, ledger.observationById.get(id) ?? "everything");
  }
}

/** A figure of the ledger as cells hold it: percentages are fractions there, all else stays. */
export function cellFigure(value: number, unit: string): number {
  return unit === "%" ? percentToFraction(value) : value;
}
