import { groupBy } from "../groupBy";
import { factName, type Ledger } from "../ledger";
import type { Dataset, DateText, Observation } from "../model/dataset";
import { standings } from "../model/enumerations";
import { isEqual } from "../numbers";
import { dateInWords, monthsBetween } from "../periods";
import { figureInWords, type Finding } from "./finding";

/** Figures older than this, against the as-of date, are listed as old. */
const monthsUntilStale = 36;

/** The rows that are looked at: those of one area, or all. */
export type Rows = Pick<Dataset, "observations" | "targets">;

/** Rows of one case and period that say different things. */
export function duplicateFindings(ledger: Ledger, { observations }: Rows): Finding[] {
  const groups = groupBy(observations, (row) =>
    [row.area, row.indicator, row.item, row.partner, row.period, row.nature].join("\n"),
  );
  return [...groups.values()].flatMap((rows) => {
    const [first, ...others] = rows;
    if (first === undefined || others.length === 0) return [];
    const said = rows.map((row) => figureInWords(ledger, row));
    const agree = others.every((row) => isEqual(row.value ?? NaN, first.value ?? NaN));
    const text = `${factName(ledger, first)}同一时期有${rows.length}行：${said.join("、")}；${agree ? "数值相同，可删去一行" : "数值不同，请核定后只留一行"}。`;
    return [{ kind: "duplicate" as const, area: first.area, text, rows: rows.map(({ id }) => id) }];
  });
}

/** Documents that are no official print, with the number of figures that rest on them. */
export function weakSourceFindings(ledger: Ledger, rows: Rows): Finding[] {
  const groups = groupBy(
    [...rows.observations, ...rows.targets],
    (row) => `${row.area}\n${row.source ?? ""}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const source = first?.source === undefined ? undefined : ledger.sourceById.get(first.source);
    if (first === undefined || source === undefined || source.standing === "official") return [];
    const text = `${group.length}个数取自《${source.title}》，属${standings[source.standing]}，宜与主管部门核定数核对。`;
    return [
      { kind: "weakSource" as const, area: first.area, text, rows: group.map(({ id }) => id) },
    ];
  });
}

/** Rows whose period ended long before the as-of date, and rows without any time, counted a county. */
export function timeFindings(
  ledger: Ledger,
  { observations }: Rows,
  asOf: DateText | undefined,
): Finding[] {
  const counties = groupBy(observations, (row) => row.area);
  return [...counties].flatMap(([area, rows]) => [
    ...staleFinding(ledger, area, rows, asOf),
    ...undatedFinding(area, rows),
  ]);
}

function staleFinding(
  ledger: Ledger,
  area: string,
  rows: readonly Observation[],
  asOf: DateText | undefined,
): Finding[] {
  if (asOf === undefined) return [];
  const old = rows.filter((row) => {
    const { end } = ledger.periodOf(row.period);
    return end !== undefined && monthsBetween(end, asOf) > monthsUntilStale;
  });
  if (old.length === 0) return [];
  const text = staleText(old.length, latestEnd(ledger, old));
  return [{ kind: "stale", area, text, rows: old.map(({ id }) => id) }];
}

/** The last day on which the period of one of these rows ends. */
export function latestEnd(ledger: Ledger, rows: readonly Observation[]): DateText {
  const ends = rows.map((row) => ledger.periodOf(row.period).end ?? "").sort();
  return ends.at(-1) ?? "";
}

export function staleText(count: number, latest: DateText): string {
  const month = dateInWords(latest).replace(/\d+日$/u, "");
  return `${count}个数的时期止于${month}或更早，距判断时点已逾${monthsUntilStale / 12}年，宜更新。`;
}

function undatedFinding(area: string, rows: readonly Observation[]): Finding[] {
  const undated = rows.filter((row) => row.period === "");
  if (undated.length === 0) return [];
  const text = undatedText(undated.length);
  return [{ kind: "undated", area, text, rows: undated.map(({ id }) => id) }];
}

export function undatedText(count: number): string {
  return `${count}个数的原文没有载明时间，不参加同比和目标判断。`;
}
