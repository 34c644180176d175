import type { DateText, FillIn, Observation, Target } from "../model/dataset";
import { createLedger } from "./createLedger";
import { isKnownBy } from "./rows/isKnownBy";
import type { Ledger } from "./rows/ledger";
import type { UnreadRow } from "./rows/unread";
import { fillInsOf } from "./targets/fillIns";

/**
 * The ledger as it stood at the end of its as-of day, for sheets of these areas that are made for that day: without
 * rows and fill-ins that end later. The ledger itself where the areas have none.
 */
export function ledgerAsOf(ledger: Ledger, areas: readonly string[]): Ledger {
  const { asOf, dataset } = ledger;
  if (asOf === undefined || !areas.some((area) => hasLater(ledger, area, asOf))) return ledger;
  const fillIns = [...ledger.fillIns.values()].flat();
  return createLedger(
    {
      ...dataset,
      observations: dataset.observations.filter((row) => isKnownBy(ledger, row, asOf)),
      targets: dataset.targets.map(withoutFillIn),
    },
    {
      asOf,
      rules: ledger.rules,
      ruleSets: ledger.ruleSets,
      unread: ledger.unread.filter((row) => !isUnreadLater(row, asOf)),
      fillIns: fillIns.filter((fillIn) => !isLater(fillIn, asOf)),
      doublings: [...ledger.doublingsOfArea.values()].flat(),
    },
  );
}

/** Rows of an area that the as-of day does not know yet. */
export function laterRows(ledger: Ledger, area: string): readonly Observation[] {
  const { asOf, observationsOfArea } = ledger;
  const rows = observationsOfArea.get(area) ?? [];
  return asOf === undefined ? [] : rows.filter((row) => !isKnownBy(ledger, row, asOf));
}

/** Fill-ins of an area's targets that are dated after the as-of day, which then is one that a person set. */
export function laterFillIns(ledger: Ledger, area: string): readonly FillIn[] {
  const { asOf, targetsOfArea } = ledger;
  if (asOf === undefined) return [];
  const targets = targetsOfArea.get(area) ?? [];
  const found = targets.flatMap((target) =>
    fillInsOf(ledger, target).filter((fillIn) => isLater(fillIn, asOf)),
  );
  // Targets of one name share their fill-ins.
  return [...new Set(found)];
}

function hasLater(ledger: Ledger, area: string, asOf: DateText): boolean {
  return (
    laterRows(ledger, area).length > 0 ||
    laterFillIns(ledger, area).length > 0 ||
    ledger.unread.some((row) => row.area === area && isUnreadLater(row, asOf))
  );
}

function isLater({ day }: FillIn, asOf: DateText): boolean {
  return day !== undefined && day > asOf;
}

function isUnreadLater({ table, period }: UnreadRow, asOf: DateText): boolean {
  return table === "facts" && period !== undefined && (period.end ?? period.start ?? "") > asOf;
}

/** Every fill-in is handed over by itself. */
function withoutFillIn(target: Target): Target {
  return { ...target, latest: undefined, latestAsOf: undefined };
}
