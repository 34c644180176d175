import type { DateText, Target } from "../../../model/dataset";
import { nameKey } from "../../../nameKey";
import { isClosed, type DateWindow } from "../../../periods";
import type { Ledger } from "../../rows/ledger";
import type { UnreadRow } from "../../rows/unread";

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
    if (row.table === "reports") return isOfTarget(ledger, row, target);
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

/** A record that cannot be read may be the last one. */
function isOfTarget(ledger: Ledger, row: UnreadRow, target: Target): boolean {
  const { text } = ledger.periodOf(target.period);
  return (
    row.area === target.area &&
    row.indicator === target.indicator &&
    nameKey(row.item) === nameKey(target.item) &&
    (row.kind ?? target.kind) === target.kind &&
    (row.period?.text ?? text) === text
  );
}
