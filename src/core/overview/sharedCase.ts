import { groupBy } from "../groupBy";
import type { Observation } from "../model/dataset";
import {
  calendarDay,
  compareLatestFirst,
  isClosed,
  monthsBetween,
  windowKey,
  type Period,
} from "../periods";

/** A row that answers for its county and time. */
export interface CaseRow {
  readonly row: Observation;
  readonly period: Period;
}

/** Rows of several counties over the same kind of time. */
export interface SharedCase {
  /** The time that is compared; undefined where no two counties have the same. */
  readonly period: Period | undefined;
  /** By the county's code, each county's row of that time, else its latest. */
  readonly rows: ReadonlyMap<string, { readonly row: Observation; readonly isOfPeriod: boolean }>;
}

const fewest = 2;

/**
 * Of rows of one case the kind of time (a year, a first half) that most counties have, undefined where none is shared.
 * What is compared is the latest time that at least half of them have, else the one that most have.
 */
export function sharedCase(rows: readonly CaseRow[]): SharedCase | undefined {
  const closed = rows.filter(({ period }) => isClosed(period));
  const kinds = [...groupBy(closed, kindOf).values()].filter((all) => countOf(all) >= fewest);
  const [kind] = kinds
    .map(latestFirst)
    .sort((one, other) => countOf(other) - countOf(one) || laterFirst(one, other));
  if (kind === undefined) return undefined;
  const compared = comparedWindow(kind);
  const key = compared && windowKey(compared);
  const chosen = new Map<string, { row: Observation; isOfPeriod: boolean }>();
  for (const { row, period } of kind) {
    const isOfPeriod = windowKey(period) === key;
    // Latest first, so the first one stays unless the time that is compared follows.
    if (isOfPeriod || !chosen.has(row.area)) chosen.set(row.area, { row, isOfPeriod });
  }
  return { period: compared, rows: chosen };
}

function comparedWindow(kind: readonly CaseRow[]): Period | undefined {
  const windows = [...groupBy(kind, ({ period }) => windowKey(period)).values()].filter(
    (all) => countOf(all) >= fewest,
  );
  const [most] = [...windows].sort((one, other) => countOf(other) - countOf(one));
  const chosen = windows.find((all) => 2 * countOf(all) >= countOf(kind)) ?? most;
  return chosen?.[0]?.period;
}

/** A whole year of whatever year; what a partner did apart from what the county counts. */
function kindOf({ row, period }: CaseRow): string {
  if (!isClosed(period)) return "";
  const months = Math.round(monthsBetween(period.start, period.end));
  return [calendarDay(period.start).month, months, row.partner === ""].join("\n");
}

function latestFirst(rows: readonly CaseRow[]): CaseRow[] {
  return [...rows].sort((one, other) => laterFirst([one], [other]));
}

function laterFirst([one]: readonly CaseRow[], [other]: readonly CaseRow[]): number {
  return one && other ? compareLatestFirst(one.period, other.period) : 0;
}

/** How many counties. */
function countOf(rows: readonly CaseRow[]): number {
  return new Set(rows.map(({ row }) => row.area)).size;
}
