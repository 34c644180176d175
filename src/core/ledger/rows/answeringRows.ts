import { compareLatestFirst, windowKey, type Period } from "../../periods";
import { nameKey } from "../../nameKey";
import { entryOf, type Shelf, type ShelvedRow, type Window } from "./shelf";

/** The part of a question that chooses among the rows of one shelf. */
export interface RowChoice {
  /** As written in the indicator argument; undefined where it was not written. */
  readonly item?: string | undefined;
  readonly partner?: string | undefined;
  /** Undefined asks for the latest. */
  readonly period?: Period | undefined;
}

/**
 * Which rows answer: the window asked (else the latest), then the item and partner written (else
 * empty ones, filled ones only where no row left has them empty; partners are weighed within an item, so
 * that the two sides of a pairing stay apart), then a person's before shipped ones.
 * Several rows left have the same standing; whether they agree is for the caller to judge.
 */
export function answeringRows<Row extends ShelvedRow>(
  shelf: Shelf<Row> | undefined,
  choice: RowChoice,
): readonly Row[] {
  if (shelf === undefined) return [];
  const rows =
    choice.period === undefined
      ? latestRows(shelf, choice)
      : rowsOfWindow(shelf, choice, choice.period);
  const persons = rows.filter((row) => row.isPersons);
  return persons.length > 0 ? persons : rows;
}

function rowsOfWindow<Row extends ShelvedRow>(
  shelf: Shelf<Row>,
  { item, partner }: RowChoice,
  period: Period,
): readonly Row[] {
  const rows = shelf.byWindow.get(windowKey(period))?.rows ?? [];
  const items = groupBy(rows, (row) => nameKey(row.item));
  return chosen(items, item).flatMap((group) =>
    chosen(
      groupBy(group, (row) => nameKey(row.partner ?? "")),
      partner,
    ).flat(),
  );
}

function latestRows<Row extends ShelvedRow>(
  shelf: Shelf<Row>,
  { item, partner }: RowChoice,
): readonly Row[] {
  return rowsOfLatest(chosen(shelf.latest, item).flatMap((partners) => chosen(partners, partner)));
}

function groupBy<Row>(rows: readonly Row[], part: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) entryOf(groups, part(row), (): Row[] => []).push(row);
  return groups;
}

/** The entry written; else that of the empty name; else all. Keys are name keys. */
function chosen<Entry>(
  entries: ReadonlyMap<string, Entry>,
  written: string | undefined,
): readonly Entry[] {
  const entry = entries.get(nameKey(written ?? ""));
  if (entry !== undefined) return [entry];
  return written === undefined ? [...entries.values()] : [];
}

function rowsOfLatest<Row>(windows: readonly Window<Row>[]): readonly Row[] {
  const [first, ...others] = windows;
  if (first === undefined) return [];
  if (others.length === 0) return first.rows;
  let latest = first.period;
  for (const { period } of others) {
    if (compareLatestFirst(period, latest) < 0) latest = period;
  }
  return windows.flatMap(({ period, rows }) =>
    compareLatestFirst(period, latest) === 0 ? rows : [],
  );
}
