import { compareLatestFirst, windowKey, type Period } from "../../periods";
import type { PeriodBasis } from "../../model/enumerations";
import { nameKey } from "../../nameKey";

/** What the shelves need to know of a row, be it an observation or a target. */
export interface ShelvedRow {
  readonly item: string;
  /** Targets have none. */
  readonly partner?: string;
  readonly period: string;
  /** Targets have none. */
  readonly periodBasis?: PeriodBasis | undefined;
  readonly isPersons: boolean;
}

/**
 * The rows of one question (an area, an indicator, a nature, what is held), laid out so that
 * finding costs the number of cases (items and partners), never the number of rows.
 */
export interface Shelf<Row extends ShelvedRow> {
  /** Rows by their exact window. */
  readonly byWindow: ReadonlyMap<string, Window<Row>>;
  /** Of every case the rows of its latest window: item key → partner key → rows. */
  readonly latest: ReadonlyMap<string, ReadonlyMap<string, Window<Row>>>;
}

/** Rows that share a window. */
export interface Window<Row> {
  readonly period: Period;
  readonly rows: readonly Row[];
}

/** A window that is still being filled. */
interface OpenWindow<Row> {
  readonly period: Period;
  readonly rows: Row[];
}

/** Rows that are still being put on a shelf. */
export interface OpenShelf<Row extends ShelvedRow> {
  readonly byWindow: Map<string, OpenWindow<Row>>;
  readonly latest: Map<string, Map<string, OpenWindow<Row>>>;
}

export function openShelf<Row extends ShelvedRow>(): OpenShelf<Row> {
  return { byWindow: new Map(), latest: new Map() };
}

export function putOnShelf<Row extends ShelvedRow>(
  shelf: OpenShelf<Row>,
  row: Row,
  period: Period,
): void {
  const key = windowKey(period);
  const sharing = shelf.byWindow.get(key);
  if (sharing === undefined) shelf.byWindow.set(key, { period, rows: [row] });
  else sharing.rows.push(row);

  const partners = entryOf(
    shelf.latest,
    nameKey(row.item),
    () => new Map<string, OpenWindow<Row>>(),
  );
  const partner = nameKey(row.partner ?? "");
  const latest = partners.get(partner);
  const order = latest === undefined ? -1 : compareLatestFirst(period, latest.period);
  if (latest === undefined || order < 0) partners.set(partner, { period, rows: [row] });
  else if (order === 0) latest.rows.push(row);
}

/** The entry of a key, made when it is missing. */
export function entryOf<Key, Entry>(map: Map<Key, Entry>, key: Key, make: () => Entry): Entry {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
