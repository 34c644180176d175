import type { Ledger } from "../core/ledger";
import type { FillIn } from "../core/model/dataset";

/** What a look-up depended on: the rows of one indicator of one area, the whole ledger, or whether numbers carry cards. */
export type Dependence =
  { readonly area: string; readonly indicator: string } | "everything" | "cards";

/**
 * Which cells have looked up what, so that a change of the ledger recalculates exactly those.
 * A cell is known from the moment its function runs; Excel gives its address.
 */
export class Dependents {
  private readonly cellsByKey = new Map<string, Set<string>>();
  private readonly keysByCell = new Map<string, Set<string>>();

  /** A function begins to compute the formula of a cell: what the cell asked before counts no longer. */
  begin(address: string): void {
    for (const key of this.keysByCell.get(address) ?? []) this.cellsByKey.get(key)?.delete(address);
    this.keysByCell.delete(address);
  }

  add(address: string, dependence: Dependence): void {
    const key = keyOf(dependence);
    entry(this.cellsByKey, key).add(address);
    entry(this.keysByCell, address).add(key);
  }

  /** Addresses (`Sheet1!B2`) of the cells that depend on it. */
  on(dependence: Dependence): readonly string[] {
    return [...(this.cellsByKey.get(keyOf(dependence)) ?? [])];
  }

  /** Addresses (`Sheet1!B2`) of every cell that has looked anything up. */
  all(): readonly string[] {
    return [...this.keysByCell].flatMap(([cell, keys]) => (keys.size > 0 ? [cell] : []));
  }

  /** Addresses (`Sheet1!B2`) whose answers may differ between two ledgers, in no particular order. */
  onChange(before: Ledger, after: Ledger): readonly string[] {
    const isAnother = isCatalogueChanged(before, after) || isJudgedOtherwise(before, after);
    const keys = [...changedKeys(before, after)];
    if (keys.length === 0 && !isAnother) return [];
    const asked = isAnother ? [...this.cellsByKey.keys()] : [...keys, "everything"];
    return [...new Set(asked.flatMap((key) => [...(this.cellsByKey.get(key) ?? [])]))];
  }
}

function keyOf(dependence: Dependence): string {
  return typeof dependence === "string"
    ? dependence
    : `${dependence.area}\n${dependence.indicator}`;
}

/** Day and rules decide every verdict; a rule set may be asked for by name. */
function isJudgedOtherwise(before: Ledger, after: Ledger): boolean {
  const manner = ({ asOf, rules, ruleSets }: Ledger): string =>
    JSON.stringify([asOf, rules, ruleSets]);
  return manner(before) !== manner(after);
}

/** Names decide what a look-up asks for, so a changed catalogue concerns every cell. */
function isCatalogueChanged({ dataset: before }: Ledger, { dataset: after }: Ledger): boolean {
  const catalogue = ({ areas, indicators, sources }: Ledger["dataset"]): string =>
    JSON.stringify([areas, indicators, sources]);
  return catalogue(before) !== catalogue(after);
}

function changedKeys(
  { dataset: before, unread: unreadBefore, fillIns: reportedBefore }: Ledger,
  { dataset: after, unread: unreadAfter, fillIns: reportedAfter }: Ledger,
): ReadonlySet<string> {
  const all = (fillIns: Ledger["fillIns"]): readonly FillIn[] => [...fillIns.values()].flat();
  return new Set([
    ...differing(all(reportedBefore), all(reportedAfter)),
    ...differing(before.observations, after.observations),
    ...differing(before.targets, after.targets),
    ...differing(unreadBefore, unreadAfter),
  ]);
}

/** Keys of the rows that only one side holds, as they stand. */
function differing<Row extends Exclude<Dependence, string>>(
  before: readonly Row[],
  after: readonly Row[],
): readonly string[] {
  const texts = (rows: readonly Row[]): Map<string, Row> =>
    new Map(rows.map((row) => [JSON.stringify(row), row]));
  const [old, fresh] = [texts(before), texts(after)];
  const changed = [
    ...[...old].filter(([text]) => !fresh.has(text)),
    ...[...fresh].filter(([text]) => !old.has(text)),
  ];
  return changed.map(([, row]) => keyOf(row));
}

function entry(map: Map<string, Set<string>>, key: string): Set<string> {
  const found = map.get(key) ?? new Set<string>();
  map.set(key, found);
  return found;
}
