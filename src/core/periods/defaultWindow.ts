import type { DateText } from "../model/dataset";
import { firstDayOfYear, lastDayOfYear } from "./calendar";

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
    start: start ?? firstDayOfYear(end ?? asOf),
    end: end ?? lastDayOfYear(start ?? asOf),
  };
}
