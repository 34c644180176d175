import type { DateText } from "../model/dataset";

export interface DateWindow {
  readonly start: DateText;
  readonly end: DateText;
}

/**
 * Fills in what a formula leaves out: a missing start is 1 January of the end's year, a missing end
 * 31 December of the start's year, and both missing are the year of `asOf`.
 */
export function defaultWindow(
  asOf: DateText,
  start: DateText | undefined,
  end: DateText | undefined,
): DateWindow {
  return {
    start: start ?? `${(end ?? asOf).slice(0, 4)}-01-01`,
    end: end ?? `${(start ?? asOf).slice(0, 4)}-12-31`,
  };
}
