import type { DateText, Observation, Target } from "../../../model/dataset";
import { nameKey } from "../../../nameKey";
import { isClosed, type DateWindow } from "../../../periods";
import { isKnownBy } from "../../rows/isKnownBy";
import { observationShelf, type Ledger } from "../../rows/ledger";
import { differing, figureOfRow, type Figure } from "./figure";

/** What the ledger knows by a day over one window: one figure, or several that contradict each other. */
export interface CaseWindow extends DateWindow {
  /** Stored text of the period. */
  readonly text: string;
  readonly figures: readonly Figure[];
}

/**
 * The closed windows inside a target's own that end by the day and hold what its kind asks, of the target's
 * case: the same item, no partner, or the only one there is.
 */
export function windowsOfCase(
  ledger: Ledger,
  target: Target,
  { start, end }: DateWindow,
  day: DateText,
): readonly CaseWindow[] {
  const windows = new Map<string, Observation[]>();
  for (const row of rowsOfCase(ledger, target, day)) {
    const period = ledger.periodOf(row.period);
    const isInside = isClosed(period) && period.start >= start && period.end <= end;
    if (!isInside) continue;
    const rows = windows.get(row.period) ?? [];
    rows.push(row);
    windows.set(row.period, rows);
  }
  return [...windows].flatMap(([text, rows]): CaseWindow[] => {
    const period = ledger.periodOf(text);
    if (!isClosed(period)) return [];
    const days = { start: period.start, end: period.end };
    const figures = rows.flatMap((row) => figureOfRow(ledger, target, row, days) ?? []);
    const first = Math.min(...figures.map(({ rank }) => rank));
    const leading = differing(figures.filter(({ rank }) => rank === first));
    return leading.length === 0 ? [] : [{ text, ...days, figures: leading }];
  });
}

function rowsOfCase(ledger: Ledger, target: Target, day: DateText): readonly Observation[] {
  const { area, indicator } = target;
  const rows = new Set<Observation>();
  for (const held of ["value", "growth"] as const) {
    const shelf = observationShelf(ledger, { area, indicator, nature: "actual", held });
    for (const window of shelf?.byWindow.values() ?? []) {
      for (const row of window.rows) rows.add(row);
    }
  }
  const own = [...rows].filter(
    (row) => nameKey(row.item) === nameKey(target.item) && isKnownBy(ledger, row, day),
  );
  const partners = new Set(own.map((row) => nameKey(row.partner)));
  const [only] = partners;
  const partner = partners.size === 1 ? only : "";
  return own.filter((row) => nameKey(row.partner) === partner);
}
