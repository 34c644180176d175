import { areaName, counties, ledgerAsOf, type Ledger } from "../../core/ledger";
import type { Doubling } from "../../core/model/doubling";
import { pillars, type Pillar } from "../../core/model/enumerations";
import { doublingLines, suggestedLead, type DoublingLine } from "../../core/summary";
import { indicatorWord } from "../../tables/cells/names";
import type { RawGrid } from "../../tables/cells/raw";
import { doublings, type DoublingRow } from "../../tables/doublings";
import { doublingKey, standingDoublings } from "../../tables/readDoublings";
import type { SheetPlan } from "../plan";
import { planTable } from "./planTable";

type Subject = Pick<Doubling, "area" | "pillar">;

/**
 * 倍增台账: a row a county and pillar with a suggested lead indicator, and those that people added, with their figures
 * as of the ledger's day.
 * @param standing the table as it stands, header row first: a row is found again by its own words
 */
export function planDoublings(
  ledger: Ledger,
  { sample }: { readonly sample: boolean },
  standing: RawGrid = [],
): SheetPlan {
  return planTable(doublings, doublingRows(ledger, standing), { ledger, sample });
}

export function doublingRows(ledger: Ledger, grid: RawGrid): readonly DoublingRow[] {
  const standing = standingDoublings(grid, ledger);
  const suggested = new Map(suggestedSubjects(ledger).map((one) => [keyOf(one), one]));
  const added = [...standing.values()].map(({ subject }) => subject);
  const lineOf = linesOf(ledger, [...suggested.values(), ...added]);
  return [...new Map([...suggested, ...added.map((one) => [keyOf(one), one] as const)])].map(
    ([key, subject]): DoublingRow => {
      const words = standing.get(key)?.words;
      const lead = suggestedLead(ledger, subject.area, subject.pillar);
      return {
        area: words?.area ?? areaName(ledger, subject.area),
        pillar: words?.pillar ?? pillars[subject.pillar],
        // Where nothing is suggested, the row is a person's and says what it says.
        indicator: lead ? indicatorWord(ledger, lead.indicator) : (words?.indicator ?? ""),
        item: lead ? lead.item : (words?.item ?? ""),
        line: lineOf(subject),
      };
    },
  );
}

function suggestedSubjects(ledger: Ledger): readonly Subject[] {
  const ids = Object.keys(pillars) as Pillar[];
  return counties(ledger).flatMap(({ area }) =>
    ids.flatMap((pillar) => (suggestedLead(ledger, area, pillar) ? [{ area, pillar }] : [])),
  );
}

function linesOf(ledger: Ledger, subjects: readonly Subject[]): (of: Subject) => DoublingLine {
  const areas = [...new Set(subjects.map(({ area }) => area))];
  // Once for all counties: each would do it for itself.
  const known = ledgerAsOf(ledger, areas);
  const lines = new Map(
    areas.flatMap((area) =>
      doublingLines(known, area).map((line) => [doublingKey(area, line.pillar), line] as const),
    ),
  );
  return (subject) => {
    const line = lines.get(keyOf(subject));
    if (line === undefined) throw new Error(`no doubling ${keyOf(subject)}`);
    return line;
  };
}

function keyOf({ area, pillar }: Subject): string {
  return doublingKey(area, pillar);
}
