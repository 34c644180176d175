import { groupBy } from "../groupBy";
import type { Ledger } from "../ledger";
import type { Observation } from "../model/dataset";
import { pillars, type Pillar } from "../model/enumerations";
import { compareLatestFirst, windowKey } from "../periods";
import { factLine, type FactLine } from "./factLine";

/** One of the six doublings and what stands under it: of each case its latest actual figure. */
export interface PillarPart {
  readonly pillar: Pillar;
  readonly word: string;
  readonly facts: readonly FactLine[];
}

/** The six doublings in their official order, an empty one included. */
export function pillarParts(ledger: Ledger, rows: readonly Observation[]): readonly PillarPart[] {
  const ids = Object.keys(pillars) as Pillar[];
  const pillarOf = ({ indicator }: Observation): Pillar | undefined =>
    ledger.indicatorById.get(indicator)?.pillar;
  const own = rows.filter((row) => pillarOf(row) !== undefined);
  const latest = groupBy(latestOfEachCase(ledger, own), pillarOf);
  return ids.map((pillar) => ({
    pillar,
    word: pillars[pillar],
    facts: (latest.get(pillar) ?? []).flatMap((row) => factLine(ledger, row) ?? []),
  }));
}

function latestOfEachCase(ledger: Ledger, rows: readonly Observation[]): Observation[] {
  const latest = new Map<string, Observation>();
  for (const row of rows.filter(({ nature }) => nature === "actual")) {
    const before = latest.get(caseOf(row));
    if (before === undefined || latestFirst(ledger, row, before) < 0) latest.set(caseOf(row), row);
  }
  return [...latest.values()];
}

function caseOf({ area, indicator, item, partner, nature }: Observation): string {
  return [area, indicator, item, partner, nature].join("\n");
}

/** Of rows of one time a person's. */
function latestFirst(ledger: Ledger, one: Observation, other: Observation): number {
  const [first, second] = [ledger.periodOf(one.period), ledger.periodOf(other.period)];
  return windowKey(first) === windowKey(second)
    ? Number(other.isPersons) - Number(one.isPersons)
    : compareLatestFirst(first, second);
}
