import { daysBetween } from "./calendar";
import { hasTime, isClosed, type Period } from "./period";

/**
 * Order in which periods answer when none is asked for: the closed window that ends last, then the
 * shorter, then windows open on a side, then no time. Negative where `first` answers before `second`;
 * 0 where neither does, as between any two open windows.
 */
export function compareLatestFirst(first: Period, second: Period): number {
  if (!isClosed(first) || !isClosed(second)) return rankOf(first) - rankOf(second);
  if (first.end !== second.end) return first.end > second.end ? -1 : 1;
  return daysBetween(first.start, first.end) - daysBetween(second.start, second.end);
}

function rankOf(period: Period): number {
  if (isClosed(period)) return 0;
  return hasTime(period) ? 1 : 2;
}
