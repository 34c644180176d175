import type { Ledger } from "../../core/ledger";
import { rawOf, type Raw, type RawGrid } from "../../tables/cells/raw";
import type { UnreadableRow } from "../../tables/columns/tableRow";
import { doublings, unreadDoublingCells, type DoublingHeading } from "../../tables/doublings";
import { keyReader } from "../../tables/rowKey";
import { doublingRows } from "../tables";
import type { AnsweredCell } from "./answerEdits";

/** 倍增台账 as it stands, header row first, and what it said before an edit. */
export interface StandingDoublings {
  readonly formulas: RawGrid;
  readonly values: RawGrid;
  readonly ledger: Ledger;
  readonly unreadable: readonly UnreadableRow[];
  readonly before: Ledger | undefined;
}

const computed = doublings.columns.filter(({ owner }) => owner === "computed");

/** The computed cells that say otherwise since an edit; what a person typed there waits for a deed that records it. */
export function doublingAnswers(standing: StandingDoublings): readonly AnsweredCell[] {
  const { formulas, values, ledger, unreadable, before } = standing;
  const [header = [], ...body] = values;
  const unread = new Set(unreadable.map(({ row }) => row));
  const now = figuresOf(ledger, values);
  const then = before ? figuresOf(before, values) : now;
  const readKey = keyReader(header, doublings.key);
  return body.flatMap((row, index) =>
    computed.flatMap(({ heading }): AnsweredCell[] => {
      const key = figureKey(readKey(row), heading);
      const value = unread.has(index) ? unreadDoublingCells.get(heading) : now.get(key);
      const found = formulas[index + 1]?.[header.indexOf(heading)];
      if (value === undefined || found === undefined || found === value) return [];
      const isOurs = found === "" || found === then.get(key) || isUnreadWord(heading, found);
      return isOurs ? [{ row: index, column: heading, value }] : [];
    }),
  );
}

/** What the computed columns say, by row and column. */
function figuresOf(ledger: Ledger, grid: RawGrid): ReadonlyMap<string, Raw> {
  return new Map(
    doublingRows(ledger, grid).flatMap((row) => {
      const key = keyReader(doublings.key, doublings.key)([row.area, row.pillar]);
      return computed.map(
        ({ heading, cell }) => [figureKey(key, heading), rawOf(cell(row).content)] as const,
      );
    }),
  );
}

/** Whether such a column holds what the ledger says there of some row, or that it cannot be read. */
export function isDoublingAnswer(
  ledger: Ledger,
  grid: RawGrid,
): (column: string, value: Raw) => boolean {
  const said = new Set(
    [...figuresOf(ledger, grid)].map(([key, value]) => `${key.split("\n")[1] ?? ""}\n${value}`),
  );
  return (column, value) => said.has(`${column}\n${value}`) || isUnreadWord(column, value);
}

function isUnreadWord(column: string, value: Raw): boolean {
  return value !== "" && unreadDoublingCells.get(column) === value;
}

function figureKey(row: string, heading: DoublingHeading): string {
  return `${row}\n${heading}`;
}
