import { caseRows, type Account, type Ledger } from "../ledger";
import type { Observation } from "../model/dataset";
import { addDecimal, isEqual, subtractDecimal } from "../numbers";
import { windowKey } from "../periods";
import { roundingOf } from "./printedPrecision";

/** An account of the ledger with the rows that stand for its figures. */
export interface Bound {
  readonly account: Account;
  readonly whole: Observation;
  readonly parts: readonly Observation[];
}

/** An account whose figures do not agree beyond the rounding of their prints. */
export interface Imbalance extends Bound {
  /** What the parts are more than the whole, less where negative; base unit. */
  readonly difference: number;
  /** Figures of different windows are no contradiction. */
  readonly isOneWindow: boolean;
}

/** Undefined where the account agrees, and where a row of it is missing or without a value: then nobody can tell. */
export function imbalanceOf(ledger: Ledger, account: Account): Imbalance | undefined {
  if (account.relation === "share") return undefined;
  const bound = boundAccount(ledger, account);
  if (bound === undefined) return undefined;
  const { whole, parts } = bound;
  const difference = differenceOf(whole, parts);
  const isAgreed =
    isWithin(Math.abs(difference), roundingOfAll(ledger, whole, parts)) ||
    (account.relation === "of_which" && difference < 0) ||
    isLoose(whole, parts, difference);
  if (isAgreed) return undefined;
  const windows = [whole, ...parts].map(({ period }) => windowKey(ledger.periodOf(period)));
  return { ...bound, difference, isOneWindow: new Set(windows).size === 1 };
}

function boundAccount(ledger: Ledger, account: Account): Bound | undefined {
  const whole = account.total === undefined ? undefined : standingRow(ledger, account.total);
  const parts = account.parts.flatMap((id) => standingRow(ledger, id) ?? []);
  return whole === undefined || parts.length < account.parts.length
    ? undefined
    : { account, whole, parts };
}

/** The row that stands for one of an account: a person's own row of the same case goes before it. */
export function standingRow(ledger: Ledger, id: string): Observation | undefined {
  const row = ledger.observationById.get(id);
  if (row === undefined) return undefined;
  const [first, ...others] = caseRows(ledger, row).filter(({ isPersons }) => isPersons);
  if (first === undefined) return row.value === undefined ? undefined : row;
  const agree = others.every(
    (other) => isEqual(lowest(other), lowest(first)) && isEqual(highest(other), highest(first)),
  );
  return agree ? first : undefined;
}

/** Of ranges only what lies apart in every case. */
function differenceOf(whole: Observation, parts: readonly Observation[]): number {
  const over = subtractDecimal(parts.map(lowest).reduce(addDecimal), highest(whole));
  const short = subtractDecimal(parts.map(highest).reduce(addDecimal), lowest(whole));
  if (over > 0) return over;
  return short < 0 ? short : 0;
}

function lowest({ value }: Observation): number {
  return value ?? 0;
}

function highest({ value, valueUpper }: Observation): number {
  return valueUpper ?? value ?? 0;
}

/**
 * What rounding alone can explain: half a last digit a part, and that of a whole that is printed more coarsely than
 * its parts. A whole of the same digits adds nothing: its own rounding never makes up a whole last digit.
 */
function roundingOfAll(ledger: Ledger, whole: Observation, parts: readonly Observation[]): number {
  const ofParts = parts.map((part) => roundingOf(ledger, part));
  const ofWhole = roundingOf(ledger, whole);
  return ofParts.reduce(addDecimal, ofWhole > Math.max(...ofParts) ? ofWhole : 0);
}

function isWithin(distance: number, limit: number): boolean {
  return distance <= limit || isEqual(distance, limit);
}

/** A whole printed 以上 may be larger than its parts, and parts printed 以上 smaller than their whole. */
function isLoose(whole: Observation, parts: readonly Observation[], difference: number): boolean {
  const isOpen = (row: Observation, side: string): boolean =>
    row.qualifier === "approx" || row.qualifier === side;
  // Parts that are too much agree with a whole that may be more, or with one of them that may be less.
  const [ofWhole, ofPart] = difference > 0 ? ["at_least", "at_most"] : ["at_most", "at_least"];
  return isOpen(whole, ofWhole) || parts.some((part) => isOpen(part, ofPart));
}
