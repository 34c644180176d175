import { isClosed, monthCountOf, periodYearBefore, type Period } from "../../periods";

/**
 * The window that a growth on the year before compares with: the same months a year earlier.
 * Undefined for open windows and for those longer than a year, which would overlap their own base.
 */
export function windowYearBefore(period: Period): Period | undefined {
  if (!isClosed(period)) return undefined;
  const months = monthCountOf(period.end) - monthCountOf(period.start) + 1;
  return months <= 12 ? periodYearBefore(period) : undefined;
}
