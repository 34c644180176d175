import { findArea, type Ledger } from "../core/ledger";
import type { Doubling } from "../core/model/doubling";
import { pillars, type Pillar } from "../core/model/enumerations";
import type { RawGrid } from "./cells/raw";
import { readArea, readIndicator } from "./columns/readLedgerCells";
import { readColumns, readRows, type Reading, type TableRow } from "./columns/tableRow";
import { readPillar, refuseUndoubled } from "./doublingCells";
import { doublings, type DoublingHeading, type DoublingRow } from "./doublings";

type Row = TableRow<DoublingHeading>;

/** A row of 倍增台账 as it stands: what it is about, and in which words it says so. */
export interface StandingDoubling {
  readonly subject: Pick<Doubling, "area" | "pillar">;
  readonly words: Pick<DoublingRow, "area" | "pillar" | "indicator" | "item">;
}

/** What 倍增台账 says, header row first; a second row of one county and pillar is refused. */
export function readDoublings(grid: RawGrid, catalogue: Ledger): Reading<Doubling> {
  const seen = new Map<string, number>();
  return readRows(
    grid,
    (row: Row): Doubling => {
      const area = readArea(row.cell("旗县"), catalogue);
      const pillar = readPillar(row.cell("领域"));
      const before = seen.get(doublingKey(area, pillar));
      if (before !== undefined) {
        row.cell("领域").refuse(`与表中第${before + 1}行是同一旗县的同一项倍增，请只留一行`);
      }
      seen.set(doublingKey(area, pillar), row.index);
      const indicator = readIndicator(row.cell("指标"), catalogue);
      refuseUndoubled(row.cell("指标"), indicator);
      const entry = readColumns(row, doublings.columns, { indicator });
      return { area, pillar, entry };
    },
    doublings.columns,
  );
}

/** The doublings of a reading, and those whose rows cannot be read: of them nothing is said, nor suggested. */
export function allDoublings(
  [header = [], ...body]: RawGrid,
  { records, unreadable }: Reading<Doubling>,
  catalogue: Ledger,
): readonly Doubling[] {
  const read = new Set(records.map(({ area, pillar }) => doublingKey(area, pillar)));
  const unread = unreadable.flatMap(({ row }): Doubling[] => {
    const found = subjectOf(header, body[row] ?? [], catalogue);
    return found === undefined || read.has(doublingKey(found.area, found.pillar))
      ? []
      : [{ ...found, entry: undefined }];
  });
  return [...records, ...unread];
}

/** The rows as they stand, by county and pillar; of several the first. */
export function standingDoublings(
  [header = [], ...body]: RawGrid,
  catalogue: Ledger,
): ReadonlyMap<string, StandingDoubling> {
  const standing = new Map<string, StandingDoubling>();
  for (const row of body) {
    const subject = subjectOf(header, row, catalogue);
    if (subject === undefined) continue;
    const key = doublingKey(subject.area, subject.pillar);
    const text = textsOf(header, row);
    const words = { area: text("旗县"), pillar: text("领域") };
    const lead = { indicator: text("指标"), item: text("对象") };
    if (!standing.has(key)) standing.set(key, { subject, words: { ...words, ...lead } });
  }
  return standing;
}

export function doublingKey(area: string, pillar: Pillar): string {
  return `${area}\n${pillar}`;
}

function subjectOf(
  header: RawGrid[number],
  row: RawGrid[number],
  catalogue: Ledger,
): StandingDoubling["subject"] | undefined {
  const text = textsOf(header, row);
  const area = findArea(catalogue, text("旗县").trim());
  const word = text("领域").trim();
  const pillar = (Object.keys(pillars) as Pillar[]).find(
    (id) => id === word || pillars[id] === word,
  );
  return area.ok && pillar !== undefined ? { area: area.value.area, pillar } : undefined;
}

function textsOf(
  header: RawGrid[number],
  row: RawGrid[number],
): (heading: DoublingHeading) => string {
  return (heading) => String(row[header.indexOf(heading)] ?? "");
}
