import type { Finding } from "../checks";
import { groupBy } from "../groupBy";
import { areaName, factName, type Ledger } from "../ledger";
import type { Observation } from "../model/dataset";
import { periodInWords } from "../periods";

/** Names that one line holds well, those of one label, and labels. */
const mostNames = 6;
const mostOfLabel = 3;
const mostHeaps = 8;

/** Names under one label. */
export interface Heap {
  readonly label: string;
  readonly names: readonly string[];
  /** Of all; there may be fewer names. */
  readonly count: number;
}

/** 乌拉特后旗13个：甲、乙等13项；巴林右旗1个：丙. */
export function heapsInWords(heaps: readonly Heap[]): string {
  const told = heaps.slice(0, mostHeaps);
  const named = Math.min(mostOfLabel, Math.max(1, Math.floor(mostNames / told.length)));
  const words = told.map(({ label, names, count }) => {
    const rest = count > named ? `等${count}项` : "";
    return `${label}：${names.slice(0, named).join("、")}${rest}`;
  });
  return `${words.join("；")}${heaps.length > mostHeaps ? `；等${heaps.length}处` : ""}。`;
}

/** Rows by their areas, as many with indicator and period as fit well. */
export function namedIn(ledger: Ledger, rows: readonly Observation[]): string {
  const heaps = [...groupBy(rows, ({ area }) => area)].map(([area, group]): Heap => ({
    label: `${areaName(ledger, area)}${group.length}个`,
    names: group.slice(0, mostOfLabel).map((row) => rowInWords(ledger, row)),
    count: group.length,
  }));
  return heapsInWords(heaps);
}

/** 固定资产投资·2024年; a row without a time goes by its name alone. */
export function rowInWords(
  ledger: Ledger,
  row: Pick<Observation, "indicator" | "item" | "period"> & { readonly partner?: string },
): string {
  const words = [factName(ledger, row)];
  if (row.period !== "") words.push(periodInWords(ledger.periodOf(row.period)));
  return words.join("·");
}

export function inAreas(rows: readonly Observation[]): string[] {
  return [...new Set(rows.map(({ area }) => area))];
}

/** The rows of 数据台账 that findings speak of. */
export function rowsOf(ledger: Ledger, found: readonly Finding[]): readonly Observation[] {
  return found.flatMap(({ rows }) => rows.flatMap((id) => ledger.observationById.get(id) ?? []));
}
