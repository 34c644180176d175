import { badInput, type Answer } from "../core/answer";
import type { DateText } from "../core/model/dataset";
import { defaultWindow } from "../core/periods";

/** Computes over a window whose missing ends are filled in; one that ends before it begins is refused. */
export function inWindow<T>(
  asOf: DateText,
  start: DateText | undefined,
  end: DateText | undefined,
  compute: (start: DateText, end: DateText) => Answer<T>,
): Answer<T> {
  const window = defaultWindow(asOf, start, end);
  if (window.end < window.start) {
    return badInput(`终止日期${window.end}早于起始日期${window.start}。`);
  }
  return compute(window.start, window.end);
}
