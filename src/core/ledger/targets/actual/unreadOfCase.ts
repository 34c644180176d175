import type { DateText, Target } from "../../../model/dataset";
import { nameKey } from "../../../nameKey";
import { isClosed, type DateWindow } from "../../../periods";
import type { Ledger } from "../../rows/ledger";

/**
 * Why a target has no actual although there is a row: one of its case that ends no earlier than the figure
 * which would answer cannot be read, and an older figure in its place would look right.
 */
export function unreadOfCase(
  ledger: Ledger,
  target: Target,
  known: {
    readonly window: DateWindow;
    readonly day: DateText;
    readonly end: DateText | undefined;
  },
): string | undefined {
  const { window, day, end } = known;
  return ledger.unread.find((row) => {
    const isOfCase =
      row.table === "facts" &&
      row.nature === "actual" &&
      row.area === target.area &&
      row.indicator === target.indicator &&
      nameKey(row.item) === nameKey(target.item) &&
      row.partner === "";
    if (!isOfCase) return false;
    const { period } = row;
    if (period === undefined) return end === undefined;
    if (!isClosed(period) || period.start < window.start || period.end > window.end) return false;
    return period.end <= day && period.end >= (end ?? "");
  })?.sentence;
}
