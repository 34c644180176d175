import { findObservation, type Ledger } from "../../ledger";
import type { Observation } from "../../model/dataset";
import type { DoublingEntry } from "../../model/doubling";
import { compareLatestFirst, isClosed, monthsBetween, windowKey, type Period } from "../../periods";

export interface DoublingBase {
  /** In the indicator's base unit. */
  readonly value: number;
  /** As stored; empty where a person typed the figure alone. */
  readonly period: string;
}

/** What a doubling is reckoned from, each undefined where it is not known. */
export interface DoublingFigures {
  readonly base: DoublingBase | undefined;
  readonly current: Observation | undefined;
  /** The definition changed between the two. */
  readonly isBroken: boolean;
}

/**
 * Base and current figure of a doubling in a county, of what the ledger knows. A typed base goes before the ledger's
 * figure of its period; without either the ledger's earliest figure over a window as long as the current one's is it.
 */
export function doublingFigures(
  ledger: Ledger,
  area: string,
  entry: DoublingEntry,
): DoublingFigures {
  const figures = figuresOf(ledger, area, entry);
  if (entry.baseValue === undefined && entry.basePeriod === "") return earliest(ledger, figures);
  const period = ledger.periodOf(entry.basePeriod);
  const own = figures.find((row) => windowKey(ledger.periodOf(row.period)) === windowKey(period));
  const value = entry.baseValue ?? own?.value;
  const later = figures.filter((row) => isAfter(ledger.periodOf(row.period), period));
  const isFlow = ledger.indicatorById.get(entry.indicator)?.measure === "flow";
  const current = isFlow ? later.find((row) => isAsLong(ledger, row, period)) : later[0];
  return {
    base: value === undefined ? undefined : { value, period: entry.basePeriod },
    current,
    isBroken: isBroken(ledger, own ? [own, ...later] : later, current),
  };
}

/** The ledger's answers on this case, one a window, the latest first; a window whose rows disagree has none. */
function figuresOf(
  ledger: Ledger,
  area: string,
  { indicator, item }: DoublingEntry,
): readonly Observation[] {
  const rows = ledger.observationsOfArea.get(area) ?? [];
  const own = rows.filter((row) => row.indicator === indicator && row.value !== undefined);
  const windows = new Map(
    own.map(({ period }) => [windowKey(ledger.periodOf(period)), ledger.periodOf(period)]),
  );
  return [...windows.values()].sort(compareLatestFirst).flatMap((period) => {
    const asked = { area, indicator, item: item === "" ? undefined : item, period };
    const found = findObservation(ledger, { ...asked, holds: "value" });
    return found.ok ? [found.value] : [];
  });
}

function earliest(ledger: Ledger, figures: readonly Observation[]): DoublingFigures {
  const oldestFirst = [...figures].reverse();
  for (const current of figures) {
    const period = ledger.periodOf(current.period);
    const base = oldestFirst.find(
      (row) =>
        isAfter(period, ledger.periodOf(row.period)) &&
        isAsLong(ledger, current, ledger.periodOf(row.period)),
    );
    if (base?.value !== undefined) {
      const since = figures.slice(0, figures.indexOf(base) + 1);
      return {
        base: { value: base.value, period: base.period },
        current,
        isBroken: isBroken(ledger, since, current),
      };
    }
    // Years may be followed by a month that has none before it; of a stock only the latest figure counts.
    if (ledger.indicatorById.get(current.indicator)?.measure !== "flow") break;
  }
  return { base: undefined, current: figures[0], isBroken: false };
}

/** Whether one of the figures up to the current one is of another definition than those before it. */
function isBroken(
  ledger: Ledger,
  figures: readonly Observation[],
  current: Observation | undefined,
): boolean {
  if (current === undefined) return false;
  const now = ledger.periodOf(current.period);
  return figures.some(
    (row) =>
      (row.status === "B" || row.status === "D") && !isAfter(ledger.periodOf(row.period), now),
  );
}

/** Whether a figure's window is known to end after another one; a base without a time is before all. */
function isAfter(period: Period, base: Period): boolean {
  if (base.end === undefined) return base.start === undefined;
  return period.end === undefined
    ? period.start !== undefined && period.start > base.end
    : period.end > base.end;
}

function isAsLong(ledger: Ledger, row: Observation, base: Period): boolean {
  const length = monthsOf(base);
  return length !== undefined && monthsOf(ledger.periodOf(row.period)) === length;
}

function monthsOf(period: Period): number | undefined {
  return isClosed(period) ? Math.round(monthsBetween(period.start, period.end)) : undefined;
}
