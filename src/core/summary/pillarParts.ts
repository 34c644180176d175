import { groupBy } from "../groupBy";
import type { Ledger } from "../ledger";
import type { Observation } from "../model/dataset";
import { pillars, type Pillar } from "../model/enumerations";
import { compareLatestFirst, isClosed, isoMonth, monthsBetween } from "../periods";
import { doublingDate, doublingProgress } from "../targets";
import { factLine, nothing, type FactLine } from "./factLine";

/** One of the six doublings and what stands under it. */
export interface PillarPart {
  readonly pillar: Pillar;
  readonly word: string;
  readonly lines: readonly PillarLine[];
}

export interface PillarLine {
  readonly fact: FactLine;
  /** current ÷ base − 1, so that 1 is doubled; undefined where there is no base. */
  readonly progress: number | undefined;
  /** 已倍增, the day it is expected, or 缺基数. */
  readonly word: string;
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
    lines: (latest.get(pillar) ?? [])
      .map((row) => factLine(ledger, row))
      .filter((fact) => fact !== undefined)
      .map((fact) => pillarLine(ledger, fact, own)),
  }));
}

function pillarLine(ledger: Ledger, fact: FactLine, rows: readonly Observation[]): PillarLine {
  const { observation, indicator } = fact;
  const isAmount = indicator.unit !== "%" && indicator.unit !== "位";
  if (!isAmount) return { fact, progress: undefined, word: nothing };
  const base = baseOfCase(ledger, observation, rows);
  const progress = doublingProgress(base?.value, observation.value);
  if (!progress.ok) return { fact, progress: undefined, word: progress.word ?? "缺基数" };
  if (progress.value >= 1) return { fact, progress: progress.value, word: "已倍增" };
  const [from, to] = [endOf(ledger, base), endOf(ledger, observation)];
  const day = doublingDate(base?.value, observation.value, from, to);
  return {
    fact,
    progress: progress.value,
    word: day.ok ? `预计${isoMonth(day.value)}` : "未增长",
  };
}

/** The earliest level of the same case over a window of the same length. */
function baseOfCase(
  ledger: Ledger,
  current: Observation,
  rows: readonly Observation[],
): Observation | undefined {
  const length = lengthOf(ledger, current);
  const end = endOf(ledger, current);
  if (length === undefined || end === undefined) return undefined;
  return rows
    .filter((row) => caseOf(row) === caseOf(current) && row.value !== undefined)
    .filter((row) => lengthOf(ledger, row) === length && (endOf(ledger, row) ?? end) < end)
    .sort((one, other) => latestFirst(ledger, other, one))[0];
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

function latestFirst(ledger: Ledger, one: Observation, other: Observation): number {
  return compareLatestFirst(ledger.periodOf(one.period), ledger.periodOf(other.period));
}

function lengthOf(ledger: Ledger, row: Observation): number | undefined {
  const period = ledger.periodOf(row.period);
  return isClosed(period) ? Math.round(monthsBetween(period.start, period.end)) : undefined;
}

function endOf(ledger: Ledger, row: Observation | undefined): string | undefined {
  return row === undefined ? undefined : ledger.periodOf(row.period).end;
}
